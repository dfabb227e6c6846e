/** A longer reply period: the extension of art. 33(2), and the reasonable delay of art. 35. */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Decided } from '../ruling.ts';
import { allowed, refused } from '../ruling.ts';
import type { ClockEvent } from './case.ts';
import { periods } from './periods.ts';
import type { Progress } from './progress.ts';
import { closed } from './progress.ts';
import * as refuse from './refusals.ts';
import { walk } from './reply-period.ts';
import * as say from './say.ts';

type Of<Type extends ClockEvent['type']> = Extract<ClockEvent, { type: Type }>;

/** REG-38: up to 20 working days, once in a reply period, before it ends; also while the period is suspended. */
export function extended(progress: Progress, event: Of<'extended'>, calendar: WorkingCalendar): Decided<Progress> {
  const { on, workingDays } = event;
  const { period } = progress;
  if (progress.phase.kind !== 'reply') return refused(refuse.nothingRuns(on, '延长答复期限', 'REG-38'));
  if (workingDays > periods.longestExtension) return refused(refuse.extensionTooLong(workingDays));
  if (!Number.isInteger(workingDays) || workingDays < 1) return refused(refuse.extensionLength(workingDays));
  if (period.rule === 'REG-47') return refused(refuse.extensionAfterDelay(on));
  if (period.extension !== null) return refused(refuse.secondExtension(on, period.extension.on));
  const { due } = walk(period, progress.letters, on, calendar);
  if (due !== null && on > due) return refused(refuse.extensionTooLate(on, due));
  return allowed({ ...progress, period: { ...period, extension: { on, workingDays } } });
}

/** REG-47: the agency sets a later day and tells the applicant; it replaces the limit of art. 33(2). */
export function replyDaySet(
  progress: Progress,
  event: Of<'replyDaySet'>,
  calendar: WorkingCalendar,
): Decided<Progress> {
  const { on } = event;
  if (progress.phase.kind !== 'reply') return refused(refuse.nothingRuns(on, '另行确定答复日期', 'REG-47'));
  const { due } = walk(progress.period, progress.letters, on, calendar);
  if (due !== null && on > due) return refused(refuse.delayTooLate(on, due));
  const current = due ?? on;
  if (event.due <= current) return refused(refuse.delayNotLater(event.due, current));
  const workingDays = calendar.count(on, workingDayFrom(event.due, calendar)).days;
  return allowed({
    ...closed(progress, on, calendar),
    period: { rule: 'REG-47', start: on, workingDays, extension: null, note: say.replyDaySet(event.due) },
  });
}

/** 民法典 art. 203: a last day that is no working day moves to the next one. */
function workingDayFrom(day: Day, calendar: WorkingCalendar): Day {
  return calendar.isWorkingDay(day) ? day : calendar.add(day, 1).day;
}
