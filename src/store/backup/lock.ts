/** The lock of an archive: its contents are sealed with a key of its own, which a key file or a passphrase opens. */

import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';

/** What opens archives: the 32 bytes of the key file, or words that somebody keeps elsewhere. */
export type Opener =
  | { readonly kind: 'key'; readonly key: Buffer }
  | { readonly kind: 'passphrase'; readonly words: string };

interface Slot {
  readonly kind: Opener['kind'];
  readonly salt: string;
  readonly wrapped: string;
}

/** The first, open line of an archive. */
export interface Header {
  readonly version: 1;
  readonly madeAt: string;
  readonly slots: readonly Slot[];
}

export const magic = Buffer.from('GONGKAI-BACKUP\n');
/** The archive can not be used; the Chinese sentence says what is broken or missing. */
export class ArchiveBroken extends Error {}

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const scryptCost = { N: 1 << 15, r: 8, p: 1, maxmem: 64 << 20 };

/** A new archive's key, and its header, which each of the openers can open. */
export function newLock(openers: readonly Opener[], madeAt: string): { readonly key: Buffer; readonly header: Header } {
  const key = randomBytes(32);
  const slots = openers.map((opener): Slot => {
    const salt = randomBytes(16);
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, wrappingKey(opener, salt), nonce);
    const wrapped = Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
    return { kind: opener.kind, salt: salt.toString('base64'), wrapped: wrapped.toString('base64') };
  });
  return { key, header: { version: 1, madeAt, slots } };
}

/** The key of an archive, with whichever opener fits. Throws ArchiveBroken where none does. */
export function openLock(header: Header, openers: readonly Opener[]): Buffer {
  for (const slot of header.slots) {
    for (const opener of openers.filter((one) => one.kind === slot.kind)) {
      const key = unwrap(slot, opener);
      if (key !== null) return key;
    }
  }
  throw new ArchiveBroken(
    '打不开备份：没有合适的密钥。请把备份密钥文件放到密钥文件夹（backup-key），或者用 GONGKAI_BACKUP_PASSPHRASE 给出口令。',
  );
}

function unwrap(slot: Slot, opener: Opener): Buffer | null {
  const wrapped = Buffer.from(slot.wrapped, 'base64');
  const key = wrappingKey(opener, Buffer.from(slot.salt, 'base64'));
  const decipher = createDecipheriv(algorithm, key, wrapped.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAuthTag(wrapped.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(nonceBytes, -tagBytes)), decipher.final()]);
  } catch {
    return null;
  }
}

function wrappingKey(opener: Opener, salt: Buffer): Buffer {
  if (opener.kind === 'passphrase') return scryptSync(opener.words.normalize('NFKC'), salt, 32, scryptCost);
  return createHash('sha256').update('gongkai backup').update(salt).update(opener.key).digest();
}

/** Seals and opens the blocks of one archive. Each is bound to the header, to its place, and to whether it is the last. */
export function blockCipher(key: Buffer, header: Buffer) {
  const bound = createHash('sha256').update(header).digest();
  const nonceOf = (i: number) => {
    const nonce = Buffer.alloc(nonceBytes);
    nonce.writeUInt32BE(i, nonceBytes - 4);
    return nonce;
  };
  const aad = (last: boolean) => Buffer.concat([bound, Buffer.from([last ? 1 : 0])]);
  return {
    seal: (i: number, plain: Buffer, last: boolean): Buffer => {
      const cipher = createCipheriv(algorithm, key, nonceOf(i));
      cipher.setAAD(aad(last));
      return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    /** Throws where a bit differs from what was sealed. */
    open: (i: number, sealed: Buffer, last: boolean): Buffer => {
      const decipher = createDecipheriv(algorithm, key, nonceOf(i), { authTagLength: tagBytes });
      decipher.setAAD(aad(last));
      decipher.setAuthTag(sealed.subarray(-tagBytes));
      return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
    },
  };
}
