/** Complaints that use the same words though they are filed under different things: phrases of this week against the weeks before. */

import { type Chart, chartOf, leastCluster } from './control-chart.ts';

export interface Told {
  readonly id: string;
  readonly text: string;
  /** 0: the seven days that end today; 1: the week before; … */
  readonly week: number;
}

export interface SameWords {
  /** Those of this week that hold the phrase, in the order in which they were given. */
  readonly ids: readonly string[];
  readonly before: readonly number[];
  readonly chart: Chart;
}

/** Shorter ones are grammar, longer ones the same sentence [convention]. */
const lengths = { least: 4, most: 8 } as const;
/** Beyond these letters of a text nothing new is said [convention]. */
const mostLetters = 1000;

/**
 * Rarest first, none of the same complaints twice. As many phrases are tried as a week holds, so each has to be that much rarer
 * than once in `oncePerWeeks` weeks. What the phrase is stays inside: it comes out of sealed texts.
 */
export function sameWords(told: readonly Told[], weeks: number, oncePerWeeks: number): readonly SameWords[] {
  const now = told.filter(({ week }) => week === 0);
  const earlier = told
    .filter(({ week }) => week > 0 && week <= weeks)
    .map((one) => ({ ...one, text: letters(one.text) }));
  const phrases = widest(holdersOf(now));
  const found = phrases.flatMap(({ phrase, ids }) => {
    const before = Array.from({ length: weeks }, () => 0);
    for (const { text, week } of earlier) {
      if (text.includes(phrase)) before[week - 1] = (before[week - 1] ?? 0) + 1;
    }
    const chart = chartOf(ids.length, before, oncePerWeeks * phrases.length);
    return chart.out ? [{ ids, before, chart }] : [];
  });
  const taken = new Set<string>();
  return found
    .toSorted((a, b) => b.chart.oncePerWeeks - a.chart.oncePerWeeks || b.ids.length - a.ids.length)
    .filter(({ ids }) => {
      const fresh = ids.every((id) => !taken.has(id));
      if (fresh) for (const id of ids) taken.add(id);
      return fresh;
    });
}

/** Signs, spaces, digits and Latin letters separate phrases. */
const letters = (text: string) => text.slice(0, mostLetters).replace(/[^\p{Script=Han}]+/gu, ' ');

/** Phrases that enough complaints hold, each with those that hold it. */
function holdersOf(told: readonly Told[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const { id, text } of told) {
    for (const phrase of phrasesOf(letters(text))) holders.set(phrase, [...(holders.get(phrase) ?? []), id]);
  }
  return new Map([...holders].filter(([, ids]) => ids.length >= leastCluster));
}

function phrasesOf(text: string): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (const run of text.split(' ')) {
    for (let from = 0; from + lengths.least <= run.length; from += 1) {
      for (let n = lengths.least; n <= lengths.most && from + n <= run.length; n += 1)
        phrases.add(run.slice(from, from + n));
    }
  }
  return phrases;
}

/** Of phrases held by the very same complaints the longest. */
function widest(holders: ReadonlyMap<string, readonly string[]>) {
  const best = new Map<string, { phrase: string; ids: readonly string[] }>();
  for (const [phrase, ids] of holders) {
    const key = ids.join(' ');
    const known = best.get(key);
    if (known === undefined || known.phrase.length < phrase.length) best.set(key, { phrase, ids });
  }
  return [...best.values()];
}
