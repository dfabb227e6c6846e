/** Words as the texts of the site are kept: folded, and the numbers that they are found by (migration 0069). */

import { foldedWords } from '../search.ts';

/** What a word is found by: every pair of characters in it, or the one character; folded as the texts are. */
export interface FoldedWord {
  readonly words: string;
  readonly grams: readonly string[];
}

/** From here on a number stands for two characters beside each other. */
export const pairs = 2 ** 21;

/** As `grams_of` gives them, in no order: every character, and every two beside each other. */
export function gramsOf(folded: string): ReadonlySet<number> {
  const grams = new Set<number>();
  let before: number | null = null;
  for (const one of folded) {
    const code = one.codePointAt(0) ?? 0;
    grams.add(code);
    if (before !== null) grams.add(before * pairs + code);
    before = code;
  }
  return grams;
}

/** Characters that every way of folding folds alike: Chinese, Latin letters and digits, common signs. */
const plain = /^[\p{Script=Han}\w \-〔〕[\]()（）【】<>《》·.,，。、：:“”"'/]*$/u;

/** The word folded here; null: only the database folds such letters as it has folded the texts. */
export function foldedHere(word: string): FoldedWord | null {
  const given = word.normalize('NFKC');
  if (!plain.test(given)) return null;
  const words = foldedWords(given);
  return { words, grams: [...gramsOf(words)].map(String) };
}
