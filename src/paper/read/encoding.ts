/** Bytes as text: UTF-8, UTF-16 with its mark, or GB18030 (of which GBK is a part), whatever the file says of itself. */

import iconv from 'iconv-lite';

const strict = new TextDecoder('utf-8', { fatal: true });
const forgiving = new TextDecoder('utf-8');

/** Null where the bytes are no text in any of these. */
export function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return sound(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return sound(iconv.decode(Buffer.from(bytes), 'utf-16be'));
  if (isNoise(bytes)) return null;
  try {
    return sound(strict.decode(bytes));
  } catch {
    // A page with one broken character is still the encoding in which it makes sense.
    const readings = [forgiving.decode(bytes), iconv.decode(Buffer.from(bytes), 'gb18030')];
    const [best] = readings.filter((text) => sound(text) !== null).sort((a, b) => sense(b) - sense(a));
    return best === undefined ? null : sound(best);
  }
}

/** Text has next to no control characters: a glance at the beginning tells, so that large noise is quickly refused. */
function isNoise(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  let controls = 0;
  for (let i = 0; i < head.length; i += 1) {
    const byte = head[i] ?? 32;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
  }
  return controls > head.length / 200;
}

/** Common characters of such reports: there are many in the right encoding and hardly any in a wrong one. */
function sense(text: string): number {
  return text.slice(0, 200_000).match(/[的年公开政府信息申请情况工作本件数]/g)?.length ?? 0;
}

/** Null for what has more than a stray broken or control character in a hundred. */
function sound(text: string): string | null {
  let broken = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && (code < 9 || code > 13))) broken += 1;
  }
  return text.trim() === '' || broken > text.length / 100 ? null : text.replace(/^\ufeff/, '');
}
