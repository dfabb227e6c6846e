/** Where files' bytes are kept: by key, durable once `put` returns. */

export interface Stored {
  /** The local file that holds the bytes; it is moved or copied, and gone afterwards. */
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

export interface Storage {
  /** `disk`, or the address of the store, for people to read. */
  readonly name: string;
  readonly put: (key: string, stored: Stored) => Promise<void>;
  /** Bytes from `start` to `end` (not included). Throws {@link NotStored} where there are none. */
  readonly read: (key: string, start: number, end: number) => Promise<Buffer>;
  /** Fine also where there is nothing any more. */
  readonly remove: (key: string) => Promise<void>;
}

export class NotStored extends Error {}

/** Keys are random ids: nothing in them can lead out of the store. */
export function checkedKey(key: string): string {
  if (!/^[0-9a-f][0-9a-f-]{7,63}$/.test(key)) throw new RangeError('not a key of the store');
  return key;
}
