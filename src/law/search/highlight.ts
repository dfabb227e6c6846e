/** Where words stand in a text, whatever its brackets, blanks, width and case: to mark them, and to show the place around the first. */

export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

const passedOver = new Set('〔〕[]（）()【】［］<>《》-－—–·.,，。 　\t');

interface FoldedChar {
  readonly char: string;
  /** Where it stands in the text, in UTF-16 units, from and to. */
  readonly from: number;
  readonly to: number;
}

function foldedChars(text: string): readonly FoldedChar[] {
  const all: FoldedChar[] = [];
  let from = 0;
  for (const one of text) {
    const to = from + one.length;
    for (const char of one.normalize('NFKC').toLowerCase()) if (!passedOver.has(char)) all.push({ char, from, to });
    from = to;
  }
  return all;
}

/** Ranges of the text that a word covers, in order, none over another. */
function rangesOf(text: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const chars = foldedChars(text);
  const folded = chars.map(({ char }) => char);
  const found: [number, number][] = [];
  for (const word of words) {
    const wanted = foldedChars(word).map(({ char }) => char);
    if (wanted.length === 0) continue;
    for (let at = 0; at + wanted.length <= folded.length; at += 1) {
      if (!wanted.every((char, i) => folded[at + i] === char)) continue;
      found.push([chars[at]?.from ?? 0, chars[at + wanted.length - 1]?.to ?? 0]);
      at += wanted.length - 1;
    }
  }
  const merged: [number, number][] = [];
  for (const [from, to] of found.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The text cut where words begin and end; joined again it is the text. */
export function markedParts(text: string, words: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const [from, to] of rangesOf(text, words)) {
    if (from > done) parts.push({ text: text.slice(done, from), hit: false });
    parts.push({ text: text.slice(from, to), hit: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}

/** Long texts are looked at this far for the place to show. */
const looked = 60_000;

/** Some `around` characters before and after the first word; the beginning where none stands there. Lines are joined, rules of tables left out. */
export function excerptOf(text: string, words: readonly string[], around: number): string {
  const plain = text
    .slice(0, looked)
    .replace(/^[ \t:]*-{3,}[ \t:]*$/gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const [from, to] = rangesOf(plain, words)[0] ?? [0, 0];
  const begin = Math.max(0, whole(plain, from - around));
  const end = Math.min(plain.length, whole(plain, to + around + (begin === 0 ? around : 0)));
  return `${begin > 0 ? '…' : ''}${plain.slice(begin, end)}${end < plain.length ? '…' : ''}`;
}

/** Never within a character of two units. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
