/** How a file's bytes lie in the store: chunks of 1 MiB, each with a digest, and for personal files each sealed by itself. */

import { createHash } from 'node:crypto';
import type { Cipher } from '../cipher.ts';

export const chunkBytes = 1_048_576;
export const digestBytes = 32;

export interface Layout {
  readonly id: string;
  /** Bytes of the file as it was received. */
  readonly size: number;
  /** Null where the file stands in clear text. */
  readonly cipher: Cipher | null;
}

export function chunkCount({ size }: Layout): number {
  return Math.max(1, Math.ceil(size / chunkBytes));
}

/** Where chunk `i` stands in the store. */
export function storedRange(layout: Layout, i: number): { readonly start: number; readonly end: number } {
  const overhead = layout.cipher?.overhead ?? 0;
  const start = i * (chunkBytes + overhead);
  const plain = Math.min(chunkBytes, layout.size - i * chunkBytes);
  return { start, end: start + plain + overhead };
}

/** Binds a chunk to its file, its place and the end: chunks can not be exchanged, left out or cut off. */
export function placeOf(id: string, i: number, last: boolean): string {
  return `file.${id}.${i}.${last ? 'last' : 'more'}`;
}

export function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
