/** The counts of a phrase: a number with a unit. Years, dates, articles, document numbers and shares are none. */

import { arabicNumeral, chineseNumeral } from './numerals.ts';
import type { Phrase } from './phrase.ts';

export interface StatedCount {
  readonly value: number;
  readonly unit: string;
  /** “余”, “约”: not the exact count. */
  readonly about: boolean;
  /** A numeral of one Chinese character: often a figure of speech (一件事, 一批). */
  readonly oneSign: boolean;
  /** Places in the flat text: of the number's first sign, and after its unit. */
  readonly start: number;
  readonly end: number;
  /** Words before it, back to the count before; words after it, up to the next. */
  readonly lead: string;
  readonly tail: string;
}

const units = '人次|件次|万元|亿元|元|件|条|篇|份|项|个|部|宗|起|例|人|期|场|批|页|户|次|家';
const pattern = new RegExp(
  `(?<![第\\d.,A-Za-z~—-])(?:(\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?)|([零〇一二两三四五六七八九十百千万亿]+))(万|亿)?(余|多)?(${units})`,
  'g',
);
const notCounted = /^(?:月|工作日|小时|自然日|日历日|百分点|事(?![项务件例由]))/;
const roughly = /(?:约|近|超过?|逾|不到|不足|至少)$/;

export function countsOf({ flat }: Pick<Phrase, 'flat'>): readonly StatedCount[] {
  const found = [...flat.matchAll(pattern)].flatMap((match) => {
    const [whole, digits, numeral, times = '', about, unit = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const before = flat[start - 1] ?? '';
    if (/[零〇一二两三四五六七八九十百千万亿]/.test(before) || notCounted.test(flat.slice(end))) return [];
    const value =
      digits === undefined
        ? chineseNumeral(numeral + times)
        : arabicNumeral(digits, unit === '元' && times === '万' ? '' : times);
    if (value === null) return [];
    const money = unit === '元' && times === '万' && digits !== undefined ? '万元' : unit;
    return [
      {
        value,
        unit: money,
        about: about !== undefined,
        oneSign: digits === undefined && numeral?.length === 1,
        start,
        end,
      },
    ];
  });
  return found.map((count, i) => {
    const lead = flat.slice(found[i - 1]?.end ?? 0, count.start);
    const tail = flat.slice(count.end, found[i + 1]?.start ?? flat.length);
    return { ...count, lead, tail, about: count.about || roughly.test(lead) };
  });
}
