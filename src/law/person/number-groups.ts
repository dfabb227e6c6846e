/** The groups of digits in a text, however they are written, in runs that spaces, hyphens, strokes and signs that nobody sees hold together. */

import { withPlainDigits } from './written-digits.ts';

export interface NumberGroup {
  /** ASCII digits, with X (upper case) at the end where one stands there; a lone X where digits are spaced out one by one. */
  readonly digits: string;
  /** Place in the text: [start, end). */
  readonly start: number;
  readonly end: number;
}

const separator = /^[ \t\u00a0\u00ad\u2000-\u200d\u202f\u2060\u3000\ufeff\-－–·_/]{1,2}$/;
/** A decimal of up to four places is an amount or a rate, not a number of a person. */
const amountAfter = /^\.\d{1,4}(?!\d)/;
const amountBefore = /(?<!\d)\d{1,4}\.$/;

/** Runs in the order of the text. Groups that belong to an amount are left out and break a run. */
export function numberRuns(text: string): readonly (readonly NumberGroup[])[] {
  const plain = plainText(text);
  const runs: NumberGroup[][] = [];
  for (const match of plain.matchAll(
    /\d+(?:X(?![0-9A-Z]))?|(?<=\d[ \t\u00a0\u00ad\u2000-\u200d\u202f\u2060\u3000\ufeff\-－–·_/]{1,2})X(?![0-9A-Z])/gi,
  )) {
    const start = match.index;
    const end = start + match[0].length;
    if (amountAfter.test(plain.slice(end, end + 6)) || amountBefore.test(plain.slice(Math.max(0, start - 6), start)))
      continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const group = { digits: match[0].toUpperCase(), start, end };
    if (run !== undefined && last !== undefined && separator.test(plain.slice(last.end, start))) run.push(group);
    else runs.push([group]);
  }
  return runs;
}

/** The text with every digit as the ASCII one, of the same length. */
export const plainText = (text: string): string => withPlainDigits(halfWidth(text));

/** The letters and digits around a group, as one word in upper case. */
export function wordAround(text: string, { start, end }: NumberGroup): string {
  const plain = halfWidth(text.slice(Math.max(0, start - 18), end + 18));
  const offset = start - Math.max(0, start - 18);
  const before = /[0-9A-Z]*$/i.exec(plain.slice(0, offset))?.[0] ?? '';
  const after = /^[0-9A-Z]*/i.exec(plain.slice(offset))?.[0] ?? '';
  return (before + after).toUpperCase();
}

/** Full-width digits and Latin letters as ASCII, letters that look like X as X; every other unit stays, so places stay. */
function halfWidth(text: string): string {
  return text
    .replace(/[\u00d7\u03a7\u03c7\u0425\u0445]/g, 'X')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
}
