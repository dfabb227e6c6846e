/** Where in a folder of pages the picture lies that a page names, as a browser would look for it; nothing outside the folder is meant. */

import { posix } from 'node:path';
import iconv from 'iconv-lite';

export type PicturePlace =
  | { readonly path: string }
  /** An address of another site, bytes written into the page, a way out of the folder. */
  | { readonly why: 'foreign' | 'embedded' | 'outside' };

const mostPath = 400;

/** `page`: its own path in the folder, with `/`. An address that begins with `/` is meant from the folder's top. */
export function placeOfPicture(page: string, address: string): PicturePlace {
  const typed = slashed(address.replace(/[\t\r\n]/g, '').trim());
  if (/^data:/i.test(typed)) return { why: 'embedded' };
  if (/^[a-z][a-z\d+.-]*:/i.test(typed) || typed.startsWith('//')) return { why: 'foreign' };
  const path = slashed(decoded(typed.replace(/[?#].*$/s, '')));
  const from = path.startsWith('/') ? '' : posix.dirname(page);
  const whole = posix.normalize(posix.join(from, path.replace(/^\/+/, '')));
  const strange = whole === '.' || whole.endsWith('/') || whole.length > mostPath || /[\p{Cc}\p{Cs}]/u.test(whole);
  return strange || whole.split('/').includes('..') ? { why: 'outside' } : { path: whole };
}

const slashed = (path: string) => path.replaceAll('\\', '/');

/** Percent signs stand for UTF-8, on older sites for GBK; what is neither is a name with a percent sign. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    const octets = path.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    const text = iconv.decode(Buffer.from(octets, 'latin1'), 'gb18030');
    return /[^\0-\xff]/.test(octets) || text.includes('\ufffd') ? path : text;
  }
}
