/** What a holiday notice says, as data: who issued it, which days are off and which Saturdays and Sundays are worked. */

import type { Day } from './day.ts';

/** The seven holidays of the whole people (《全国年节及纪念日放假办法》 art. 2). */
export const holidayNames = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'] as const;
export type HolidayName = (typeof holidayNames)[number];

/** One paragraph of a notice: the days off `from` … `through`, both included, and the days worked in exchange. */
export interface Arrangement<Name extends string = HolidayName> {
  /** Two names where the notice arranges them together (国庆节、中秋节). */
  readonly holidays: readonly Name[];
  readonly from: Day;
  readonly through: Day;
  /** Saturdays and Sundays that are working days (调休上班). */
  readonly worked: readonly Day[];
}

interface Sourced {
  /** 国办发明电〔2024〕12号 */
  readonly number: string;
  readonly title: string;
  readonly issued: Day;
  /** The calendar year that it arranges; its first days may lie in December of the year before. */
  readonly year: number;
  /** Where the text stands, for whoever checks it. Never fetched. */
  readonly url?: string;
}

/** The State Council's notice for a whole year: all seven holidays. */
export interface AnnualNotice extends Sourced {
  readonly kind: 'annual';
  readonly arrangements: readonly Arrangement[];
}

/** A later notice that replaces what another said about the holidays it names, and leaves the rest (2019, 2020). */
export interface AmendingNotice extends Sourced {
  readonly kind: 'amendment';
  /** Number of the annual notice that it changes. */
  readonly amends: string;
  readonly arrangements: readonly Arrangement[];
}

/** Holidays that a minority region adds (《办法》 art. 4, REG-36): 壮族三月三, 开斋节 … */
export interface LocalNotice extends Sourced {
  readonly kind: 'local';
  /** Short mark of the region; it becomes part of the calendar's version. */
  readonly region: string;
  readonly arrangements: readonly Arrangement<string>[];
}

export type HolidayNotice = AnnualNotice | AmendingNotice | LocalNotice;
