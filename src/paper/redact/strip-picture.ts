/** A picture without what it says beside its points: camera data, place, descriptions, what hangs behind its end. */

/** Other bytes come back as they are. */
export function strippedPicture(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xd8 && buffer[2] === 0xff) return strippedJpeg(buffer);
  if (buffer.toString('latin1', 1, 4) === 'PNG') return strippedPng(buffer);
  return bytes;
}

/** Kept are JFIF (e0) and Adobe's colours (ee). */
function strippedJpeg(buffer: Buffer): Buffer {
  const kept: Buffer[] = [buffer.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= buffer.length && buffer[at] === 0xff) {
    const marker = buffer[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) break;
    const end = at + 2 + buffer.readUInt16BE(at + 2);
    const isNote = (marker > 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!isNote) kept.push(buffer.subarray(at, end));
    at = end;
  }
  const last = buffer.lastIndexOf(Buffer.from([0xff, 0xd9]));
  return Buffer.concat([...kept, buffer.subarray(at, last < at ? buffer.length : last + 2)]);
}

const notes = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function strippedPng(buffer: Buffer): Buffer {
  const kept: Buffer[] = [buffer.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= buffer.length) {
    const [length, type] = [buffer.readUInt32BE(at), buffer.toString('latin1', at + 4, at + 8)];
    if (!notes.has(type)) kept.push(buffer.subarray(at, at + 12 + length));
    at += 12 + length;
    if (type === 'IEND') break;
  }
  return Buffer.concat(kept);
}
