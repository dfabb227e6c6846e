/** Makes the steps of a derivation: a count of working days with its rule, its articles and a sentence (REG-52). */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ClockStep } from './answer.ts';
import type { ClockRule } from './articles.ts';
import { cite } from './articles.ts';

/** A period of `workingDays` after `from`. */
export function periodStep(
  calendar: WorkingCalendar,
  rule: ClockRule,
  from: Day,
  workingDays: number,
  note: string,
): ClockStep {
  const { day: to, provisional } = calendar.add(from, workingDays);
  return { rule, from, workingDays, to, note, provisional, because: [cite(rule), cite('REG-35')] };
}

/** The stretch after `from` through `to`, whose length is counted. */
export function spanStep(calendar: WorkingCalendar, rule: ClockRule, from: Day, to: Day, note: string): ClockStep {
  const { days, provisional } = calendar.count(from, to);
  return { rule, from, workingDays: days, to, note, provisional, because: [cite(rule)] };
}

/** A number of days whose end is not known yet. */
export function openStep(rule: ClockRule, from: Day, workingDays: number, note: string): ClockStep {
  return { rule, from, workingDays, to: null, note, provisional: false, because: [cite(rule)] };
}
