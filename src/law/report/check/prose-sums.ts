/** Sums that the prose states itself (AR-89): 12＋3＝15, and “…12件，…3件，合计15件”. */

import { countsOf } from '../facts/counts.ts';
import { phrasesOf } from '../facts/phrase.ts';
import type { AnnualReport } from '../report.ts';
import { broken, type Checked, holds, nowhere } from './checked.ts';
import { sectionText } from './sentence.ts';

/** Parts that overlap, or counts of other years, make no sum. */
const noSum = /其中|含|包括|累计|历年|上年|去年|同比|(?:19|20)\d\d年.*(?:19|20)\d\d年/;

export function checkSums(report: AnnualReport): readonly Checked[] {
  return [1, 5, 6].flatMap((section) => {
    const text = sectionText(report, section);
    if (!/[合共总]\s*计|[=＝]/.test(text)) return [];
    const clauses = new Set(phrasesOf(text).map(({ clause }) => clause));
    return [...clauses].flatMap((clause) => [...equations(clause), ...listed(clause)]);
  });
}

const unit = '(?:件|条|份|项|个|次|篇|期|部|万元|元)?';
const equation = new RegExp(
  `(?<![\\d.])\\d+(?:\\.\\d+)?${unit}(?:\\+\\d+(?:\\.\\d+)?${unit})+=\\d+(?:\\.\\d+)?${unit}`,
  'g',
);

function equations(clause: string): Checked[] {
  return [...clause.matchAll(equation)].map(([words]) => {
    const [left = '', right = ''] = words.split('=');
    const parts = left.split('+').map((part) => Number.parseFloat(part));
    return compared(words, parts, Number.parseFloat(right));
  });
}

/** Counts of one unit, and after them their 合计. */
function listed(clause: string): Checked[] {
  if (noSum.test(clause)) return [];
  const counts = countsOf({ flat: clause });
  return counts.flatMap((whole, i) => {
    const parts = counts.slice(0, i);
    const [first] = parts;
    const named = /(?:^|[,、])(?:以上)?(?:合计|共计|总计)(?:为|是|达)?$/.test(whole.lead);
    const alike = parts.every(({ unit: one, about }) => one === whole.unit && !about);
    if (!named || parts.length < 2 || first === undefined || !alike || whole.about) return [];
    const words = clause.slice(first.start - first.lead.length, whole.end);
    return [
      compared(
        words,
        parts.map(({ value }) => value),
        whole.value,
      ),
    ];
  });
}

function compared(words: string, parts: readonly number[], stated: number): Checked {
  // In millionths, so that 万元 add up exactly.
  const sum = parts.reduce((whole, part) => whole + Math.round(part * 1e6), 0) / 1e6;
  if (sum === stated) return holds('AR-89');
  return broken('AR-89', 'warning', nowhere, {
    found: stated,
    expected: sum,
    message: `正文“${words}”各项相加为${sum}，写的合计是${stated}，相差${Math.abs(Math.round((sum - stated) * 1e6) / 1e6)}。请核对各项和合计。`,
  });
}
