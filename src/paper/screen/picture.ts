/** What a picture says beside its points: camera data and place, descriptions, notes of programs, bytes behind its end. */

import { inflateSync } from 'node:zlib';
import { gatherXml } from './any-xml.ts';
import type { Gathered } from './gather.ts';

/** Never throws: a picture that is damaged is read as far as it goes. */
export function gatherPicture(bytes: Uint8Array, place: string, gathered: Gathered): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const notes = notesOf(buffer);
  for (const note of notes) gatherNote(note, place, gathered);
}

function notesOf(buffer: Buffer): readonly Buffer[] {
  if (buffer[0] === 0xff && buffer[1] === 0xd8) return ofJpeg(buffer);
  if (buffer.toString('latin1', 1, 4) === 'PNG') return ofPng(buffer);
  if (buffer.toString('latin1', 8, 12) === 'WEBP') return ofWebp(buffer);
  // Of the others every stretch that looks like words is read.
  return [buffer];
}

/** Application segments and comments before the points, and what hangs behind the last. */
function ofJpeg(buffer: Buffer): readonly Buffer[] {
  const notes: Buffer[] = [];
  let at = 2;
  while (at + 4 <= buffer.length && buffer[at] === 0xff) {
    const marker = buffer[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) break;
    const length = buffer.readUInt16BE(at + 2);
    if ((marker >= 0xe1 && marker <= 0xef) || marker === 0xfe) notes.push(buffer.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  const end = buffer.lastIndexOf(Buffer.from([0xff, 0xd9]));
  return end < 0 || end + 2 >= buffer.length ? notes : [...notes, buffer.subarray(end + 2)];
}

function ofPng(buffer: Buffer): readonly Buffer[] {
  const notes: Buffer[] = [];
  let at = 8;
  while (at + 12 <= buffer.length) {
    const [length, type] = [buffer.readUInt32BE(at), buffer.toString('latin1', at + 4, at + 8)];
    const data = buffer.subarray(at + 8, at + 8 + length);
    if (type === 'tEXt' || type === 'eXIf') notes.push(data);
    else if (type === 'zTXt') notes.push(data, inflated(data.subarray(data.indexOf(0) + 2)));
    else if (type === 'iTXt') notes.push(data, ...(data[data.indexOf(0) + 1] === 1 ? [packedText(data)] : []));
    at += 12 + length;
    if (type === 'IEND') break;
  }
  return at < buffer.length ? [...notes, buffer.subarray(at)] : notes;
}

/** Keyword, flags, language and translated keyword stand before the packed text. */
function packedText(data: Buffer): Buffer {
  const language = data.indexOf(0) + 3;
  const translated = data.indexOf(0, language) + 1;
  return inflated(data.subarray(data.indexOf(0, translated) + 1));
}

function inflated(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: 1_048_576 });
  } catch {
    return Buffer.alloc(0);
  }
}

function ofWebp(buffer: Buffer): readonly Buffer[] {
  const notes: Buffer[] = [];
  let at = 12;
  while (at + 8 <= buffer.length) {
    const [type, length] = [buffer.toString('latin1', at, at + 4), buffer.readUInt32LE(at + 4)];
    if (type === 'EXIF' || type === 'XMP ') notes.push(buffer.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return at < buffer.length ? [...notes, buffer.subarray(at)] : notes;
}

function gatherNote(note: Buffer, place: string, gathered: Gathered): void {
  const utf8 = note.toString('utf8');
  const xmp = utf8.indexOf('<x:xmpmeta');
  if (xmp >= 0) gatherXml(utf8.slice(xmp), 'exif', place, gathered);
  if (hasLocation(note) || /exif:GPSLatitude/.test(utf8)) {
    gathered.location(place, '照片记录了拍摄的地点（GPS）。');
  }
  for (const reading of [utf8, note.toString('utf16le'), note.subarray(1).toString('utf16le')]) {
    for (const [run] of reading.matchAll(
      /[\x20-\x7e\u00a0-\u00d7\u0425\u0445\u2000-\u2060\u2460-\u27bf\u3000-\u303f\u4e00-\u9fff\u{1d7ce}-\u{1d7ff}\ufeff-\uff5e]{11,4000}/gu,
    )) {
      gathered.text('exif', place, run);
    }
  }
}

/** The directory of an Exif block names the one of the place (tag 0x8825). */
function hasLocation(note: Buffer): boolean {
  const head = note.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
  const tiff = note.subarray(head);
  const order = tiff.toString('latin1', 0, 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return false;
  const little = order === 'II*\0';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = long(4);
  const count = short(directory);
  for (let i = 0; i < count; i += 1) {
    const entry = directory + 2 + 12 * i;
    // An empty directory of the place tells nothing.
    if (short(entry) === 0x8825) return short(long(entry + 8)) > 1;
  }
  return false;
}
