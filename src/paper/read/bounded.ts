/** Reading in a thread of its own with a limit of memory and of time: a file that is too much for it is refused, and the next is read. */

import { Worker } from 'node:worker_threads';
import type { PaperPicture } from '../publication/picture.ts';
import type { DraftReading } from './draft.ts';
import type { PictureDrawing } from './draw-thread.ts';
import type { DocumentReading } from './read.ts';
import type { RowsReading, WantedHeads } from './rows.ts';

export interface ReadingLimits {
  /** Megabytes of the thread's heap; what files unpack to is limited by the readers themselves. */
  readonly heapMb: number;
  readonly longestMs: number;
}

const tooMuch = '读取这个文件占用的内存过多，已停止读取。请另存为网页（HTML）、Word 文档（DOCX）或纯文本后再读取。';
const tooLong = '读取这个文件的时间过长，已停止读取。请另存为网页（HTML）、Word 文档（DOCX）或纯文本后再读取。';

type Read = (bytes: Uint8Array, name: string) => Promise<DocumentReading>;

/** A reader with a thread of its own, which is kept for the next file and does not keep the program running. One file at a time. */
export function boundedReader(limits: ReadingLimits): Read {
  const read = boundedThread<DocumentReading>(limits, new URL('./reader-thread.js', import.meta.url));
  return (bytes, name) => read({ bytes, name });
}

/** As readRows: a hundred thousand rows with their texts. */
export function readRowsBounded(bytes: Uint8Array, heads: WantedHeads): Promise<RowsReading> {
  return rowsThread({ bytes, heads });
}

type Refusable = { readonly ok: boolean };

function boundedThread<R extends Refusable>(
  limits: ReadingLimits,
  script: URL,
): (file: object) => Promise<R | Refused> {
  let thread: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  return (file) => {
    const reading = queue.then(async () => {
      const worker = thread ?? newThread(limits.heapMb, script);
      thread = worker;
      const { reading: read, ended } = await readIn<R>(worker, limits.longestMs, file);
      if (ended) thread = null;
      return read;
    });
    queue = reading;
    return reading;
  };
}

/** As readDocument, with 240 MB; a long PDF takes some seconds on a slow machine. */
export const readBounded = boundedReader({ heapMb: 240, longestMs: 60_000 });

/** As readDraft: pictures are drawn anew, which takes memory beside the heap. */
export function readDraftBounded(bytes: Uint8Array, name: string): Promise<DraftReading> {
  return draftThread({ bytes, name });
}

const draftThread = boundedThread<DraftReading>(
  { heapMb: 240, longestMs: 120_000 },
  new URL('./draft-thread.js', import.meta.url),
);

/** As drawnPicture: what decoding takes stays apart. */
export async function drawnBounded(picture: Uint8Array): Promise<PaperPicture | null> {
  const drawing = await drawThread({ picture });
  return drawing.ok ? drawing.drawn : null;
}

const drawThread = boundedThread<PictureDrawing>(
  { heapMb: 240, longestMs: 30_000 },
  new URL('./draw-thread.js', import.meta.url),
);

const rowsThread = boundedThread<RowsReading>(
  { heapMb: 700, longestMs: 120_000 },
  new URL('./rows-thread.js', import.meta.url),
);

function newThread(heapMb: number, script: URL): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMb - 16, maxYoungGenerationSizeMb: 16 };
  const worker = new Worker(script, { resourceLimits });
  // What goes wrong in it ends it, and its end is the answer.
  worker.on('error', () => {});
  return worker;
}

interface Refused {
  readonly ok: false;
  readonly reason: string;
}

interface Answer<R> {
  readonly reading: R | Refused;
  /** The thread is no more. */
  readonly ended: boolean;
}

function readIn<R>(worker: Worker, longestMs: number, file: object): Promise<Answer<R>> {
  worker.ref();
  return new Promise((resolve) => {
    const done = (reading: R | Refused, ended: boolean) => {
      clearTimeout(timer);
      worker.off('message', read);
      worker.off('exit', exit);
      worker.unref();
      resolve({ reading, ended });
      if (ended) void worker.terminate();
    };
    const read = (reading: R) => done(reading, false);
    const exit = () => done({ ok: false, reason: tooMuch }, true);
    const timer = setTimeout(() => done({ ok: false, reason: tooLong }, true), longestMs);
    worker.on('message', read);
    worker.on('exit', exit);
    worker.postMessage(file);
  });
}
