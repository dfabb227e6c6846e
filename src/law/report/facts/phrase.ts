/** Prose as phrases: a phrase ends at ，。；, and a count belongs to the words of its own phrase (AR-86). */

import { folded, unspaced } from '../read/wording.ts';

export interface Phrase {
  /** As it stands. */
  readonly text: string;
  /** Half-width and without spaces: what is matched. */
  readonly flat: string;
  /** The sentence that the phrase is in, flat: up to 。 or the end of the line. */
  readonly sentence: string;
  /** The part of the sentence up to ；, flat. */
  readonly clause: string;
}

/** A comma is part of a number before exactly three digits; a full-width one only among full-width digits. */
const ends = /，(?![０-９]{3}(?![０-９]))|(?<![０-９])，|,(?![\d０-９]{3}(?![\d０-９]))|(?<![\d０-９]),/;

/** Of a longer one only the beginning says what it is about. */
const longestSentence = 1000;

export function phrasesOf(markdown: string): readonly Phrase[] {
  return markdown
    .split('\n')
    .filter((line) => !/^\s*\|/.test(line))
    .map((line) => line.replace(/^\s*#{1,6}\s+|\*\*/g, '').replace(/\\([!-/:-@[-`{-~])/g, '$1'))
    .flatMap((line) => splitAt(line, /[。！？!?]/))
    .flatMap((sentence) => {
      const flat = unspaced(sentence).slice(0, longestSentence);
      return splitAt(sentence, /[；;]/).flatMap((part) => {
        const clause = part === sentence ? flat : unspaced(part).slice(0, longestSentence);
        return splitAt(part, ends).map((text): Phrase => ({ text, flat: unspaced(text), sentence: flat, clause }));
      });
    });
}

function splitAt(text: string, mark: RegExp): string[] {
  return text.split(mark).filter((part) => part.trim() !== '');
}

/** Place in the text of each character of its flat form, and the end. */
export function offsetsOf({ text }: Pick<Phrase, 'text'>): readonly number[] {
  const folds = folded(text);
  const offsets: number[] = [];
  for (let i = 0; i < folds.length; i += 1) if (folds[i] !== ' ') offsets.push(i);
  offsets.push(text.length);
  return offsets;
}
