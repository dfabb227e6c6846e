/** The days off of a year whose notice is not out: statutory days, and what falls on a weekend made up (REG-36). */

import type { Day } from './day.ts';
import { addDays, weekdayOf } from './day.ts';
import type { StatutoryDay } from './statutory-days.ts';
import { statutoryDays } from './statutory-days.ts';

export interface ProvisionalDay {
  readonly day: Day;
  readonly why: string;
  readonly source: string;
}

export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/**
 * Days off of `year` besides its ordinary weekends; null where the year's lunar dates are not known.
 * 《办法》 art. 6: 全体公民放假的假日适逢周六、周日的，应当在工作日补假. Which working day is not said: the next free one
 * [convention]; two holidays on one day are made up like a weekend [convention].
 */
export function provisionalYear(year: number): readonly ProvisionalDay[] | null {
  const statutory = statutoryDays(year);
  if (statutory === null) return null;
  const { days, source } = statutory;
  const off = new Map<Day, ProvisionalDay>();
  const displaced: StatutoryDay[] = [];
  for (const one of days) {
    if (isWeekend(one.day) || off.has(one.day)) displaced.push(one);
    if (!off.has(one.day)) off.set(one.day, { day: one.day, why: `${one.holiday}法定节假日`, source });
  }
  for (const one of displaced) {
    let made = addDays(one.day, 1);
    while (isWeekend(made) || off.has(made)) made = addDays(made, 1);
    off.set(made, {
      day: made,
      why: `${one.holiday}补假（暂按顺延至下一个工作日计算）`,
      source: '《全国年节及纪念日放假办法》第六条',
    });
  }
  return [...off.values()];
}
