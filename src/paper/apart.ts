/** Work on a file in a thread of its own with limits of memory and time: whatever the file is, the server keeps serving. */

import { Worker } from 'node:worker_threads';

export interface ApartLimits {
  /** Megabytes of the thread's heap. */
  readonly heapMb: number;
  readonly longestMs: number;
}

/** One at a time: such work is heavy, and nobody waits for it at a counter. */
let queue: Promise<unknown> = Promise.resolve();

/** The answer of the thread at `script`, or null where it died or took too long. */
export function apart<Task, Answer>(script: URL, task: Task, limits: ApartLimits): Promise<Answer | null> {
  const turn = queue.then(() => inThread<Task, Answer>(script, task, limits));
  queue = turn.catch(() => null);
  return turn;
}

function inThread<Task, Answer>(script: URL, task: Task, { heapMb, longestMs }: ApartLimits): Promise<Answer | null> {
  return new Promise((resolve) => {
    const worker = new Worker(script, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: heapMb - 16, maxYoungGenerationSizeMb: 16 },
      execArgv: [],
      env: {},
    });
    const end = (answer: Answer | null) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(null), longestMs);
    worker.once('message', (answer: Answer) => end(answer));
    worker.once('error', () => end(null));
    worker.once('exit', () => end(null));
  });
}
