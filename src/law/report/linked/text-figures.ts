/** The figures of a text with the places at which they stand in it, character by character, as the officer's editor counts. */

import { countsOf, type StatedCount } from '../facts/counts.ts';
import { nameOf } from '../facts/names.ts';
import { offsetsOf, type Phrase, phrasesOf } from '../facts/phrase.ts';
import { zeroRules } from '../facts/zeros.ts';

export interface TextFigure {
  /** Of the numeral without its unit; of the whole words where they say that there was none (未收到…申请). */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Null where words say none. */
  readonly unit: string | null;
  /** What it counts, where the words are certain; several where they say none of two things. */
  readonly names: readonly string[];
  /** 余, 约: stands for no exact figure. */
  readonly about: boolean;
  /** The phrase that it stands in. */
  readonly phrase: string;
}

/** In the order of the text. `year` is the report's: counts of other years have no name. */
export function figuresIn(text: string, year: number | null): readonly TextFigure[] {
  const figures: TextFigure[] = [];
  const shown = withoutMarks(text);
  let from = 0;
  for (const phrase of phrasesOf(shown)) {
    const at = shown.indexOf(phrase.text, from);
    if (at < 0) continue;
    from = at + phrase.text.length;
    figures.push(...noneIn(phrase, at), ...countsOf(phrase).map((count) => counted(phrase, at, count, year)));
  }
  return figures.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** As long as the text: the marks of Markdown are blanks, and so are the lines of its tables. */
function withoutMarks(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      /^\s*\|/.test(line)
        ? ' '.repeat(line.length)
        : line.replace(/^\s*#{1,6}\s+|\*\*/g, (mark) => ' '.repeat(mark.length)).replace(/\\(?=[!-/:-@[-`{-~])/g, ' '),
    )
    .join('\n');
}

function counted(phrase: Phrase, at: number, count: StatedCount, year: number | null): TextFigure {
  const name = nameOf(count, phrase, year)?.name;
  return {
    ...placed(phrase, at, count.start, count.end - count.unit.length),
    value: count.value,
    unit: count.unit,
    names: name === undefined ? [] : [name],
    about: count.about,
    phrase: contextOf(phrase),
  };
}

/** Without the heading of a part in front: （一）主动公开：. */
function contextOf({ text }: Phrase): string {
  const words = text.slice(text.lastIndexOf('：') + 1).trim();
  return words === '' ? text.trim() : words;
}

function noneIn(phrase: Phrase, at: number): readonly TextFigure[] {
  const found = new Map<string, TextFigure>();
  const named = new Set<string>();
  for (const { names, words, within } of zeroRules) {
    const match = words.exec(phrase.flat);
    if (match === null || (within !== undefined && !within.test(phrase.sentence)) || /\d/.test(match[0])) continue;
    const fresh = names.filter((name) => !named.has(name));
    for (const name of fresh) named.add(name);
    const place = placed(phrase, at, match.index, match.index + match[0].length);
    const key = `${place.start} ${place.end}`;
    const before = found.get(key);
    if (fresh.length === 0) continue;
    found.set(key, {
      ...place,
      value: 0,
      unit: null,
      names: [...(before?.names ?? []), ...fresh],
      about: false,
      phrase: contextOf(phrase),
    });
  }
  return [...found.values()];
}

function placed(phrase: Phrase, at: number, start: number, end: number): { start: number; end: number } {
  const offsets = offsetsOf(phrase);
  return { start: at + (offsets[start] ?? 0), end: at + (offsets[end - 1] ?? 0) + 1 };
}
