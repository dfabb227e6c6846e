/** Screening in a thread of its own: what is too much for it is to be looked at by a person. */

import { type Screening, screeningOf } from '#law/person/screening';
import { apart } from '../apart.ts';
import type { FileToScreen } from './screen.ts';

/** Larger files are mostly pictures. */
const mostBytes = 64 * 1_048_576;

export async function screenBounded(file: FileToScreen): Promise<Screening> {
  if (file.bytes.length > mostBytes) return byHand('文件超过 64 MB，没有自动筛查。');
  const script = new URL('./screening-thread.js', import.meta.url);
  const screening = await apart<FileToScreen, Screening>(script, file, { heapMb: 400, longestMs: 60_000 });
  return screening ?? byHand('文件过于复杂，没有在规定的时间和内存内筛查完。');
}

function byHand(excerpt: string): Screening {
  return screeningOf([], [{ layer: 'whole', place: '', kind: 'unseen', excerpt }]);
}
