/** Gives a file's bytes back, each chunk only after its digest agreed: a changed byte is never handed on. */

import { chunkBytes, chunkCount, digestBytes, digestOf, type Layout, placeOf, storedRange } from './layout.ts';

/** Bytes of the store from `start` to `end` (not included). */
export type ReadStored = (start: number, end: number) => Promise<Buffer>;

/** What stands in the store is not what was received. */
export class Damaged extends Error {
  readonly chunk: number;
  constructor(chunk: number) {
    super(`chunk ${chunk} is not what was stored`);
    this.chunk = chunk;
  }
}

/** One chunk as it was received. Throws {@link Damaged}. */
export async function readChunk(layout: Layout, digests: Buffer, read: ReadStored, i: number): Promise<Buffer> {
  const { start, end } = storedRange(layout, i);
  const stored = await read(start, end);
  const digest = digests.subarray(i * digestBytes, (i + 1) * digestBytes);
  if (!digestOf(stored).equals(digest)) throw new Damaged(i);
  if (layout.cipher === null) return stored;
  try {
    return layout.cipher.open(stored, placeOf(layout.id, i, i === chunkCount(layout) - 1));
  } catch {
    throw new Damaged(i);
  }
}

/** Bytes from `start` to `end` (not included) of the file as it was received, a chunk at a time. */
export async function* readRange(
  layout: Layout,
  digests: Buffer,
  read: ReadStored,
  start: number,
  end: number,
): AsyncGenerator<Buffer> {
  for (let i = Math.floor(start / chunkBytes); i * chunkBytes < end; i += 1) {
    const chunk = await readChunk(layout, digests, read, i);
    const from = i * chunkBytes;
    yield chunk.subarray(Math.max(0, start - from), Math.min(chunk.length, end - from));
  }
}

/** Whether a range is whole, before its first byte is handed on. Throws {@link Damaged}. */
export async function verifyRange(
  layout: Layout,
  digests: Buffer,
  read: ReadStored,
  start: number,
  end: number,
): Promise<void> {
  for (let i = Math.floor(start / chunkBytes); i * chunkBytes < end; i += 1) await readChunk(layout, digests, read, i);
}
