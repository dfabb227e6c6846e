/** The statutory clock of an application: its events and a calendar in, the due day with its whole derivation out (REG-34 to REG-52). */

import type { Day } from '../calendar/day.ts';
import { UncoveredDayError } from '../calendar/day-table.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Decided, Refusal } from '../ruling.ts';
import { allowed, refused } from '../ruling.ts';
import type { ClockAnswer } from './answer.ts';
import { refusal } from './articles.ts';
import type { ClockCase, ClockEvent } from './case.ts';
import { concluded, reopened } from './conclusion.ts';
import { consultationReceived, consultationSent, opinionArrived } from './consultation.ts';
import { corrected, correctionAsked } from './correction.ts';
import { extended, replyDaySet } from './extension.ts';
import { feeNoticeReceived, paid } from './payment.ts';
import { periods, regulationSince } from './periods.ts';
import type { Progress } from './progress.ts';
import { isAbandoned } from './progress.ts';
import * as refuse from './refusals.ts';
import * as say from './say.ts';
import { standing } from './standing.ts';
import { periodStep } from './step.ts';

export type { ClockAnswer, ClockState, ClockStep, Deadlines } from './answer.ts';
export type { ClockCase, ClockEvent } from './case.ts';

/**
 * How the case stands on `asOf` (the last event's day where absent). Refuses, with the rule and a sentence, the first
 * event that the law does not allow, and days that the calendar does not cover. Pure: the same case and calendar give
 * the same answer, so an open case is recomputed when a holiday notice arrives.
 */
export function runClock(input: ClockCase, calendar: WorkingCalendar): Decided<ClockAnswer> {
  try {
    const told = tell(input, calendar);
    return told.ok ? allowed(standing(told.value, momentOf(input), calendar)) : told;
  } catch (error) {
    if (error instanceof UncoveredDayError) return refused(refusal('calendar-uncovered', 'REG-36', error.message));
    throw error;
  }
}

function momentOf({ received, events, asOf }: ClockCase): Day {
  return asOf ?? events.at(-1)?.on ?? received;
}

function tell(input: ClockCase, calendar: WorkingCalendar): Decided<Progress> {
  const misdated = datesRefused(input);
  if (misdated !== null) return refused(misdated);
  let progress = receivedOn(input.received, calendar);
  for (const event of input.events) {
    const told = next(progress, event, calendar);
    if (!told.ok) return told;
    progress = told.value;
  }
  return allowed(progress);
}

/** Order is the caller's: an event is never moved to where its day would fit. */
function datesRefused(input: ClockCase): Refusal | null {
  const { received, events, asOf } = input;
  if (received < regulationSince) return refuse.beforeRegulation(received);
  let previous = received;
  for (const { on } of events) {
    if (on < received) return refuse.beforeReceipt(on, received);
    if (on < previous) return refuse.outOfOrder(on, previous);
    previous = on;
  }
  return asOf !== undefined && asOf < previous ? refuse.asOfBeforeEvent(asOf, previous) : null;
}

function receivedOn(received: Day, calendar: WorkingCalendar): Progress {
  const notice = periodStep(calendar, 'REG-39', received, periods.correctionNotice, say.correctionNotice);
  return {
    received,
    correctionNoticeDue: calendar.add(received, periods.correctionNotice).day,
    phase: { kind: 'reply' },
    period: { rule: 'REG-37', start: received, workingDays: periods.reply, extension: null, note: say.reply },
    letters: [],
    correction: 'none',
    feeNoticed: false,
    lateBefore: 0,
    steps: [notice],
  };
}

/** What is still told of an application that counts as abandoned: that it is closed, or what came too late. */
const toldWhenAbandoned = new Set<ClockEvent['type']>([
  'concluded',
  'corrected',
  'paid',
  'consultationReceived',
  'opinionArrived',
]);

function next(progress: Progress, event: ClockEvent, calendar: WorkingCalendar): Decided<Progress> {
  const { phase } = progress;
  if (phase.kind === 'concluded' && event.type !== 'reopened') return refused(refuse.afterConcluded(event.on));
  if (
    (phase.kind === 'correction' || phase.kind === 'payment') &&
    isAbandoned(phase, event.on) &&
    !toldWhenAbandoned.has(event.type)
  ) {
    if (event.type === 'correctionAsked' && progress.correction !== 'none')
      return refused(refuse.secondCorrection(event.on));
    return refused(refuse.afterAbandoned(event.on, phase.due, phase.kind === 'correction' ? '补正' : '缴费'));
  }
  switch (event.type) {
    case 'correctionAsked':
      return correctionAsked(progress, event, calendar);
    case 'corrected':
      return corrected(progress, event, calendar);
    case 'consultationSent':
      return consultationSent(progress, event);
    case 'consultationReceived':
      return consultationReceived(progress, event);
    case 'opinionArrived':
      return opinionArrived(progress, event);
    case 'extended':
      return extended(progress, event, calendar);
    case 'replyDaySet':
      return replyDaySet(progress, event, calendar);
    case 'feeNoticeReceived':
      return feeNoticeReceived(progress, event, calendar);
    case 'paid':
      return paid(progress, event);
    case 'concluded':
      return concluded(progress, event, calendar);
    case 'reopened':
      return reopened(progress, event);
  }
}
