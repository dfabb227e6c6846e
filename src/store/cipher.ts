/** The two suites that data at rest is encrypted with: AES-256-GCM (intl), and SM4-CTR with HMAC-SM3 (gm). Both authenticate. */

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

export const suites = ['intl', 'gm'] as const;
export type Suite = (typeof suites)[number];

export interface Cipher {
  /** Bytes that a sealed value has more than the plain one. */
  readonly overhead: number;
  /** Encrypts; `place` is authenticated with it and not written. */
  readonly seal: (plain: Buffer, place: string) => Buffer;
  /** Throws where the key or the place is another, or a byte was changed. */
  readonly open: (sealed: Buffer, place: string) => Buffer;
}

/** @param key 32 random bytes. `use` keeps keys for different uses apart. */
export function cipherOf(suite: Suite, key: Buffer, use: 'field' | 'file'): Cipher {
  if (key.length !== 32) throw new RangeError(`a key has ${key.length} bytes, expected 32`);
  return suite === 'intl' ? aesGcm(key, use) : sm4(key, use);
}

let pool = Buffer.alloc(0);

/** Random bytes, never the same twice. They are taken from the system many at a time: asking costs as much as sealing a field. */
function drawn(length: number): Buffer {
  if (pool.length < length) pool = randomBytes(4096);
  const bytes = pool.subarray(0, length);
  pool = pool.subarray(length);
  return bytes;
}

const gcm = { nonce: 12, tag: 16 };

/** nonce 12 · tag 16 · body */
function aesGcm(master: Buffer, use: string): Cipher {
  const key = Buffer.from(hkdfSync('sha256', master, 'gongkai', use, 32));
  const start = gcm.nonce + gcm.tag;
  return {
    overhead: start,
    seal(plain, place) {
      const nonce = drawn(gcm.nonce);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(Buffer.from(place));
      const body = cipher.update(plain);
      cipher.final();
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, place) {
      if (sealed.length < start) throw new RangeError('a sealed value is cut short');
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, gcm.nonce), { authTagLength: gcm.tag });
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(sealed.subarray(gcm.nonce, start));
      const body = decipher.update(sealed.subarray(start));
      decipher.final();
      return body;
    },
  };
}

const ctr = { iv: 16, mac: 32 };

/** Encrypt, then MAC: iv 16 · mac 32 · body. Node has no SM4-GCM. */
function sm4(master: Buffer, use: string): Cipher {
  const both = Buffer.from(hkdfSync('sm3', master, 'gongkai', `${use} gm`, 16 + 32));
  const [key, macKey] = [both.subarray(0, 16), both.subarray(16)];
  const start = ctr.iv + ctr.mac;
  const macOf = (iv: Buffer, body: Buffer, place: string) => {
    const placeBytes = Buffer.from(place);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(placeBytes.length);
    return createHmac('sm3', macKey).update(length).update(placeBytes).update(iv).update(body).digest();
  };
  return {
    overhead: start,
    seal(plain, place) {
      const iv = drawn(ctr.iv);
      const cipher = createCipheriv('sm4-ctr', key, iv);
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([iv, macOf(iv, body, place), body]);
    },
    open(sealed, place) {
      if (sealed.length < start) throw new RangeError('a sealed value is cut short');
      const iv = sealed.subarray(0, ctr.iv);
      const body = sealed.subarray(start);
      if (!timingSafeEqual(macOf(iv, body, place), sealed.subarray(ctr.iv, start))) {
        throw new Error('a sealed value was changed, or belongs elsewhere');
      }
      const decipher = createDecipheriv('sm4-ctr', key, iv);
      return Buffer.concat([decipher.update(body), decipher.final()]);
    },
  };
}
