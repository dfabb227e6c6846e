/** Counts what a Word document holds beside its shown words: comments, revisions, hidden text, notes, properties. */

import type { LeftOut } from '#law/publication/left-out';
import { type Parts, xmlOf } from '../screen/package.ts';
import { walkXml } from '../screen/xml.ts';

const off = /^(?:0|false|off|none)$/;

/** `parts`: the package, unpacked within limits. */
export function leftOutOf(parts: Parts): LeftOut {
  const names = [...parts.keys()];
  const xml = (name: string) => {
    const part = parts.get(name);
    return part === undefined ? '' : xmlOf(part);
  };
  const matching = (pattern: RegExp) => names.filter((name) => pattern.test(name));
  const notes = [xml('word/footnotes.xml'), xml('word/endnotes.xml')];
  return {
    ...inBody(xml('word/document.xml')),
    comments: elements(xml('word/comments.xml'), 'w:comment'),
    notes: notes.reduce((sum, one) => sum + realNotes(one), 0),
    headersFooters: matching(/^word\/(?:header|footer)\d*\.xml$/).filter((name) => holdsWords(xml(name))).length,
    embedded: matching(/^word\/embeddings\/[^/]+$/).length,
    properties: matching(/^docProps\/(?:core|app|custom)\.xml$/).reduce((sum, name) => sum + filled(xml(name)), 0),
  };
}

/** A run of words inside a deletion or an insertion makes it count; marks of paragraphs alone do not. */
function inBody(xml: string): LeftOut {
  let [trackedChanges, hiddenText] = [0, 0];
  let [hidden, inLook] = [false, false];
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'w:r') hidden = false;
      else if (name === 'w:rPr') inLook = true;
      else if (name === 'w:vanish' && inLook && !off.test(attributes().get('w:val') ?? '')) hidden = true;
      else if (name === 'w:t' && hidden) {
        hiddenText += 1;
        hidden = false;
      } else if (!inLook && /^w:(?:ins|del|moveTo|moveFrom)$/.test(name)) trackedChanges += 1;
    },
    close(name) {
      if (name === 'w:rPr') inLook = false;
    },
  });
  return { trackedChanges, hiddenText };
}

function elements(xml: string, wanted: string): number {
  let count = 0;
  walkXml(xml, { open: (name) => (count += Number(name === wanted)) });
  return count;
}

/** Word keeps the lines that divide notes from the text as notes with a type. */
function realNotes(xml: string): number {
  let count = 0;
  walkXml(xml, {
    open(name, attributes) {
      if ((name === 'w:footnote' || name === 'w:endnote') && !attributes().has('w:type')) count += 1;
    },
  });
  return count;
}

function holdsWords(xml: string): boolean {
  let words = '';
  walkXml(xml, { text: (text) => (words += text) });
  return words.trim() !== '';
}

/** Elements with words in them. */
function filled(xml: string): number {
  let count = 0;
  walkXml(xml, { text: (text) => (count += Number(text.trim() !== '')) });
  return count;
}
