/** Pictures: their measures are read from their heads, for a small file can unfold to a huge picture. */

import { type Content, type Finding, NotTaken } from './finding.ts';
import type { RandomAccess } from './random-access.ts';

const mostPixels = 100_000_000;
const longestSide = 30_000;
const mostParts = 100_000;

function measured(width: number, height: number): void {
  if (width === 0 || height === 0) throw broken();
  if (width > longestSide || height > longestSide || width * height > mostPixels) {
    throw new NotTaken(
      'bomb',
      `图片有${width}×${height}像素，上限是每边${longestSide}像素、共${mostPixels / 100_000_000}亿像素。请缩小后再上传。`,
    );
  }
}

function broken(): NotTaken {
  return new NotTaken('broken', '图片已损坏或不完整。请重新导出后再上传。');
}

function demand(bytes: Buffer, length: number): Buffer {
  if (bytes.length < length) throw broken();
  return bytes;
}

export async function inspectPng(source: RandomAccess): Promise<Content> {
  const head = demand(await source.read(0, 33), 33);
  if (head.toString('latin1', 12, 16) !== 'IHDR') throw broken();
  measured(head.readUInt32BE(16), head.readUInt32BE(20));
  let at = 8;
  for (let part = 0; part < mostParts; part += 1) {
    const chunk = demand(await source.read(at, 8), 8);
    const [length, type] = [chunk.readUInt32BE(0), chunk.toString('latin1', 4, 8)];
    if (at + 12 + length > source.size) throw broken();
    if (length > 1_048_576 && ['zTXt', 'iTXt', 'iCCP'].includes(type)) {
      throw new NotTaken('bomb', '图片中藏有大段压缩的文字，不能接受。请重新导出后再上传。');
    }
    if (type === 'IEND') return 'png';
    at += 12 + length;
  }
  throw new NotTaken('bomb', '图片的内部结构过于零碎。请重新导出后再上传。');
}

export async function inspectJpeg(source: RandomAccess, _findings: Finding[]): Promise<Content> {
  let at = 2;
  for (let part = 0; part < 1000; part += 1) {
    const head = demand(await source.read(at, 9), 4);
    if (head[0] !== 0xff) throw broken();
    const marker = head[1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      demand(head, 9);
      measured(head.readUInt16BE(7), head.readUInt16BE(5));
      return 'jpg';
    }
    if (marker === 0xd9 || marker === 0xda) throw broken();
    at += 2 + head.readUInt16BE(2);
  }
  throw broken();
}

export async function inspectGif(source: RandomAccess): Promise<Content> {
  const head = demand(await source.read(0, 13), 13);
  measured(head.readUInt16LE(6), head.readUInt16LE(8));
  return 'gif';
}

export async function inspectWebp(source: RandomAccess): Promise<Content> {
  const head = demand(await source.read(0, 30), 30);
  const form = head.toString('latin1', 12, 16);
  if (form === 'VP8X') measured(head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1);
  else if (form === 'VP8 ') measured(head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff);
  else if (form === 'VP8L') {
    const bits = head.readUInt32LE(21);
    measured((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  } else throw broken();
  return 'webp';
}

/** Pages are a chain of directories: not in a circle, not too many. */
export async function inspectTiff(source: RandomAccess): Promise<Content> {
  const head = demand(await source.read(0, 8), 8);
  const little = head[0] === 0x49;
  const short = (bytes: Buffer, at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (bytes: Buffer, at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const seen = new Set<number>();
  for (let at = long(head, 4); at !== 0; ) {
    if (seen.has(at) || seen.size > 1000) {
      throw new NotTaken('bomb', '图片的页互相循环引用或超过1000页，不能接受。请重新导出后再上传。');
    }
    seen.add(at);
    const count = short(demand(await source.read(at, 2), 2), 0);
    const entries = demand(await source.read(at + 2, count * 12 + 4), count * 12 + 4);
    const value = (tag: number) => {
      for (let i = 0; i < count; i += 1) {
        if (short(entries, i * 12) !== tag) continue;
        return short(entries, i * 12 + 2) === 3 ? short(entries, i * 12 + 8) : long(entries, i * 12 + 8);
      }
      return 0;
    };
    measured(value(256), value(257));
    at = long(entries, count * 12);
  }
  if (seen.size === 0) throw broken();
  return 'tif';
}
