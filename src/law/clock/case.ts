/** What the clock is asked: the day of receipt and what happened since, each event on its day of effect. */

import type { Day } from '../calendar/day.ts';

export type ClockEvent = {
  readonly on: Day;
} /** `on` is the day the applicant got the notice; `applicantDue` the day that it sets, 15 working days where it sets none. */ & (
  | { readonly type: 'correctionAsked'; readonly applicantDue?: Day }
  /** `justCause`: why the correction is accepted after the day that the notice set (REG-40). */
  | { readonly type: 'corrected'; readonly justCause?: string }
  | { readonly type: 'consultationSent'; readonly to: ConsultedParty; readonly id?: string }
  | { readonly type: 'consultationReceived'; readonly id?: string }
  | { readonly type: 'opinionArrived'; readonly id?: string }
  | { readonly type: 'extended'; readonly workingDays: number }
  /** A reasonable longer period was set and told (REG-47): the reply is due on `due`. */
  | { readonly type: 'replyDaySet'; readonly due: Day }
  /** `on` is the day the applicant got the notice; `sentOn` the day it went out, where that was earlier. */
  | { readonly type: 'feeNoticeReceived'; readonly sentOn?: Day }
  | { readonly type: 'paid' }
  | { readonly type: 'concluded' }
  /** An order to answer again was served on `on`; `workingDays` is the term that it sets, else 20. */
  | { readonly type: 'reopened'; readonly workingDays?: number }
);

export type ClockEventType = ClockEvent['type'];
export type ConsultedParty = 'thirdParty' | 'agency';

/** Events in the order they happened; two of one day stand in the order they were written. */
export interface ClockCase {
  /** 收到申请之日 (REG-30). */
  readonly received: Day;
  readonly events: readonly ClockEvent[];
  /** The day that the answer is for; the last event's day where absent. */
  readonly asOf?: Day;
}
