/** How long a person may go to reconsideration or court, and how long the agency has to answer (REG-64, REG-67). */

import { litigationInterpretation, litigationLaw, reconsiderationLaw } from '../application/articles.ts';
import { addDays, type Day, daysInMonth } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { AppealBlock } from '../report/report.ts';
import type { Ruling } from '../ruling.ts';
import { onWorkingDay } from './day-off.ts';
import type { Procedure } from './events.ts';
import type { AppealState } from './fold.ts';

/** The last day to file. `from` is the day of knowing, which does not count: delivery of the reply, service of the decision. */
export function lastDayToFile(block: AppealBlock, from: Day, told: boolean, calendar: WorkingCalendar): Ruling<Day> {
  switch (block) {
    case 'reconsideration':
      // 复议法第二十条第一款: 60 days from knowing; third paragraph: not told, at most one year from knowing the content.
      return told
        ? onWorkingDay(addDays(from, 60), reconsiderationLaw('REG-64', '第二十条第一款'), calendar)
        : onWorkingDay(addMonths(from, 12), reconsiderationLaw('REG-64', '第二十条第三款'), calendar);
    case 'litigationDirect':
      return told
        ? onWorkingDay(addMonths(from, 6), litigationLaw('REG-64', '第四十六条'), calendar)
        : onWorkingDay(addMonths(from, 12), litigationInterpretation('REG-64', '第六十四条'), calendar);
    case 'litigationAfterReconsideration':
      return onWorkingDay(addDays(from, 15), litigationLaw('REG-64', '第四十五条'), calendar);
  }
}

/** The day by which the agency answers after getting the copy (REG-67): working days in reconsideration, calendar days in court. */
export function answerDue(
  block: AppealBlock,
  procedure: Procedure,
  copyReceivedOn: Day,
  calendar: WorkingCalendar,
  secondInstance = false,
): Ruling<Day> {
  if (block !== 'reconsideration') {
    const because = secondInstance
      ? litigationInterpretation('REG-67', '第一百零八条')
      : litigationLaw('REG-67', '第六十七条');
    return onWorkingDay(addDays(copyReceivedOn, courtDays), because, calendar);
  }
  return procedure === 'simplified'
    ? { value: calendar.add(copyReceivedOn, 5).day, because: [reconsiderationLaw('REG-67', '第五十四条')] }
    : { value: calendar.add(copyReceivedOn, 10).day, because: [reconsiderationLaw('REG-67', '第四十八条')] };
}

const courtDays = 15;

/** The day by which the organ decides (REG-67), without the extension that it may grant itself; null before it accepted. */
export function decisionDue(
  { acceptedOn, procedure }: Pick<AppealState, 'acceptedOn' | 'procedure'>,
  calendar: WorkingCalendar,
): Ruling<Day> | null {
  if (acceptedOn === null) return null;
  const days = procedure === 'simplified' ? 30 : 60;
  return onWorkingDay(addDays(acceptedOn, days), reconsiderationLaw('REG-67', '第六十二条'), calendar);
}

/**
 * Until when the agency has yet to answer; null where no copy has come, or the answer has gone, or the case is over. An
 * agency that appealed itself is not asked for an answer. The ordinary procedure counts until the other is recorded.
 */
export function answerOwed(state: AppealState, calendar: WorkingCalendar): Ruling<Day> | null {
  const { block, copyReceivedOn, answeredOn, procedure, secondInstance, appealedBy } = state;
  if (block === null || copyReceivedOn === null || answeredOn !== null || state.state === 'decided') return null;
  if (secondInstance && appealedBy === 'agency') return null;
  return answerDue(block, procedure ?? 'ordinary', copyReceivedOn, calendar, secondInstance);
}

/** The same date of a later month; the month's last day where there is no such date (民法典第二百零二条). */
export function addMonths(from: Day, months: number): Day {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const date = Math.min(Number(from.slice(8, 10)), daysInMonth(year, month));
  const firstOfMonth = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day;
  return addDays(firstOfMonth, date - 1);
}
