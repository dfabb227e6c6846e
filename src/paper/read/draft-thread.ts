/** The thread that readDraftBounded starts: reads one file a message and answers with what became of it. */

import { parentPort } from 'node:worker_threads';
import { readDraft } from './draft.ts';

parentPort?.on('message', async ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => {
  parentPort?.postMessage(await readDraft(bytes, name));
});
