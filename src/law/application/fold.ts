/** Events of an application → how it stands. Pure and total: whatever a ledger holds, it answers. */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { fromTheStart } from './application-start.ts';
import type { ApplicationState, Consultation } from './application-state.ts';
import { clockEventsOf, readClock } from './clock-case.ts';
import { type ApplicationEvent, refundReasons } from './events.ts';

type Draft = { -readonly [K in keyof ApplicationState]: ApplicationState[K] };
type EventType = ApplicationEvent['type'];
type Step<T extends EventType> = (draft: Draft, event: Extract<ApplicationEvent, { readonly type: T }>) => void;

/**
 * How the application stands after `events`, as of `asOf` (the last event's day where absent). Its due day comes from the
 * statutory clock over `calendar` (REG-52).
 */
export function foldApplication(
  events: readonly ApplicationEvent[],
  calendar: WorkingCalendar,
  asOf?: Day,
): ApplicationState {
  const draft: Draft = { ...fromTheStart };
  for (const event of events) {
    (steps[event.type] as Step<EventType>)(draft, event);
    draft.sequence += 1;
    // A calendar that changed is nothing that anybody did to the case: what happened before it may still be recorded.
    if (event.type !== 'dueRecomputed') draft.lastOn = event.on;
  }
  if (draft.receivedOn === null) return draft;
  const clockCase = { received: draft.receivedOn, events: events.flatMap(clockEventsOf) };
  return { ...draft, clockCase, ...readClock(clockCase, asOf ?? draft.lastOn ?? draft.receivedOn, calendar) };
}

