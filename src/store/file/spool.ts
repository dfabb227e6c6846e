/** Takes a file in: from a stream to the disk in chunks, sealed where it is personal, safe on the disk when this returns. */

import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { Cipher } from '../cipher.ts';
import { chunkBytes, digestOf, placeOf } from './layout.ts';

export interface Spooled {
  readonly path: string;
  readonly size: number;
  /** Of the file as it was received. */
  readonly sha256: Buffer;
  /** Digests of the chunks as they are stored, one after another. */
  readonly chunks: Buffer;
  readonly storedBytes: number;
  readonly storedSha256: string;
}

/** The file is larger than is allowed. Nothing of it is kept. */
export class TooLarge extends Error {}

/** Whatever ends the stream early, or is larger than `most` bytes, leaves no file behind. */
export async function spool(
  path: string,
  id: string,
  bytes: AsyncIterable<Buffer>,
  cipher: Cipher | null,
  most: number,
): Promise<Spooled> {
  const handle = await open(path, 'wx', 0o600);
  try {
    const whole = createHash('sha256');
    const stored = createHash('sha256');
    const digests: Buffer[] = [];
    let [size, storedBytes] = [0, 0];
    const write = async (chunk: Buffer, last: boolean) => {
      const sealed = cipher === null ? chunk : cipher.seal(chunk, placeOf(id, digests.length, last));
      digests.push(digestOf(sealed));
      stored.update(sealed);
      storedBytes += sealed.length;
      await handle.writev([sealed]);
    };
    let held: Buffer | null = null;
    for await (const chunk of chunked(bytes)) {
      size += chunk.length;
      if (size > most) throw new TooLarge();
      whole.update(chunk);
      if (held !== null) await write(held, false);
      held = chunk;
    }
    await write(held ?? Buffer.alloc(0), true);
    await handle.sync();
    return {
      path,
      size,
      sha256: whole.digest(),
      chunks: Buffer.concat(digests),
      storedBytes,
      storedSha256: stored.digest('hex'),
    };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** Pieces of any size as chunks of 1 MiB, each in a buffer of its own. */
async function* chunked(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let chunk = Buffer.allocUnsafe(chunkBytes);
  let filled = 0;
  for await (const piece of bytes) {
    for (let at = 0; at < piece.length; ) {
      const taken = piece.copy(chunk, filled, at);
      at += taken;
      filled += taken;
      if (filled === chunkBytes) {
        yield chunk;
        chunk = Buffer.allocUnsafe(chunkBytes);
        filled = 0;
      }
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}
