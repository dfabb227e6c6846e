/** The thread that looks into one file: its memory is bounded, and it can be ended at any moment. */

import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { inspect } from '#paper/inspect/inspect';
import { cipherOf, type Suite } from '#store/cipher';
import { chunkBytes, chunkCount, placeOf, storedRange } from '#store/file/layout';

export interface InspectTask {
  readonly path: string;
  readonly id: string;
  readonly size: number;
  /** Of a personal file: it stands on the disk sealed, and is opened here chunk by chunk. */
  readonly sealed: { readonly suite: Suite; readonly key: Uint8Array } | null;
}

const { path, id, size, sealed } = workerData as InspectTask;
const cipher = sealed === null ? null : cipherOf(sealed.suite, Buffer.from(sealed.key), 'file');
const layout = { id, size, cipher };
const file = openSync(path, 'r');

let opened: { readonly i: number; readonly bytes: Buffer } | null = null;

function bytesAt(start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafe(Math.max(0, end - start));
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
}

function chunk(i: number): Buffer {
  if (opened?.i === i) return opened.bytes;
  const { start, end } = storedRange(layout, i);
  const stored = bytesAt(start, end);
  const bytes = cipher?.open(stored, placeOf(id, i, i === chunkCount(layout) - 1)) ?? stored;
  opened = { i, bytes };
  return bytes;
}

async function read(at: number, length: number): Promise<Buffer> {
  const end = Math.min(size, at + length);
  if (end <= at) return Buffer.alloc(0);
  if (cipher === null) return bytesAt(at, end);
  const parts: Buffer[] = [];
  for (let i = Math.floor(at / chunkBytes); i * chunkBytes < end; i += 1) {
    const from = i * chunkBytes;
    parts.push(chunk(i).subarray(Math.max(0, at - from), end - from));
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

try {
  parentPort?.postMessage(await inspect({ size, read }));
} finally {
  closeSync(file);
}
