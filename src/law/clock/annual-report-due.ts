/** When the yearly report on disclosure is due: calendar dates, not working days (REG-34, REG-49). */

import type { Day } from '../calendar/day.ts';
import { day } from '../calendar/day.ts';
import type { Ruling } from '../ruling.ts';
import { cite } from './articles.ts';

export type Reporter = 'department' | 'government';

/**
 * Last day for the report on `year`. art. 49: 县级以上人民政府部门应当在每年1月31日前, 县级以上地方人民政府 …
 * 在每年3月31日前. “前” is read as including the day [convention]. It does not move off a weekend: it is a date, not a count.
 */
export function annualReportDue(year: number, reporter: Reporter): Ruling<Day> {
  const date = reporter === 'department' ? '01-31' : '03-31';
  return { value: day(`${year + 1}-${date}`), because: [cite('REG-49')] };
}
