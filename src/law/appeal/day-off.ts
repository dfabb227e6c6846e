/** A term that ends on a day off ends on the first day after it (民事诉讼法第八十五条, by 复议法第八十八条 and 行诉法第一百零一条). */

import { civilProcedureLaw, litigationLaw } from '../application/articles.ts';
import { addDays, type Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Citation, Ruling } from '../ruling.ts';

export function onWorkingDay(last: Day, because: Citation, calendar: WorkingCalendar): Ruling<Day> {
  const value = calendar.add(addDays(last, -1), 1).day;
  return value === last
    ? { value, because: [because] }
    : { value, because: [because, civilProcedureLaw('REG-64', '第八十五条')] };
}

/** The last day to appeal what was served on `on`, which does not count: `days` are 15 of a judgment, 10 of a ruling. */
export function lastDayToAppeal(on: Day, days: number, calendar: WorkingCalendar): Ruling<Day> {
  return onWorkingDay(addDays(on, days), litigationLaw('REG-67', '第八十五条'), calendar);
}
