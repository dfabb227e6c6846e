/** Which parts of a password somebody would guess: names, places, common words, years, runs along the keyboard, repetition. */

import { commonPasswordWords, keyboardRuns } from './common-passwords.ts';

/** A word that is known of the person or the agency, and what it is: `xixian`, `地名的拼音`. */
export interface KnownWord {
  readonly text: string;
  readonly what: string;
}

export interface Guessable {
  /** What was found, in Chinese, each once. */
  readonly found: readonly string[];
  /** Characters that nothing explains. */
  readonly left: number;
}

/** Signs and digits that stand for a letter. */
const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Shorter words are found by chance in anything. */
const shortestWord = 3;
const shortestRun = 3;

export function guessable(password: string, known: readonly KnownWord[]): Guessable {
  const plain = [...password.normalize('NFKC').toLowerCase()];
  const readings = [
    plain,
    plain.map((one) => leet[one] ?? one),
    plain.map((one) => (one === '1' ? 'i' : (leet[one] ?? one))),
  ];
  const explained = plain.map(() => false);
  const found = new Set<string>();
  const mark = (what: string, from: number, length: number) => {
    found.add(what);
    explained.fill(true, from, from + length);
  };
  for (const { text, what } of wordsToFind(known)) {
    for (const reading of readings) {
      for (const from of occurrences(reading, text)) mark(what, from, text.length);
    }
  }
  for (const [from, length] of runs(plain)) mark('连续的字符', from, length);
  for (const [from, length] of repetitions(plain)) mark('重复的字符', from, length);
  for (const [from, length] of dates(plain)) mark('年份或者日期', from, length);
  return { found: [...found], left: explained.filter((one) => !one).length };
}

interface Wanted {
  readonly text: readonly string[];
  readonly what: string;
}

/** Each word as it is and backwards; Chinese names count from two characters on. */
function wordsToFind(known: readonly KnownWord[]): readonly Wanted[] {
  const common = commonPasswordWords.map((text) => ({ text, what: '常用密码' }));
  return [...known, ...common].flatMap(({ text, what }) => {
    const letters = [...text.normalize('NFKC').toLowerCase()];
    const shortest = /\p{Script=Han}/u.test(text) ? 2 : shortestWord;
    if (letters.length < shortest) return [];
    return [
      { text: letters, what },
      { text: letters.toReversed(), what: `倒写的${what}` },
    ];
  });
}

function occurrences(text: readonly string[], word: readonly string[]): readonly number[] {
  return text.flatMap((_, from) => (word.every((letter, i) => text[from + i] === letter) ? [from] : []));
}

/** Stretches of three or more along a row of the keyboard or the alphabet, either way. */
function runs(text: readonly string[]): readonly (readonly [number, number])[] {
  const rows = keyboardRuns.flatMap((row) => [row, [...row].toReversed().join('')]);
  return text.flatMap((_, from) => {
    let length = shortestRun;
    while (from + length <= text.length && rows.some((row) => row.includes(text.slice(from, from + length).join('')))) {
      length += 1;
    }
    return length > shortestRun ? [[from, length - 1] as const] : [];
  });
}

/** One character three times or more, and any stretch said again at once: aaaa, abcabc. */
function repetitions(text: readonly string[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let from = 0; from < text.length; from += 1) {
    for (let size = 1; from + 2 * size <= text.length; size += 1) {
      const again = text.slice(from, from + size).every((one, i) => text[from + size + i] === one);
      const thrice = size > 1 || text[from + 2] === text[from];
      if (again && thrice) found.push([from + size, size]);
    }
  }
  return found;
}

/** 1998, 2026, 20260101, 202601. */
function dates(text: readonly string[]): readonly (readonly [number, number])[] {
  return text.flatMap((_, from) => {
    const match = /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?/.exec(
      text.slice(from, from + 8).join(''),
    );
    return match === null ? [] : [[from, match[0].length] as const];
  });
}
