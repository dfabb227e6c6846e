/** Correction of an application: the notice ends the reply period, the corrected application starts a fresh one (art. 30). */

import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Decided } from '../ruling.ts';
import { allowed, refused } from '../ruling.ts';
import type { ClockEvent } from './case.ts';
import { periods } from './periods.ts';
import type { Progress } from './progress.ts';
import { closed } from './progress.ts';
import * as refuse from './refusals.ts';
import * as say from './say.ts';
import { periodStep, spanStep } from './step.ts';

type Of<Type extends ClockEvent['type']> = Extract<ClockEvent, { type: Type }>;

export function correctionAsked(
  progress: Progress,
  event: Of<'correctionAsked'>,
  calendar: WorkingCalendar,
): Decided<Progress> {
  const { on, applicantDue } = event;
  if (progress.correction !== 'none') return refused(refuse.secondCorrection(on));
  if (progress.phase.kind === 'payment') return refused(refuse.correctionOutOfPlace(on));
  if (applicantDue !== undefined && applicantDue <= on) return refused(refuse.applicantDueTooEarly(on, applicantDue));
  if (on > progress.correctionNoticeDue) {
    // REG-39 [convention]: a late notice does not stop the original clock.
    const late = periodStep(calendar, 'REG-39', on, 0, say.lateCorrectionNotice);
    return allowed({ ...progress, correction: 'askedLate', steps: [...progress.steps, late] });
  }
  const stated = applicantDue !== undefined;
  const note = say.applicantCorrection(stated);
  const step = stated
    ? spanStep(calendar, 'REG-40', on, applicantDue, note)
    : periodStep(calendar, 'REG-40', on, periods.applicantCorrection, note);
  const ended = closed(progress, on, calendar);
  const due = applicantDue ?? calendar.add(on, periods.applicantCorrection).day;
  return allowed({
    ...ended,
    correction: 'asked',
    phase: { kind: 'correction', due, stated },
    steps: [...ended.steps, step],
  });
}

export function corrected(progress: Progress, event: Of<'corrected'>, calendar: WorkingCalendar): Decided<Progress> {
  const { on, justCause } = event;
  const { phase } = progress;
  if (progress.correction === 'none') return refused(refuse.correctedWithoutNotice(on));
  if (progress.correction === 'corrected') return refused(refuse.alreadyCorrected(on));
  if (progress.correction === 'askedLate') {
    const without = periodStep(calendar, 'REG-39', on, 0, say.correctedAfterLateNotice);
    return allowed({ ...progress, correction: 'corrected', steps: [...progress.steps, without] });
  }
  const late = phase.kind === 'correction' && on > phase.due;
  // Where the notice set no day, its lapse can not be held against the applicant [convention].
  if (late && phase.stated && justCause === undefined) return refused(refuse.correctionLate(on, phase.due));
  return allowed({
    ...progress,
    correction: 'corrected',
    phase: { kind: 'reply' },
    period: {
      rule: 'REG-41',
      start: on,
      workingDays: periods.reply,
      extension: null,
      note: late ? say.correctedLate(phase.due, justCause) : say.replyAfterCorrection,
    },
  });
}
