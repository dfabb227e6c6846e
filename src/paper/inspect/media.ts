/** Sound and film: enough of their frames and boxes to know that they are what they say. */

import { type Content, NotTaken } from './finding.ts';
import type { RandomAccess } from './random-access.ts';

const mostBoxes = 10_000;

export async function inspectMp4(source: RandomAccess): Promise<Content> {
  let at = 0;
  let hasIndex = false;
  for (let box = 0; at < source.size; box += 1) {
    const head = await source.read(at, 16);
    if (head.length < 8 || box > mostBoxes) throw broken('视频');
    const short = head.readUInt32BE(0);
    const type = head.toString('latin1', 4, 8);
    const long = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short;
    const size = short === 0 ? source.size - at : long;
    if (size < 8 || at + size > source.size) throw broken('视频');
    if (type === 'moov' || type === 'moof') hasIndex = true;
    at += size;
  }
  if (!hasIndex) throw broken('视频');
  return 'mp4';
}

export async function inspectMp3(source: RandomAccess): Promise<Content> {
  const head = await source.read(0, 10);
  const tagged = head.toString('latin1', 0, 3) === 'ID3';
  // The tag's length has seven bits a byte.
  const tag = tagged ? [6, 7, 8, 9].reduce((n, i) => n * 128 + ((head[i] ?? 0) & 0x7f), 0) + 10 : 0;
  const frame = await source.read(await firstFrame(source, tag), 4);
  if (frame.length < 4) throw broken('音频');
  const second = frame[1] ?? 0;
  const valid =
    frame[0] === 0xff &&
    (second & 0xe6) === 0xe2 &&
    ((frame[2] ?? 0) & 0xf0) !== 0xf0 &&
    ((frame[2] ?? 0) & 0xc) !== 0xc;
  if (!valid) throw broken('音频');
  return 'mp3';
}

/** Some writers leave zeroes after the tag. */
async function firstFrame(source: RandomAccess, from: number): Promise<number> {
  const bytes = await source.read(from, 4096);
  const at = bytes.findIndex((byte) => byte !== 0);
  return from + Math.max(0, at);
}

function broken(what: string): NotTaken {
  return new NotTaken('broken', `${what}文件已损坏或不完整。请重新导出后再上传。`);
}
