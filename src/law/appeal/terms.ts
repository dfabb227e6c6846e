/** How long a person may go to reconsideration or court, and how long the agency has to answer (REG-64, REG-67). */

import { litigationInterpretation, litigationLaw, reconsiderationLaw } from '../application/articles.ts';
import { addDays, type Day, daysInMonth } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { AppealBlock } from '../report/report.ts';
import type { Ruling } from '../ruling.ts';
import type { Procedure } from './events.ts';

/** The last day to file. `from` is the day of knowing, which does not count: delivery of the reply, service of the decision. */
export function lastDayToFile(block: AppealBlock, from: Day, told: boolean): Ruling<Day> {
  switch (block) {
    case 'reconsideration':
      // 复议法第二十条第一款: 60 days from knowing; third paragraph: not told, at most one year from knowing the content.
      return told
        ? { value: addDays(from, 60), because: [reconsiderationLaw('REG-64', '第二十条第一款')] }
        : { value: addMonths(from, 12), because: [reconsiderationLaw('REG-64', '第二十条第三款')] };
    case 'litigationDirect':
      return told
        ? { value: addMonths(from, 6), because: [litigationLaw('REG-64', '第四十六条')] }
        : { value: addMonths(from, 12), because: [litigationInterpretation('REG-64', '第六十四条')] };
    case 'litigationAfterReconsideration':
      return { value: addDays(from, 15), because: [litigationLaw('REG-64', '第四十五条')] };
  }
}

/** The day by which the agency answers after getting the copy (REG-67): working days in reconsideration, calendar days in court. */
export function answerDue(
  block: AppealBlock,
  procedure: Procedure,
  copyReceivedOn: Day,
  calendar: WorkingCalendar,
): Ruling<Day> {
  if (block !== 'reconsideration') {
    return { value: addDays(copyReceivedOn, 15), because: [litigationLaw('REG-67', '第六十七条')] };
  }
  return procedure === 'simplified'
    ? { value: calendar.add(copyReceivedOn, 5).day, because: [reconsiderationLaw('REG-67', '第五十四条')] }
    : { value: calendar.add(copyReceivedOn, 10).day, because: [reconsiderationLaw('REG-67', '第四十八条')] };
}

/** The same date of a later month; the month's last day where it has no such date (民法典第二百零二条). */
export function addMonths(from: Day, months: number): Day {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const date = Math.min(Number(from.slice(8, 10)), daysInMonth(year, month));
  const firstOfMonth = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day;
  return addDays(firstOfMonth, date - 1);
}
