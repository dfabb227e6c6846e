/** What somebody typed into the search box as words, each with what means the same. */

export const mostWords = 8;
export const mostSynonymGroups = 500;

/** Words are parted by blanks and commas; numbers keep their brackets. */
export function wordsOf(typed: string): readonly string[] {
  const words = typed
    .normalize('NFKC')
    .split(/[\s,，、;；]+/)
    .map((word) => word.replace(/^["'“”‘’]+|["'“”‘’]+$/g, ''))
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, mostWords);
}

const folded = (word: string) => word.normalize('NFKC').toLowerCase().trim();

/** Each word with its synonyms: the word first, nothing twice. */
export function withSynonyms(
  words: readonly string[],
  synonyms: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return words.map((word) => {
    const same = synonyms.filter((group) => group.some((one) => folded(one) === folded(word))).flat();
    return [word, ...new Set(same.filter((one) => folded(one) !== folded(word)))];
  });
}
