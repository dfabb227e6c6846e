/** Field encryption with versioned keys, bound to the row that a field stands in; and an index that finds equals. */

import { createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { type Cipher, cipherOf, type Suite, suites } from './cipher.ts';

export interface Vault {
  /** Version of the key that new fields are sealed with. */
  readonly keyVersion: number;
  /** Suite that new fields are sealed with. Each sealed value says its own. */
  readonly suite: Suite;
  /** The two bytes that every value begins with that is sealed now: suite and key version. */
  readonly head: Buffer;
  /** Encrypts one field. `place` (table, column, row) is authenticated: a sealed field copied elsewhere does not open. */
  readonly seal: (text: string, place: string) => Buffer;
  /** Opens a sealed field. Throws where the key is unknown, the place is another, or a byte was changed. */
  readonly open: (sealed: Buffer, place: string) => string;
  /** Keyed digest of a normalised value: equal values give equal digests, nothing else can be told. */
  readonly index: (value: string, purpose: string) => Buffer;
  /** Makes a new key, which seals from now on; older ones still open. Returns its version. */
  readonly rotate: () => number;
  /** Takes up keys that another process has made. */
  readonly reload: () => void;
}

/** Where 32-byte master keys live, by version from 1. */
export interface KeyStore {
  readonly load: () => ReadonlyMap<number, Buffer>;
  readonly add: (version: number, key: Buffer) => void;
}

/** The suite stands in the highest bits of the head, so that what was sealed before there were two reads as intl. */
const suiteShift = 12;
const highestVersion = (1 << suiteShift) - 1;

/** The highest version seals, all open; a version that is not known is looked for in the store once more. */
export function openVault(source: ReadonlyMap<number, Buffer> | KeyStore, suite: Suite = 'intl'): Vault {
  const store = 'load' in source ? source : inMemory(source);
  let keys = store.load();
  const ciphers = new Map<number, Cipher>();
  const headOf = (version: number) => {
    const head = Buffer.alloc(2);
    head.writeUInt16BE((suites.indexOf(suite) << suiteShift) | version);
    return head;
  };
  const newest = () => Math.max(...keys.keys());
  const cipherFor = (head: number): Cipher => {
    const known = ciphers.get(head);
    if (known !== undefined) return known;
    const version = head & highestVersion;
    if (!keys.has(version)) keys = store.load();
    const [key, sealedWith] = [keys.get(version), suites[head >> suiteShift]];
    if (key === undefined || sealedWith === undefined) throw new RangeError(`no key ${version}`);
    const cipher = cipherOf(sealedWith, key, 'field');
    ciphers.set(head, cipher);
    return cipher;
  };
  const oldest = keys.get(Math.min(...keys.keys()));
  if (oldest === undefined) throw new RangeError('no key');
  for (const key of keys.values()) cipherOf(suite, key, 'field');
  const indexKey = createSecretKey(Buffer.from(hkdfSync('sha256', oldest, 'gongkai', 'index', 32)));

  return {
    get keyVersion() {
      return newest();
    },
    suite,
    get head() {
      return headOf(newest());
    },
    seal(text, place) {
      const head = headOf(newest());
      return Buffer.concat([head, cipherFor(head.readUInt16BE(0)).seal(Buffer.from(text), place)]);
    },
    open(sealed, place) {
      return cipherFor(sealed.readUInt16BE(0)).open(sealed.subarray(2), place).toString('utf8');
    },
    index(value, purpose) {
      return createHmac('sha256', indexKey)
        .update(`${purpose}\0${value.normalize('NFKC')}`)
        .digest();
    },
    rotate() {
      keys = store.load();
      const version = newest() + 1;
      if (version > highestVersion) throw new RangeError(`no version above ${highestVersion}`);
      store.add(version, randomBytes(32));
      keys = store.load();
      return version;
    },
    reload() {
      keys = store.load();
    },
  };
}

function inMemory(given: ReadonlyMap<number, Buffer>): KeyStore {
  const keys = new Map(given);
  return { load: () => keys, add: (version, key) => keys.set(version, key) };
}
