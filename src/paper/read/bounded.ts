/** Reading in a thread of its own with a limit of memory and of time: a file that is too much for it is refused, and the next is read. */

import { Worker } from 'node:worker_threads';
import type { DocumentReading } from './read.ts';

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
  let thread: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  return (bytes, name) => {
    const reading = queue.then(async () => {
      const worker = thread ?? newThread(limits.heapMb);
      thread = worker;
      const { reading: read, ended } = await readIn(worker, limits.longestMs, { bytes, name });
      if (ended) thread = null;
      return read;
    });
    queue = reading;
    return reading;
  };
}

/** As readDocument, with 240 MB; a long PDF takes some seconds on a slow machine. */
export const readBounded = boundedReader({ heapMb: 240, longestMs: 60_000 });

function newThread(heapMb: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMb - 16, maxYoungGenerationSizeMb: 16 };
  const worker = new Worker(new URL('./reader-thread.js', import.meta.url), { resourceLimits });
  // What goes wrong in it ends it, and its end is the answer.
  worker.on('error', () => {});
  return worker;
}

interface Answer {
  readonly reading: DocumentReading;
  /** The thread is no more. */
  readonly ended: boolean;
}

function readIn(worker: Worker, longestMs: number, file: { bytes: Uint8Array; name: string }): Promise<Answer> {
  worker.ref();
  return new Promise((resolve) => {
    const done = (reading: DocumentReading, ended: boolean) => {
      clearTimeout(timer);
      worker.off('message', read);
      worker.off('exit', exit);
      worker.unref();
      resolve({ reading, ended });
      if (ended) void worker.terminate();
    };
    const read = (reading: DocumentReading) => done(reading, false);
    const exit = () => done({ ok: false, reason: tooMuch }, true);
    const timer = setTimeout(() => done({ ok: false, reason: tooLong }, true), longestMs);
    worker.on('message', read);
    worker.on('exit', exit);
    worker.postMessage(file);
  });
}
