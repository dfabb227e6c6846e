/** A file on the disk, to be read at any place. */

import { open } from 'node:fs/promises';

export interface OpenedFile {
  readonly size: number;
  /** The bytes from `at`, fewer where the end comes first. */
  readonly read: (at: number, length: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export async function randomAccessTo(path: string, size: number): Promise<OpenedFile> {
  const handle = await open(path, 'r');
  return {
    size,
    read: async (at, length) => {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(size, at + length) - at));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, at);
      return bytes.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}
