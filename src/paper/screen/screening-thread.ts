/** The thread that screenBounded starts: screens one file and ends. */

import { parentPort, workerData } from 'node:worker_threads';
import { type FileToScreen, screen } from './screen.ts';

parentPort?.postMessage(await screen(workerData as FileToScreen));
