/** A reply period told day by day: which days counted, which did not, and why (REG-36, REG-46, REG-52). */

import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ClockAnswer } from './answer.ts';

export interface CountedDay {
  readonly day: Day;
  /** 1 for the first working day of the period; null for a day that does not count. */
  readonly ordinal: number | null;
  /** Chinese; for a day that does not count, why. */
  readonly why: string;
  readonly source: string;
  readonly provisional: boolean;
}

/** Every day from the one after the period's start through the due day; empty where no reply period runs. */
export function dayByDay(answer: ClockAnswer, calendar: WorkingCalendar): readonly CountedDay[] {
  const { due, period } = answer;
  if (due === null) return [];
  const told: CountedDay[] = [];
  let counted = 0;
  for (let day = addDays(period.start, 1); day <= due; day = addDays(day, 1)) {
    const { working, why, source, provisional } = calendar.explain(day);
    const suspended = period.suspensions.some(({ after, through }) => after < day && day <= through);
    const counts = working && !suspended;
    if (counts) counted += 1;
    told.push({
      day,
      ordinal: counts ? counted : null,
      why: suspended && working ? '征求意见期间，不计算在期限内' : why,
      source: suspended && working ? '《中华人民共和国政府信息公开条例》第三十三条第三款' : source,
      provisional,
    });
  }
  return told;
}
