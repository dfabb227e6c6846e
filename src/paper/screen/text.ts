/** Plain texts and tables of text, line by line. */

import { decoded } from '../read/encoding.ts';
import type { Gathered } from './gather.ts';

export function gatherText(bytes: Uint8Array, gathered: Gathered): void {
  const text = decoded(bytes);
  if (text === null) {
    gathered.unseen('whole', '', '文字的编码不能识别，没有筛查。');
    return;
  }
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) gathered.text('text', `第${i + 1}行`, line);
}

/** Whatever looks like words in bytes of a kind that is not read: one byte a letter, and two. */
export function gatherRaw(bytes: Uint8Array, place: string, gathered: Gathered): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const readings = [buffer.toString('latin1'), wide(buffer, 0), wide(buffer, 1)];
  for (const reading of readings) {
    for (const [run] of reading.matchAll(/[\x20-\x7e\uff10-\uff19\u4e00-\u9fff]{11,2000}/g)) {
      gathered.text('internal', place, run);
    }
  }
}

function wide(buffer: Buffer, from: number): string {
  return buffer.toString('utf16le', from, buffer.length - ((buffer.length - from) % 2));
}
