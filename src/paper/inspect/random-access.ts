/** Bytes that can be read at any place without holding them all. */

export interface RandomAccess {
  readonly size: number;
  /** The bytes from `at`, fewer where the end comes first. */
  readonly read: (at: number, length: number) => Promise<Buffer>;
}

export function fromBytes(bytes: Buffer): RandomAccess {
  return { size: bytes.length, read: async (at, length) => bytes.subarray(at, at + length) };
}

const windowBytes = 262_144;

/** All bytes in order, in windows that begin with the last `overlap` bytes of the one before. */
export async function* windows(source: RandomAccess, overlap = 0): AsyncGenerator<{ at: number; bytes: Buffer }> {
  for (let at = 0; at < source.size; at += windowBytes) {
    const from = Math.max(0, at - overlap);
    yield { at: from, bytes: await source.read(from, at + windowBytes - from) };
  }
}
