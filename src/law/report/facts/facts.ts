/** The counts that a report's prose states, each with its meaning where the words are certain (AR-80 to AR-89). */

import type { Fact, ReportSections } from '../report.ts';
import { countsOf, type StatedCount } from './counts.ts';
import { nameOf } from './names.ts';
import { offsetsOf, type Phrase, phrasesOf } from './phrase.ts';
import { zeroRules } from './zeros.ts';

/**
 * Facts in the order of the text; sections 1, 5 and 6. `value` is in `unit` as written (万条 is multiplied out, 万元 is
 * not), but `informationFeeYuan` is always in yuan. `year` is the report's: counts of other years get no name.
 */
export function factsOf(sections: ReportSections, year: number | null = null): Fact[] {
  const { overview, problems, other } = sections;
  return [...sectionFacts(overview, 1, year), ...sectionFacts(problems, 5, year), ...sectionFacts(other, 6, year)];
}

function sectionFacts(markdown: string | null, section: number, year: number | null): Fact[] {
  return phrasesOf(markdown ?? '').flatMap((phrase) => {
    const counts = countsOf(phrase);
    const stated = counts.flatMap((count) => countFacts(phrase, count, year).map((fact) => ({ ...fact, section })));
    return [...zeroFacts(phrase).map((fact) => ({ ...fact, section })), ...stated];
  });
}

type Unplaced = Omit<Fact, 'section'>;

const together =
  /(?:行政)?复议(?:案件)?[、和及与或](?:被)?(?:提起)?(?:行政)?诉讼(?:案件)?(?:数量|总数|共计?|合计|计|为|:)*(均|各|都)?(?:为|是)?$/;

function countFacts(phrase: Phrase, count: StatedCount, year: number | null): Unplaced[] {
  const { value, unit } = count;
  const both = together.exec(count.lead);
  if (both !== null) {
    const text = slice(phrase, count.start - both[0].length, count.end);
    // “复议、诉讼共3件” says neither count; each is known where both are the same.
    const names = both[1] !== undefined || value === 0 ? ['reconsiderations', 'litigations'] : [null];
    return names.map((name) => ({ text, name, value, unit }));
  }
  const named = nameOf(count, phrase, year);
  if (named === null) {
    if (count.oneSign) return [];
    return [
      {
        text: slice(phrase, Math.max(count.start - count.lead.length, count.start - 20), count.end),
        name: null,
        value,
        unit,
      },
    ];
  }
  const text = slice(phrase, count.start - named.leadLength, count.end + named.tailLength);
  if (named.name !== 'informationFeeYuan' || unit !== '万元') return [{ text, name: named.name, value, unit }];
  return [{ text, name: named.name, value: Math.round(value * 1e6) / 100, unit: '元' }];
}

function zeroFacts(phrase: Phrase): Unplaced[] {
  const found = new Map<string, Unplaced>();
  for (const { names, words, within } of zeroRules) {
    const match = words.exec(phrase.flat);
    if (match === null || (within !== undefined && !within.test(phrase.sentence)) || /\d/.test(match[0])) continue;
    const text = slice(phrase, match.index, match.index + match[0].length);
    for (const name of names) if (!found.has(name)) found.set(name, { text, name, value: 0, unit: null });
  }
  return [...found.values()];
}

/** The words as they stand, between two places of the flat text. */
function slice(phrase: Phrase, start: number, end: number): string {
  const { text } = phrase;
  const offsets = offsetsOf(phrase);
  const from = offsets[Math.max(start, 0)] ?? 0;
  const last = offsets[end - 1];
  return text.slice(from, last === undefined ? text.length : last + 1).trim();
}
