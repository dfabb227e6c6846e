/** How labels and titles are compared: width, traditional characters, spaces, punctuation and numbering are set aside (AR-91). */

import { simplifiedOf } from './simplified.ts';

/** Labels come again and again: what a function found of the last ones is kept. For functions of the text alone. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longestKnown) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, found);
    return found;
  };
}

const mostKnown = 2000;
const longestKnown = 60;

/** Nothing to fold. */
const ascii = /^[\x20-\x7e]*$/;

/** Traditional characters become simplified, full-width forms half-width and every kind of space a blank, character by character: offsets stay as they are. */
export function folded(text: string): string {
  return ascii.test(text) ? text : foldedAnew(text);
}

const foldedAnew = remembered((text) =>
  simplifiedOf(text)
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff\u00ad]/g, ' '),
);

/** Folded, without any space. */
export function unspaced(text: string): string {
  return folded(text).replaceAll(' ', '');
}

const numbering = /^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十\d]+[、.,:)]|\d+(?=\D))/;

/** The words of a label alone: no spaces, no numbering in front, no punctuation. */
export function words(text: string): string {
  return text === '' || /^\d+$/.test(text) ? text : wordsIn(text);
}

const wordsIn = remembered((text) => {
  let rest = unspaced(text);
  for (let cut = numbering.exec(rest); cut !== null; cut = numbering.exec(rest)) rest = rest.slice(cut[0].length);
  return rest.replace(/[^\p{L}\p{N}]/gu, '');
});

/** True for what is left of a figure, a mark or a blank: no label is a single letter or a number. */
export function isNoLabel(label: string): boolean {
  return label.length < 2 || /^\d+$/.test(label);
}

/** Share of characters that two labels have in common, in order: 1 the same, 0 nothing. Long texts are not labels: 0. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '' || a.length > 60 || b.length > 60) return 0;
  let above: number[] = new Array(b.length + 1).fill(0);
  for (const sign of a) {
    const line = [0];
    for (let j = 1; j <= b.length; j += 1) {
      line.push(b[j - 1] === sign ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, line[j - 1] ?? 0));
    }
    above = line;
  }
  return (2 * (above[b.length] ?? 0)) / (a.length + b.length);
}

/** As likeness, and 0 for labels of lengths so different that they could neither be the nearest nor come near it. */
function nearness(a: string, b: string): number {
  return (2 * Math.min(a.length, b.length)) / (a.length + b.length) < 0.55 ? 0 : likeness(a, b);
}

/** The one entry whose label a damaged label clearly is; null where none is near or two are. */
export function nearest<K>(label: string, entries: readonly (readonly [K, string])[]): K | null {
  const ranked = entries
    .map(([key, official]) => ({ key, near: nearness(label, words(official)) }))
    .sort((a, b) => b.near - a.near);
  const [best, second] = ranked;
  if (best === undefined || best.near < 0.7) return null;
  return second !== undefined && best.near - second.near < 0.15 ? null : best.key;
}
