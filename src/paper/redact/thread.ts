/** The thread in which files are drawn, masked and cleaned: one task, one answer. */

import { parentPort, workerData } from 'node:worker_threads';
import { cleanOffice } from './clean.ts';
import { pagePicture, pageSizes, redactDrawn } from './draw.ts';
import type { RedactTask } from './redact.ts';

const task = workerData as RedactTask;

function answer() {
  if (task.task === 'pages') return pageSizes(task.bytes);
  if (task.task === 'picture') return pagePicture(task.bytes, task.page);
  if (task.task === 'draw') return redactDrawn(task.bytes, task.marks);
  return cleanOffice(task.bytes);
}

parentPort?.postMessage(await answer());
