/** The information processing fee and the clock: the notice ends the reply period, payment starts a fresh one (REG-45). */

import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Decided } from '../ruling.ts';
import { allowed, refused } from '../ruling.ts';
import type { ClockEvent } from './case.ts';
import { feeMeasuresSince, periods } from './periods.ts';
import type { Progress } from './progress.ts';
import { closed } from './progress.ts';
import * as refuse from './refusals.ts';
import { walk } from './reply-period.ts';
import * as say from './say.ts';
import { periodStep } from './step.ts';

type Of<Type extends ClockEvent['type']> = Extract<ClockEvent, { type: Type }>;

/** FEE-17: a notice sent after the due date is no refusal, but the days late by then stay on record. */
export function feeNoticeReceived(
  progress: Progress,
  event: Of<'feeNoticeReceived'>,
  calendar: WorkingCalendar,
): Decided<Progress> {
  const { on } = event;
  const sentOn = event.sentOn ?? on;
  if (on < feeMeasuresSince) return refused(refuse.feeBeforeMeasures(on));
  if (sentOn > on || sentOn < progress.received) return refused(refuse.feeSentAfterReceipt(on, sentOn));
  if (progress.feeNoticed) return refused(refuse.secondFeeNotice(on));
  if (progress.phase.kind !== 'reply') return refused(refuse.nothingRuns(on, '通知收费', 'REG-45'));
  const { due } = walk(progress.period, progress.letters, on, calendar);
  const late = due === null ? 0 : calendar.count(due, sentOn).days;
  const ended = closed(progress, on, calendar);
  return allowed({
    ...ended,
    feeNoticed: true,
    lateBefore: ended.lateBefore + late,
    phase: { kind: 'payment', due: calendar.add(on, periods.payment).day },
    steps: [...ended.steps, periodStep(calendar, 'REG-45', on, periods.payment, say.payment(late))],
  });
}

export function paid(progress: Progress, event: Of<'paid'>): Decided<Progress> {
  const { on } = event;
  const { phase } = progress;
  if (phase.kind !== 'payment') return refused(refuse.paidWithoutNotice(on));
  if (on > phase.due) return refused(refuse.paidTooLate(on, phase.due));
  return allowed({
    ...progress,
    phase: { kind: 'reply' },
    period: { rule: 'REG-45', start: on, workingDays: periods.reply, extension: null, note: say.replyAfterPayment },
  });
}
