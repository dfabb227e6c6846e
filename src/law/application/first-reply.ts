/** What the ledger (台账) and the statistics say of a case's first reply: later rounds never change it (OUT-35). */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ApplicationState } from './application-state.ts';
import type { ApplicationEvent, DeliveryWay } from './events.ts';
import { foldApplication } from './fold.ts';

export interface FirstReply {
  readonly documentNumber: string | null;
  /** Last day for it; of an open case the day that runs now. */
  readonly due: Day | null;
  /** Working days that it was late; null while there is none. */
  readonly lateBy: number | null;
  /** Working days from the day after receipt through the day of the reply; null while there is none. */
  readonly workingDays: number | null;
  readonly deliveredBy: DeliveryWay | null;
}

/** `state`: how the case stands after all `events`. */
export function firstReply(
  events: readonly ApplicationEvent[],
  state: ApplicationState,
  calendar: WorkingCalendar,
): FirstReply {
  const at = events.findIndex(({ type }) => type === 'concluded');
  const concluded = events[at];
  if (concluded?.type !== 'concluded') {
    return { documentNumber: null, due: state.due, lateBy: null, workingDays: null, deliveredBy: null };
  }
  const { receivedOn } = state;
  const replied = state.round === 1 ? state : foldApplication(events.slice(0, at + 1), calendar);
  const delivered = events.find(({ type }) => type === 'delivered');
  return {
    documentNumber: concluded.documentNumber,
    due: foldApplication(events.slice(0, at), calendar, concluded.on).due,
    lateBy: replied.lateBy,
    workingDays: receivedOn === null ? null : calendar.count(receivedOn, concluded.on).days,
    deliveredBy: delivered?.type === 'delivered' ? delivered.by : null,
  };
}
