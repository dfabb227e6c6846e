/** Whether the packed streams of a PDF unpack to more than any report holds: looked at before the file is parsed. */

import { inflateSync } from 'node:zlib';

/** 48 MB for one stream, 160 MB for all. */
const mostOne = 48 * 1024 * 1024;
const mostAll = 160 * 1024 * 1024;

export function unpacksTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let all = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const dictionary =
      file
        .subarray(Math.max(0, at - 600), at)
        .toString('latin1')
        .split(/endobj|endstream/)
        .at(-1) ?? '';
    const packed = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    // Packed twice: what comes out of the first is packed still.
    if (packed > 1) return true;
    if (packed === 0) continue;
    let start = at + 6;
    if (file[start] === 13) start += 1;
    if (file[start] === 10) start += 1;
    const end = file.indexOf('endstream', start);
    const size = sizeOf(file.subarray(start, end < 0 ? file.length : end));
    if (size === null) return true;
    all += size;
    if (all > mostAll) return true;
    if (end > 0) at = end;
  }
  return false;
}

/** Bytes unpacked; null beyond the limit; 0 for a stream that does not unpack at all. */
function sizeOf(packed: Uint8Array): number | null {
  try {
    return inflateSync(packed, { maxOutputLength: mostOne }).length;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? null : 0;
  }
}
