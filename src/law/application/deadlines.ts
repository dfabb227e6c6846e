/** The days that guards ask about: read from the clock's answer, or counted on the calendar for the periods of others. */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { periods } from '../clock/periods.ts';
import type { ActOf } from './acts.ts';
import type { ApplicationState, Consultation } from './application-state.ts';

/** Last day for the correction notice (REG-39); null where no reply period runs. */
export function correctionNoticeDue(state: ApplicationState): Day | null {
  return state.clock?.deadlines.correctionNotice ?? null;
}

/** The applicant's last day to correct. */
export function applicantDueOf(act: ActOf<'askCorrection'>, calendar: WorkingCalendar): Day {
  return act.applicantDue ?? calendar.add(act.on, periods.applicantCorrection).day;
}

/** Last day of the asked party; counted from the sending where no receipt is recorded, as the clock does [convention]. */
export function consultedDue(one: Consultation, calendar: WorkingCalendar): Day {
  return calendar.add(one.receivedOn ?? one.sentOn, periods.consultation).day;
}

/** Last day to pay (FEE-13); null where no payment is awaited. */
export function paymentDue(state: ApplicationState): Day | null {
  return state.state === 'awaitingPayment' ? (state.clock?.deadlines.payment ?? null) : null;
}
