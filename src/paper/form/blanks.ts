/** A Word form with named blanks, {{申请人姓名}}: which it has, and the form filled. Nothing but its words changes. */

import { strToU8, zipSync } from 'fflate';
import { unpack, xmlOf } from '../screen/package.ts';

/** What a form may unpack to: it is filled while somebody waits. */
const limits = { entries: 300, entryBytes: 10 * 1_048_576, totalBytes: 20 * 1_048_576 } as const;
const worded = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
/** A fixed time for every entry: the same form filled with the same words is the same file. */
const entryTime = new Date(1980, 0, 1);

/** Names of its blanks, each once, in their order; null where it can not be opened or unpacks to too much. */
export function blanksIn(bytes: Uint8Array): readonly string[] | null {
  const parts = unpack(bytes, limits);
  if (parts === null) return null;
  const found = new Set<string>();
  for (const [name, part] of parts) {
    if (!worded.test(name)) continue;
    inParagraphs(xmlOf(part), (blank) => {
      found.add(blank);
      return null;
    });
  }
  return [...found];
}

/** A blank without a value stays a line to write on. Null as {@link blanksIn}. */
export function filledForm(bytes: Uint8Array, values: ReadonlyMap<string, string>): Uint8Array | null {
  const parts = unpack(bytes, limits);
  if (parts === null) return null;
  const filled = [...parts].map(([name, part]): [string, Uint8Array] => {
    if (!worded.test(name)) return [name, part];
    return [name, strToU8(inParagraphs(xmlOf(part), (blank) => values.get(blank)?.trim() || line))];
  });
  return zipSync(Object.fromEntries(filled), { level: 6, mtime: entryTime });
}

const line = '＿＿＿＿＿＿';
const paragraph = /<w:p\b(?:[^>]*[^/])?>[\s\S]*?<\/w:p>/g;
const text = /<w:t\b(?:[^>]*[^/])?>([^<]*)<\/w:t>/g;
const blank = /\{\{([^{}]{1,40})\}\}/g;

/** `value` null: the blank stays as it is. A name may be broken into several runs: its value goes where it begins. */
function inParagraphs(xml: string, value: (blank: string) => string | null): string {
  return xml.replace(paragraph, (whole) => {
    const texts = [...whole.matchAll(text)].map((match) => ({
      at: match.index + match[0].length - '</w:t>'.length - (match[1] ?? '').length,
      words: match[1] ?? '',
    }));
    const all = texts.map(({ words }) => words).join('');
    const found = [...all.matchAll(blank)].flatMap((match) => {
      const words = value(plain(match[1] ?? ''));
      return words === null ? [] : [{ start: match.index, end: match.index + match[0].length, words: escaped(words) }];
    });
    return found.length === 0 ? whole : replaced(whole, texts, found);
  });
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function replaced(
  whole: string,
  texts: readonly { readonly at: number; readonly words: string }[],
  found: readonly Found[],
): string {
  let result = '';
  let copied = 0;
  let offset = 0;
  for (const { at, words } of texts) {
    const end = offset + words.length;
    let own = '';
    let read = offset;
    for (const one of found) {
      if (one.end <= offset || one.start >= end) continue;
      if (one.start >= offset) own += words.slice(read - offset, one.start - offset) + one.words;
      read = Math.min(end, one.end);
    }
    own += words.slice(read - offset);
    result += whole.slice(copied, at) + own;
    copied = at + words.length;
    offset = end;
  }
  return result + whole.slice(copied);
}

const plain = (name: string) => unescaped(name).normalize('NFKC').trim();
const unescaped = (words: string) =>
  words
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
/** XML has no place for control characters. */
const escaped = (words: string) =>
  words
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
