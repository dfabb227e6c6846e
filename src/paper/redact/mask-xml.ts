/** Personal numbers in the words and attributes of an XML part, masked where they stand, across the runs that they are broken into. */

import { findPersonalData } from '#law/person/find-personal-data';

interface Masked {
  readonly xml: string;
  readonly masked: number;
}

/** Texts of one of these belong together. */
const block = /<(w:p|a:p|si|is|comment|c:pt)\b(?:[^>]*[^/])?>[\s\S]*?<\/\1>/g;

export function maskTexts(xml: string): Masked {
  let masked = 0;
  const inBlocks = xml.replace(block, (whole) => {
    const done = maskStretch(whole);
    masked += done.masked;
    return done.xml;
  });
  // What stands in no such block, each text by itself.
  const all = inBlocks.replace(/>([^<]{11,})</g, (whole, text: string) => {
    const done = maskedWords(text);
    masked += done.masked;
    return done.masked === 0 ? whole : `>${done.xml}<`;
  });
  return { xml: all, masked };
}

/** The mask goes where the number begins, and nothing of it is left in the runs that follow. */
function maskStretch(xml: string): Masked {
  const texts = [...xml.matchAll(/>([^<]+)</g)].map((match) => ({ at: match.index + 1, text: match[1] ?? '' }));
  const whole = texts.map(({ text }) => text).join('');
  const found = findPersonalData(whole);
  if (found.length === 0) return { xml, masked: 0 };
  let result = '';
  let copied = 0;
  let offset = 0;
  for (const { at, text } of texts) {
    const end = offset + text.length;
    let own = '';
    let read = offset;
    for (const one of found) {
      if (one.end <= offset || one.start >= end) continue;
      if (one.start >= offset) own += whole.slice(read, one.start) + one.mask;
      read = Math.min(end, one.end);
    }
    own += whole.slice(read, end);
    result += xml.slice(copied, at) + own;
    copied = at + text.length;
    offset = end;
  }
  return { xml: result + xml.slice(copied), masked: found.length };
}

export function maskAttributes(xml: string): Masked {
  let masked = 0;
  const all = xml.replace(/(\s[\w:]+=)"([^"<>]{11,})"/g, (whole, name: string, value: string) => {
    if (/^\sxmlns/.test(name)) return whole;
    const done = maskedWords(value);
    masked += done.masked;
    return done.masked === 0 ? whole : `${name}"${done.xml}"`;
  });
  return { xml: all, masked };
}

function maskedWords(text: string): Masked {
  const found = findPersonalData(text);
  let result = '';
  let at = 0;
  for (const one of found) {
    result += text.slice(at, one.start) + one.mask;
    at = one.end;
  }
  return { xml: result + text.slice(at), masked: found.length };
}
