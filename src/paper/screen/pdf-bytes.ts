/** The strings in a PDF's objects and unpacked streams, whether any page uses them or not. */

import { inflateSync } from 'node:zlib';
import type { Gathered } from './gather.ts';

const mostOne = 48 * 1_048_576;

export function gatherPdfBytes(bytes: Uint8Array, gathered: Gathered): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    let start = at + 6;
    if (file[start] === 13) start += 1;
    if (file[start] === 10) start += 1;
    gatherStrings(file.toString('latin1', from, at), gathered);
    const end = file.indexOf('endstream', start);
    gatherStream(file.subarray(start, end < 0 ? file.length : end), gathered);
    if (end < 0) return;
    at = end + 3;
    from = end + 9;
  }
  gatherStrings(file.toString('latin1', from), gathered);
}

function gatherStream(packed: Buffer, gathered: Gathered): void {
  const text = unpacked(packed).toString('latin1');
  if (/^\s*(?:<\?x|<x:|<\w)/.test(text)) {
    gathered.text(
      'internal',
      '',
      Buffer.from(text, 'latin1')
        .toString('utf8')
        .replace(/<[^>]*>/g, '\n'),
    );
  } else if (isWords(text)) gatherStrings(text, gathered);
}

/** Pictures and fonts are no words. */
function isWords(text: string): boolean {
  const head = text.slice(0, 2000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return (head.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0) <= head.length / 5;
}

function unpacked(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: mostOne });
  } catch {
    return packed;
  }
}

/** Strings in brackets or as hexadecimal digits; those of one array are one text, however it is spaced. */
function gatherStrings(text: string, gathered: Gathered): void {
  let array: string[] | null = null;
  for (const [token] of text.matchAll(
    /\[|\]|\((?:\\[\s\S]|[^()\\]|\((?:\\[\s\S]|[^()\\])*\))*\)|<[0-9A-Fa-f\s]{4,}>/g,
  )) {
    if (token === '[') array = [];
    else if (token === ']') {
      gathered.text('internal', '', array?.join('') ?? '');
      array = null;
    } else {
      const words = decodedString(token);
      array?.push(words);
      gathered.text('internal', '', words);
    }
  }
}

function decodedString(token: string): string {
  const bytes = token.startsWith('<') ? Buffer.from(token.replace(/[^0-9A-Fa-f]/g, ''), 'hex') : literal(token);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return bytes
      .subarray(2, 2 + 2 * Math.floor((bytes.length - 2) / 2))
      .swap16()
      .toString('utf16le');
  return bytes.toString('utf8');
}

function literal(token: string): Buffer {
  const inner = token.slice(1, -1).replace(/\\(\d{1,3}|\r?\n|[\s\S])/g, (_, sign: string) => {
    if (/^\d/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff);
    return /^[\r\n]/.test(sign) ? '' : ({ n: '\n', r: '\r', t: '\t' }[sign] ?? sign);
  });
  return Buffer.from(inner, 'latin1');
}
