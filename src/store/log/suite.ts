/** The two suites of algorithms: `intl` (SHA-256, Ed25519) and `gm` (SM3, SM2), behind one shape. */

import {
  createPrivateKey,
  createPublicKey,
  hash as digest,
  generateKeyPairSync,
  sign,
  subtle,
  verify,
} from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { type Suite as CipherSuite, suites } from '../cipher.ts';

export const suiteNames = suites;
export type SuiteName = CipherSuite;

export interface KeyPair {
  /** Hexadecimal: 32 bytes raw for Ed25519, the uncompressed point (04…) for SM2. */
  readonly publicKey: string;
  /** Hexadecimal: PKCS #8 for Ed25519, the number for SM2. */
  readonly privateKey: string;
}

export interface Suite {
  readonly name: SuiteName;
  readonly algorithms: { readonly hash: string; readonly signature: string };
  readonly hash: (bytes: Uint8Array) => Buffer;
  readonly newKeys: () => KeyPair;
  /** Hexadecimal signature: 64 bytes (SM2: r then s, with the identity 1234567812345678 of GB/T 35276). */
  readonly sign: (text: string, keys: KeyPair) => string;
  readonly isSigned: (text: string, signature: string, publicKey: string) => boolean;
}

/** What stands before the 32 bytes of a key in its SubjectPublicKeyInfo (RFC 8410). */
const ed25519Head = Buffer.from('302a300506032b6570032100', 'hex');

const intl: Suite = {
  name: 'intl',
  algorithms: { hash: 'SHA-256', signature: 'Ed25519' },
  hash: (bytes) => digest('sha256', bytes, 'buffer'),
  newKeys: () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    return {
      publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(ed25519Head.length).toString('hex'),
      privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('hex'),
    };
  },
  sign: (text, { privateKey }) => {
    const key = createPrivateKey({ key: Buffer.from(privateKey, 'hex'), format: 'der', type: 'pkcs8' });
    return sign(null, Buffer.from(text), key).toString('hex');
  },
  isSigned: (text, signature, publicKey) => {
    if (!/^[0-9a-f]{64}$/.test(publicKey)) return false;
    const der = Buffer.concat([ed25519Head, Buffer.from(publicKey, 'hex')]);
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'));
  },
};

/** The signature is over SM3(Z ‖ text), as GM/T 0003.2 has it. */
const sm2Options = { hash: true, der: false, userId: '1234567812345678' } as const;

const gm: Suite = {
  name: 'gm',
  algorithms: { hash: 'SM3', signature: 'SM2' },
  hash: (bytes) => digest('sm3', bytes, 'buffer'),
  newKeys: () => sm2.generateKeyPairHex(),
  sign: (text, { privateKey, publicKey }) =>
    sm2.doSignature(new Uint8Array(Buffer.from(text)), privateKey, { ...sm2Options, publicKey }),
  isSigned: (text, signature, publicKey) => {
    if (!/^04[0-9a-f]{128}$/.test(publicKey) || !/^[0-9a-f]{128}$/.test(signature)) return false;
    try {
      return sm2.doVerifySignature(new Uint8Array(Buffer.from(text)), signature, publicKey, sm2Options);
    } catch {
      return false; // A point that is not on the curve.
    }
  },
};

const bySuite: Readonly<Record<SuiteName, Suite>> = { intl, gm };

export function suiteOf(name: SuiteName): Suite {
  return bySuite[name];
}

/** SHA-256 of a file or a text, hexadecimal: what a file is looked up by, whatever the suite of the log. */
export function sha256(bytes: Uint8Array | string): string {
  return digest('sha256', bytes, 'hex');
}

/** The same of a long text, on another thread: what is asked of the database meanwhile does not wait for it. */
export async function sha256Beside(text: string): Promise<string> {
  return Buffer.from(await subtle.digest('SHA-256', Buffer.from(text))).toString('hex');
}
