/** A web page saved with its pictures in one file (MHT): the page alone, out of its MIME wrapping. */

import iconv from 'iconv-lite';
import { decoded } from './encoding.ts';

/** The page as text; null where the bytes are no such file, or hold no page. */
export function pageOfMht(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4000)).toString('latin1');
  const boundary = /^content-type:\s*multipart\/related;(?:[^\n]*\n?\s*)*?boundary="?([^"\r\n;]{1,100})"?/im.exec(
    head,
  )?.[1];
  if (boundary === undefined || !/^(?:mime-version|from|subject|date|content-type):/im.test(head)) return null;
  const parts = Buffer.from(bytes).toString('latin1').split(`--${boundary}`);
  for (const part of parts.slice(1)) {
    const [, headers = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? [];
    if (/^content-type:\s*text\/html/im.test(headers)) return textOf(headers, body);
  }
  return null;
}

function textOf(headers: string, body: string): string | null {
  const packing = /^content-transfer-encoding:\s*(\S+)/im.exec(headers)?.[1]?.toLowerCase();
  const bytes =
    packing === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(packing === 'quoted-printable' ? unquoted(body) : body, 'latin1');
  const charset = /charset="?([\w-]+)/i.exec(headers)?.[1] ?? '';
  // What a page says of its charset is a hint: only UTF-16 without its mark can not be told from the bytes.
  return /utf-?16/i.test(charset) ? iconv.decode(bytes, charset) : decoded(bytes);
}

function unquoted(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
