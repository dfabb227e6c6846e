/** A ZIP package unpacked within limits, with the names of its files as people wrote them. */

import { unzipSync } from 'fflate';
import iconv from 'iconv-lite';

export interface UnpackLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
}

/** As the check at receipt. */
const usual: UnpackLimits = { entries: 2000, entryBytes: 50 * 1_048_576, totalBytes: 200 * 1_048_576 };

export type Parts = ReadonlyMap<string, Uint8Array>;

/** Null where it is broken or unpacks to too much. */
export function unpack(bytes: Uint8Array, limits = usual): Parts | null {
  let total = 0;
  let entries = 0;
  let over = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        entries += 1;
        total += originalSize;
        over ||= entries > limits.entries || originalSize > limits.entryBytes || total > limits.totalBytes;
        return !over;
      },
    });
    return over ? null : new Map(Object.entries(files).map(([name, part]) => [written(name), part]));
  } catch {
    return null;
  }
}

/** Names without the mark of UTF-8 are those of a Chinese Windows. */
function written(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name;
  const bytes = Buffer.from(name, 'latin1');
  const utf8 = bytes.toString('utf8');
  return utf8.includes('\ufffd') ? iconv.decode(bytes, 'gb18030') : utf8;
}

/** An XML part's characters: UTF-8, or UTF-16 with its mark. */
export function xmlOf(part: Uint8Array): string {
  const [first, second] = part;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(part);
}
