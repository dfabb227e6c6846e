/** Where a test's files are kept. */

import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { diskStorage } from '#outside/storage/disk';
import type { FileRoom } from '#work/file/file-room';
import { serverFolder } from './server-folder.ts';

/** A store of files of its own on the disk, without a scanner. */
export function fileRoom(): FileRoom {
  const folder = join(serverFolder(), 'files', randomUUID());
  const incoming = join(folder, 'incoming');
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  return { incoming, storage: diskStorage(folder), scanner: null, scanPolicy: 'strict' };
}
