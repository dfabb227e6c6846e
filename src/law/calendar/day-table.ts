/** Every day of a calendar in arrays: prefix sums of working days and the day of the k-th, so that nothing is walked. */

import type { Day } from './day.ts';
import { day, dayNumber, fromDayNumber, inWords, weekdayName, yearOf } from './day.ts';
import type { HolidayNotice } from './holiday-notice.ts';
import { lastLunarYear } from './lunar-dates.ts';
import { namedDays } from './named-days.ts';
import { isWeekend, provisionalYear } from './provisional-year.ts';

export interface DayEntry {
  readonly working: boolean;
  readonly why: string;
  readonly source: string;
}

export interface DayTable {
  readonly first: Day;
  /** Number of the first day. */
  readonly start: number;
  readonly last: Day;
  readonly days: readonly Day[];
  readonly entries: readonly DayEntry[];
  /** `through[i]`: working days among the days 0 … i. */
  readonly through: Int32Array;
  /** `nth[k]`: index of the working day number k + 1. */
  readonly nth: Int32Array;
}

/** A day that no data covers: the program refuses to compute with it. `message` is a Chinese sentence for the user. */
export class UncoveredDayError extends RangeError {
  override readonly name = 'UncoveredDayError';
}

export function dayTable(notices: readonly HolidayNotice[], lastNoticeYear: number): DayTable {
  const named = namedDays(notices);
  const first = day(`${Math.min(...notices.filter((one) => one.kind === 'annual').map((one) => one.year))}-01-01`);
  const last = day(`${lastLunarYear}-12-31`);
  const presumed = presumedDays(lastNoticeYear);
  const start = dayNumber(first);
  const days = Array.from({ length: dayNumber(last) - start + 1 }, (_, n) => fromDayNumber(start + n));
  const entries = days.map((one) => named.get(one) ?? presumed.get(one) ?? ordinary(one));
  const through = new Int32Array(days.length);
  const nth: number[] = [];
  entries.forEach((entry, index) => {
    if (entry.working) nth.push(index);
    through[index] = nth.length;
  });
  return { first, start, last, days, entries, through, nth: Int32Array.from(nth) };
}

/** Place of `value` in the table. Throws {@link UncoveredDayError} outside it. */
export function indexOf(table: DayTable, value: Day): number {
  const index = dayNumber(value) - table.start;
  if (index < 0) {
    throw new UncoveredDayError(
      `${inWords(value)}早于工作日历的第一天${inWords(table.first)}，没有当时的节假日安排，不能计算工作日。`,
    );
  }
  if (index >= table.days.length) throw beyond(table, value);
  return index;
}

export function beyond(table: DayTable, from: Day): UncoveredDayError {
  return new UncoveredDayError(
    `从${inWords(from)}起算的日期超出工作日历的最后一天${inWords(table.last)}，没有节假日安排和农历日期可据，不能计算工作日。`,
  );
}

function presumedDays(lastNoticeYear: number): ReadonlyMap<Day, DayEntry> {
  const presumed = new Map<Day, DayEntry>();
  for (let year = lastNoticeYear + 1; year <= lastLunarYear; year++) {
    for (const { day: one, why, source } of provisionalYear(year) ?? [])
      presumed.set(one, { working: false, why, source });
  }
  return presumed;
}

/** Source of an ordinary Monday to Sunday: 星期六和星期日为周休息日. */
export const workingWeek = '《国务院关于职工工作时间的规定》第七条';

function ordinary(one: Day): DayEntry {
  return isWeekend(one)
    ? { working: false, why: `${weekdayName(one)}，休息日`, source: workingWeek }
    : { working: true, why: `${weekdayName(one)}，工作日`, source: workingWeek };
}

/** Whether `one` lies in a year whose notice is not out. */
export function isPresumed(one: Day, lastNoticeYear: number): boolean {
  return yearOf(one) > lastNoticeYear;
}
