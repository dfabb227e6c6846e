/** Events of an application → the question for the statutory clock, and its answer → the days of the state. */

import { addDays, type Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ClockAnswer } from '../clock/answer.ts';
import type { ClockCase, ClockEvent } from '../clock/case.ts';
import { runClock } from '../clock/clock.ts';
import type { Refusal } from '../ruling.ts';
import type { ApplicationState } from './application-state.ts';
import type { ApplicationEvent } from './events.ts';

/** What the clock hears of an event; nothing of those that move no period. A lapse it counts for itself. */
export function clockEventsOf(event: ApplicationEvent): readonly ClockEvent[] {
  const { on } = event;
  switch (event.type) {
    case 'correctionAsked':
      return [{ on, type: 'correctionAsked', applicantDue: event.applicantDue }];
    case 'corrected':
      return [{ on, type: 'corrected', ...(event.justCause === undefined ? {} : { justCause: event.justCause }) }];
    case 'consultationSent':
      return [{ on, type: 'consultationSent', to: event.to, id: event.id }];
    case 'consultationReceived':
    case 'opinionArrived':
      return [{ on, type: event.type, id: event.id }];
    case 'extended':
      return [{ on, type: 'extended', workingDays: event.workingDays }];
    case 'replyDaySet':
      return [{ on, type: 'replyDaySet', due: event.due }];
    case 'feeNoticeReceived':
      return [{ on, type: 'feeNoticeReceived', ...(event.sentOn === undefined ? {} : { sentOn: event.sentOn }) }];
    case 'paid':
    case 'concluded':
      return [{ on, type: event.type }];
    case 'reopened':
      return [{ on, type: 'reopened', ...(event.workingDays === undefined ? {} : { workingDays: event.workingDays }) }];
    default:
      return [];
  }
}

type Reading = Pick<ApplicationState, 'clock' | 'clockRefusals' | 'due' | 'resumesOn' | 'lateBy'>;

/** The clock's answer for the day `asOf`; its refusals where the ledger holds what the law does not allow. */
export function readClock(clockCase: ClockCase, asOf: Day, calendar: WorkingCalendar): Reading {
  const answer = runClock({ ...clockCase, asOf }, calendar);
  if (!answer.ok) return { clock: null, clockRefusals: answer.refusals, due: null, resumesOn: null, lateBy: 0 };
  const { value } = answer;
  const lateBy = value.state === 'concluded' ? value.overdueBy : 0;
  return { clock: value, clockRefusals: [], due: value.due, resumesOn: resumesOn(value), lateBy };
}

/** “15个工作日” without an answer: the day after the last that is not counted (REG-46). */
function resumesOn({ state, period: { suspensions } }: ClockAnswer): Day | null {
  const open = state === 'suspended' ? suspensions.at(-1) : undefined;
  return open === undefined ? null : addDays(open.through, 1);
}

/** What the clock has against the new events; nothing where the ledger before them already stood outside the law. */
export function clockObjections(
  state: ApplicationState,
  events: readonly ApplicationEvent[],
  calendar: WorkingCalendar,
): readonly Refusal[] {
  const received = state.receivedOn ?? events.find((event) => event.type === 'received')?.on;
  const last = events.at(-1);
  if (received === undefined || last === undefined || state.clockRefusals.length > 0) return [];
  const before = state.clockCase?.events ?? [];
  const clockCase = { received, events: [...before, ...events.flatMap(clockEventsOf)], asOf: last.on };
  const answer = runClock(clockCase, calendar);
  return answer.ok ? [] : answer.refusals;
}
