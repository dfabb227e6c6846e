/** The thread that readBounded starts: reads one file a message and answers with what it read. */

import { parentPort } from 'node:worker_threads';
import { readDocument } from './read.ts';

parentPort?.on('message', async ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => {
  parentPort?.postMessage(await readDocument(bytes, name));
});
