/** The thread that readRowsBounded starts: reads one table a message and answers with its rows. */

import { parentPort } from 'node:worker_threads';
import { readRows, type WantedHeads } from './rows.ts';

parentPort?.on('message', async ({ bytes, heads }: { readonly bytes: Uint8Array; readonly heads: WantedHeads }) => {
  parentPort?.postMessage(await readRows(bytes, heads));
});
