/** Field encryption: AES-256-GCM with versioned keys, bound to the row that it stands in; and an index that finds equals. */

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export interface Vault {
  /** Version of the key that new fields are sealed with. */
  readonly keyVersion: number;
  /** Encrypts one field. `place` (table, column, row) is authenticated: a sealed field copied elsewhere does not open. */
  readonly seal: (text: string, place: string) => Buffer;
  /** Opens a sealed field. Throws where the key is unknown, the place is another, or a byte was changed. */
  readonly open: (sealed: Buffer, place: string) => string;
  /** Keyed digest of a normalised value: equal values give equal digests, nothing else can be told. */
  readonly index: (value: string, purpose: string) => Buffer;
}

const nonceBytes = 12;
const tagBytes = 16;

/** @param keys 32-byte master keys by version; the highest version seals, all open. */
export function openVault(keys: ReadonlyMap<number, Buffer>): Vault {
  const keyVersion = Math.max(...keys.keys());
  const derived = new Map<number, Buffer>();
  for (const [version, key] of keys) {
    if (key.length !== 32) throw new RangeError(`key ${version} has ${key.length} bytes, expected 32`);
    derived.set(version, Buffer.from(hkdfSync('sha256', key, 'gongkai', 'field', 32)));
  }
  const oldest = keys.get(Math.min(...keys.keys()));
  if (oldest === undefined) throw new RangeError('no key');
  const indexKey = Buffer.from(hkdfSync('sha256', oldest, 'gongkai', 'index', 32));

  return {
    keyVersion,
    seal(text, place) {
      const key = derived.get(keyVersion);
      if (key === undefined) throw new RangeError(`no key ${keyVersion}`);
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const head = Buffer.alloc(2);
      head.writeUInt16BE(keyVersion);
      return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, place) {
      const version = sealed.readUInt16BE(0);
      const key = derived.get(version);
      if (key === undefined) throw new RangeError(`no key ${version}`);
      const nonce = sealed.subarray(2, 2 + nonceBytes);
      const tag = sealed.subarray(2 + nonceBytes, 2 + nonceBytes + tagBytes);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(tag);
      const body = sealed.subarray(2 + nonceBytes + tagBytes);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
    index(value, purpose) {
      return createHmac('sha256', indexKey)
        .update(`${purpose}\0${value.normalize('NFKC')}`)
        .digest();
    },
  };
}
