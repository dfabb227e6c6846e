/** Looks into a file in a thread of its own: whatever it is, the server keeps serving. */

import { Worker } from 'node:worker_threads';
import type { Inspection } from '#paper/inspect/finding';
import type { InspectTask } from './inspect-worker.ts';

/** A sound file of 200 MB takes some two seconds; what takes longer is refused. */
const patienceMs = 20_000;
const sideBySide = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Never throws for what the file is; a thread that dies or takes too long is an answer too. */
export async function inspectApart(task: InspectTask): Promise<Inspection> {
  if (running >= sideBySide) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await inThread(task);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function inThread(task: InspectTask): Promise<Inspection> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./inspect-worker.js', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
      execArgv: [],
      env: {},
    });
    const tooMuch = () => resolve({ content: null, findings: [{ code: 'bomb', message: tooComplex }] });
    const timer = setTimeout(() => {
      tooMuch();
      void worker.terminate();
    }, patienceMs);
    worker.once('message', (inspection: Inspection) => resolve(inspection));
    worker.once('error', tooMuch);
    worker.once('exit', () => {
      clearTimeout(timer);
      tooMuch();
    });
  });
}

const tooComplex = '文件的结构过于复杂，没有在规定的时间和内存内检查完，不能接受。请简化、拆分或重新导出后再上传。';