const steps: { readonly [T in EventType]: Step<T> } = {
  submitted(draft, event) {
    draft.state = 'submitted';
    draft.number = event.number;
    draft.channel = event.channel;
    draft.applicantType = event.applicantType;
    draft.applicantId = event.applicantId;
    draft.submittedOn = event.on;
    draft.partOf = event.partOf ?? null;
  },
  contactAttempted() {
    // Kept for the file: no state of its own.
  },
  received(draft, event) {
    draft.state = 'received';
    draft.receivedOn = event.on;
    draft.clockReceivedOn = event.on;
  },
  setAside(draft, event) {
    draft.state = 'setAside';
    draft.setAside = event.reason;
    draft.mergedInto = event.reason === 'duplicate' ? (event.into[0] ?? null) : null;
    draft.receivedOn = null;
    draft.clockReceivedOn = null;
  },
  assigned(draft, event) {
    // A hand-over later on changes who does the work, not where the case stands.
    if (draft.state === 'received') draft.state = 'handling';
    draft.assignedTo = event.to;
    draft.assignedAccount = event.account ?? null;
  },
  correctionAsked(draft, event) {
    draft.state = 'awaitingCorrection';
    draft.correction = { askedOn: event.on, applicantDue: event.applicantDue, correctedOn: null };
  },
  corrected(draft, event) {
    draft.state = 'received';
    draft.clockReceivedOn = event.on;
    draft.extended = false;
    draft.delayed = false;
    if (draft.correction !== null) draft.correction = { ...draft.correction, correctedOn: event.on };
  },
  reasonsAsked(draft, event) {
    draft.state = 'awaitingReasons';
    draft.reasons = { askedOn: event.on, replyBy: event.replyBy ?? null, reasonable: null };
  },
  reasonsStated() {
    // What they are worth is the agency's to say (reasonsGiven).
  },
  reasonsGiven(draft, event) {
    draft.state = event.reasonable ? 'handling' : 'awaitingReasons';
    if (draft.reasons !== null) draft.reasons = { ...draft.reasons, reasonable: event.reasonable };
  },
  replyDaySet(draft) {
    draft.delayed = true;
  },
  consultationSent(draft, event) {
    const { id, to, on: sentOn, letter = null } = event;
    draft.state = 'consulting';
    const sent = { id, to, letter, sentOn, receivedOn: null, closedOn: null, opinion: null };
    draft.consultations = [...draft.consultations, sent];
  },
  consultationReceived(draft, event) {
    change(draft, event.id, { receivedOn: event.on });
  },
  opinionArrived(draft, event) {
    change(draft, event.id, { closedOn: event.on, opinion: event.opinion });
    resume(draft);
  },
  consultationLapsed(draft, event) {
    change(draft, event.id, { closedOn: event.on, opinion: 'silent' });
    resume(draft);
  },
  thirdPartyTold(draft) {
    draft.thirdPartyTold = true;
  },
  searched(draft, event) {
    draft.searched = true;
    if (event.task !== undefined) closeSearch(draft, event.task, event.on, event.found ?? null);
  },
  searchAsked(draft, { id, division, account, answerBy, text, on: askedOn }) {
    const task = { id, division, account, askedOn, answerBy, text, closedOn: null, found: null };
    draft.searches = [...draft.searches, task];
  },
  searchCancelled(draft, event) {
    closeSearch(draft, event.id, event.on, null);
  },
  extended(draft) {
    draft.extended = true;
  },
  feeNoticeSent(draft, event) {
    draft.state = 'awaitingPayment';
    draft.fee = feeOf(event, event.on, null);
  },
  feeNoticeReturned(draft) {
    draft.state = 'handling';
    draft.fee = null;
  },
  feeNoticeReceived(draft, event) {
    draft.state = 'awaitingPayment';
    draft.fee = feeOf(event, event.sentOn ?? event.on, event.on);
  },
  paid(draft, event) {
    draft.state = 'handling';
    draft.clockReceivedOn = event.on;
    draft.extended = false;
    draft.delayed = false;
    if (draft.fee !== null) draft.fee = { ...draft.fee, paidOn: event.on };
  },
  feeRefunded(draft, { yuan, reason }) {
    if (draft.fee === null || !refundReasons[reason].booked) return;
    draft.fee = { ...draft.fee, refundedYuan: draft.fee.refundedYuan + yuan };
  },
  sentToReview(draft, event) {
    draft.state = 'reviewing';
    draft.drafter = event.drafter;
    draft.draft = event.outcome === undefined ? null : { outcome: event.outcome, text: event.text ?? null };
    draft.reviewedBy = null;
  },
  reviewed(draft, event) {
    draft.reviewedBy = event.reviewer;
  },
  sentBack(draft) {
    draft.state = 'handling';
    draft.reviewedBy = null;
  },
  concluded(draft, event) {
    draft.state = 'concluded';
    draft.reply = event;
    // The first outcome stays in its year's report, whatever later rounds decide (OUT-35).
    draft.outcome ??= event.outcome;
    draft.concludedOn ??= event.on;
  },
  dispatched(draft, { on, by, tracking, text }) {
    draft.sending = { on, by, tracking: tracking ?? null, text: text ?? null, returnedOn: null };
  },
  returned(draft, { on }) {
    if (draft.sending !== null) draft.sending = { ...draft.sending, returnedOn: on };
  },
  delivered(draft, event) {
    draft.state = 'delivered';
    draft.deliveredOn = event.on;
  },
  archived(draft) {
    draft.state = 'archived';
  },
  letterSigned() {
    // The act that the letter stands for has an event of its own.
  },
  dueRecomputed() {
    // The clock reads the calendar for itself; the entry keeps the old day.
  },
  reopened(draft, event) {
    draft.state = 'handling';
    draft.round += 1;
    draft.reply = null;
    draft.sending = null;
    draft.deliveredOn = null;
    draft.drafter = null;
    draft.draft = null;
    draft.reviewedBy = null;
    draft.extended = false;
    draft.delayed = false;
    draft.consultations = [];
    draft.thirdPartyTold = false;
    draft.clockReceivedOn = event.on;
  },
};

type Charged = Pick<Extract<ApplicationEvent, { readonly type: 'feeNoticeReceived' }>, 'yuan' | 'tariff' | 'units'>;

function feeOf({ yuan, tariff, units }: Charged, sentOn: Day, noticedOn: Day | null): Draft['fee'] {
  return { sentOn, noticedOn, yuan, tariff, units: units ?? null, paidOn: null, refundedYuan: 0 };
}

function change(draft: Draft, id: string, changes: Partial<Consultation>): void {
  draft.consultations = draft.consultations.map((one) => (one.id === id ? { ...one, ...changes } : one));
}

function closeSearch(draft: Draft, id: string, closedOn: Day, found: boolean | null): void {
  draft.searches = draft.searches.map((one) => (one.id === id ? { ...one, closedOn, found } : one));
}

function resume(draft: Draft): void {
  const open = draft.consultations.some((one) => one.closedOn === null);
  draft.state = open ? 'consulting' : 'handling';
}
