/** The two tariffs of the information processing fee, as dated data with their source (FEE-02, FEE-05, FEE-08). */

import type { Day } from '../calendar/day.ts';
import { day, inWords } from '../calendar/day.ts';

/** `each` yuan for every unit from number `from` through number `through`. */
export interface Band {
  readonly from: number;
  readonly through: number;
  readonly each: number;
}

/** After the last fixed band: bands of `width` units, the first at `each` yuan, each further one `rise` more, without end. */
export interface RisingBands {
  readonly from: number;
  readonly width: number;
  readonly each: number;
  readonly rise: number;
}

export interface Tariff {
  readonly rule: 'FEE-05' | 'FEE-08';
  /** 件 or 页. */
  readonly unit: string;
  readonly article: string;
  readonly bands: readonly Band[];
  readonly above: RisingBands;
}

export interface Tariffs {
  readonly from: Day;
  readonly source: string;
  readonly perItem: Tariff;
  readonly perPage: Tariff;
}

/** 国办函〔2020〕109号, in force 2021-01-01. Article 4: by items of one applicant in one month; article 5: by pages of one application. */
const since2021: Tariffs = {
  from: day('2021-01-01'),
  source: '国办函〔2020〕109号',
  perItem: {
    rule: 'FEE-05',
    unit: '件',
    article: '第四条',
    bands: [
      { from: 1, through: 10, each: 0 },
      { from: 11, through: 30, each: 100 },
    ],
    above: { from: 31, width: 10, each: 200, rise: 100 },
  },
  perPage: {
    rule: 'FEE-08',
    unit: '页',
    article: '第五条',
    bands: [
      { from: 1, through: 30, each: 0 },
      { from: 31, through: 100, each: 10 },
      { from: 101, through: 200, each: 20 },
    ],
    above: { from: 201, width: 100, each: 40, rise: 0 },
  },
};

/** Newest first. */
const editions: readonly Tariffs[] = [since2021];

/** The tariffs now in force. */
export const currentTariffs: Tariffs = since2021;

/** The tariffs in force on `on`. Throws RangeError, in Chinese, before the first: there was no such fee to charge. */
export function tariffsOn(on: Day): Tariffs {
  const found = editions.find((one) => one.from <= on);
  if (found === undefined)
    throw new RangeError(`${inWords(on)}没有施行中的信息处理费标准，现行标准自${inWords(since2021.from)}起施行。`);
  return found;
}
