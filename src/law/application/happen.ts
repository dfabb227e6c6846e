/** What an allowed act writes into the ledger. */

import { inWords } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { OutcomeKey } from '../report/report.ts';
import type { ActName, ActOf, ApplicationAct, Reply } from './acts.ts';
import type { ApplicationState } from './application-state.ts';
import { applicantDueOf, paymentDue } from './deadlines.ts';
import { trackingNumber } from './delivery.ts';
import type { ApplicationEvent } from './events.ts';
import { outcomes } from './outcomes.ts';

type Writer<A extends ActName> = (
  act: ActOf<A>,
  state: ApplicationState,
  calendar: WorkingCalendar,
) => ApplicationEvent;

/** The events that make the act true. Every guard has been asked before. */
export function happen(
  act: ApplicationAct,
  state: ApplicationState,
  calendar: WorkingCalendar,
): readonly ApplicationEvent[] {
  return [(writers[act.act] as Writer<ActName>)(act, state, calendar)];
}

/** The payload without the name of the act: event and act share their fields. */
function fields<A extends ActName>(act: ActOf<A>): Omit<ActOf<A>, 'act'> {
  const { act: _, ...rest } = act;
  return rest;
}

const writers: { readonly [A in ActName]: Writer<A> } = {
  submit: (act) => ({ type: 'submitted', ...fields<'submit'>(act) }),
  attemptContact: ({ on, means }) => ({ type: 'contactAttempted', on, means }),
  register: ({ on, how }) => ({ type: 'received', on, how }),
  split: ({ on, into }) => ({ type: 'setAside', on, reason: 'split', into }),
  merge: ({ on, into, text }) => ({
    type: 'setAside',
    on,
    reason: 'duplicate',
    into: [into],
    ...(text === undefined ? {} : { text }),
  }),
  assign: (act) => ({ type: 'assigned', ...fields<'assign'>(act) }),
  answerOnTheSpot: (act) => concluded(act.on, act),
  askCorrection: (act, _, calendar) => ({
    type: 'correctionAsked',
    on: act.on,
    points: act.points,
    applicantDue: applicantDueOf(act, calendar),
  }),
  receiveCorrection: (act) => ({ type: 'corrected', ...fields<'receiveCorrection'>(act) }),
  closeUncorrected(act, { correction }) {
    const asked =
      correction === null
        ? ''
        : `本机关于${inWords(correction.askedOn)}告知补正，补正期限至${inWords(correction.applicantDue)}，`;
    return closing(act, 'otherCorrectionOverdue', `${asked}申请人无正当理由逾期不补正，视为放弃申请。`);
  },
  closeStillUnclear: ({ on, documentNumber, reasons }) =>
    concluded(on, { outcome: 'unavailableStillUnclear', documentNumber, reasons, articles: [] }),
  askReasons: (act) => ({ type: 'reasonsAsked', ...fields<'askReasons'>(act) }),
  stateReasons: ({ on, text }) => ({ type: 'reasonsStated', on, text }),
  receiveReasons: ({ on, reasonable }) => ({ type: 'reasonsGiven', on, reasonable }),
  setReplyDay: ({ on, due, reason }) => ({ type: 'replyDaySet', on, due, reason }),
  refuseExcessive: ({ on, documentNumber, reasons }) =>
    concluded(on, { outcome: 'notProcessedExcessive', documentNumber, reasons, articles: [] }),
  consult: (act) => ({ type: 'consultationSent', ...fields<'consult'>(act) }),
  recordConsultationReceipt: ({ on, id }) => ({ type: 'consultationReceived', on, id }),
  recordOpinion: ({ on, id, opinion }) => ({ type: 'opinionArrived', on, id, opinion }),
  lapseConsultation: ({ on, id }) => ({ type: 'consultationLapsed', on, id }),
  tellThirdParty: ({ on, content, reason }) => ({ type: 'thirdPartyTold', on, content, reason }),
  recordSearch: (act) => ({ type: 'searched', ...fields<'recordSearch'>(act) }),
  askSearch: (act) => ({ type: 'searchAsked', ...fields<'askSearch'>(act) }),
  answerSearch: ({ on, id, where, by, terms, result, found }) => ({
    type: 'searched',
    on,
    where,
    by,
    terms,
    result,
    task: id,
    found,
  }),
  cancelSearch: ({ on, id, reason }) => ({ type: 'searchCancelled', on, id, reason }),
  extend: (act) => ({ type: 'extended', ...fields<'extend'>(act) }),
  noticeFee: (act) => ({ type: 'feeNoticeSent', ...fields<'noticeFee'>(act) }),
  recordFeeReceipt({ on }, { fee }) {
    if (fee === null) throw new TypeError('a receipt without a notice');
    const { yuan, tariff, units, sentOn } = fee;
    return { type: 'feeNoticeReceived', on, yuan, tariff, ...(units === null ? {} : { units }), sentOn };
  },
  recordFeeReturn: ({ on, reason }) => ({ type: 'feeNoticeReturned', on, reason }),
  recordPayment: (act) => ({ type: 'paid', ...fields<'recordPayment'>(act) }),
  refundFee: (act) => ({ type: 'feeRefunded', ...fields<'refundFee'>(act) }),
  closeUnpaid(act, state) {
    const due = paymentDue(state);
    const { fee } = state;
    const asked =
      fee === null || fee.noticedOn === null || due === null
        ? ''
        : `申请人于${inWords(fee.noticedOn)}收到收费通知，应当于${inWords(due)}前缴纳${fee.yuan}元，`;
    return closing(act, 'otherFeeOverdue', `${asked}逾期未缴纳，视为放弃申请。`);
  },
  sendToReview: ({ on, drafter, reply, text }) => ({
    type: 'sentToReview',
    on,
    drafter,
    ...(reply === null ? {} : { outcome: reply.outcome }),
    ...(text === undefined ? {} : { text }),
  }),
  review: ({ on, reviewer, checks }) => ({ type: 'reviewed', on, reviewer, checks }),
  sendBack: ({ on, reason }) => ({ type: 'sentBack', on, reason }),
  conclude: (act) => ({ ...concluded(act.on, act), reviewer: act.reviewer }),
  dispatch: ({ on, by, tracking, text }) => ({
    type: 'dispatched',
    on,
    by,
    ...(tracking === undefined || by !== 'post'
      ? {}
      : text === undefined
        ? { tracking: trackingNumber(tracking) }
        : { text }),
  }),
  recordReturn: ({ on, reason }) => ({ type: 'returned', on, reason }),
  deliver: ({ on, by, proof, text }) => ({ type: 'delivered', on, by, ...(text === undefined ? { proof } : { text }) }),
  archive: ({ on, digest }) => ({ type: 'archived', on, ...(digest === undefined ? {} : { digest }) }),
  withdraw({ on, letter, documentNumber }, { state }) {
    if (state === 'submitted') return { type: 'setAside', on, reason: 'withdrawnBeforeReceipt', into: [] };
    return concluded(on, {
      outcome: 'otherReason',
      otherReason: 'withdrawn',
      documentNumber: documentNumber ?? letter,
      reasons: `申请人书面撤回申请（${letter}）。`,
      articles: [],
    });
  },
  reopen: (act) => ({ type: 'reopened', ...fields<'reopen'>(act) }),
};

type ConcludedEvent = Extract<ApplicationEvent, { readonly type: 'concluded' }>;

/** Where the reply names no article, the outcome's own stand (compulsory ones were asked for by the guards). */
function concluded(on: ConcludedEvent['on'], reply: Reply): ConcludedEvent {
  const { outcome, documentNumber, reasons, otherReason, notHeld, withheld } = reply;
  const own = outcomes[outcome].articles.map((one) => `${one.instrument}${one.article}`);
  return {
    type: 'concluded',
    on,
    outcome,
    documentNumber,
    reasons,
    articles: reply.articles.length > 0 ? reply.articles : own,
    ...(otherReason === undefined ? {} : { otherReason }),
    ...(notHeld === undefined ? {} : { notHeld }),
    ...(withheld === undefined ? {} : { withheld }),
  };
}

function closing(act: ActOf<'closeUncorrected' | 'closeUnpaid'>, outcome: OutcomeKey, reasons: string): ConcludedEvent {
  const remark = (act.remark ?? '').trim();
  return concluded(act.on, { outcome, documentNumber: act.documentNumber, reasons: reasons + remark, articles: [] });
}
