/** The thread that drawnBounded starts: draws one picture a message anew. */

import { parentPort } from 'node:worker_threads';
import type { PaperPicture } from '../publication/picture.ts';
import { drawnPicture } from './drawn-picture.ts';

export interface PictureDrawing {
  readonly ok: true;
  readonly drawn: PaperPicture | null;
}

parentPort?.on('message', async ({ picture }: { readonly picture: Uint8Array }) => {
  parentPort?.postMessage({ ok: true, drawn: await drawnPicture(picture) } satisfies PictureDrawing);
});
