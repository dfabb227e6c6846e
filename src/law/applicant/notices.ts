/** Which event of a case sends its applicant which notice by e-mail. A notice says a number and a link, never what the case is about. */

import type { ApplicationEvent } from '../application/events.ts';

type EventType = ApplicationEvent['type'];

/** What a notice says before the number: its subject line, and one sentence. */
export const applicantNotices = {
  received: { subject: '申请已经登记', says: '您的政府信息公开申请已经登记，可以查看登记回执、答复期限和办理进度' },
  setAside: { subject: '申请不再单独办理', says: '您的政府信息公开申请不再单独办理，原因和去向可以查看' },
  correctionAsked: { subject: '申请需要补正', says: '您的政府信息公开申请需要补正，请在期限内办理' },
  corrected: { subject: '补正已经收到', says: '您的补正已经收到，答复期限重新计算' },
  reasonsAsked: { subject: '申请需要说明理由', says: '您的政府信息公开申请需要说明理由' },
  replyDaySet: { subject: '答复期限有调整', says: '您的政府信息公开申请的答复期限有调整，原因可以查看' },
  consultationSent: { subject: '正在征求意见', says: '您的政府信息公开申请正在征求意见，答复期限暂停计算' },
  extended: { subject: '答复期限延长', says: '您的政府信息公开申请的答复期限已经延长，理由可以查看' },
  feeNoticeReceived: { subject: '需要缴纳信息处理费', says: '您的政府信息公开申请需要缴纳信息处理费，请在期限内缴纳' },
  paid: { subject: '信息处理费已经收到', says: '您缴纳的信息处理费已经收到，答复期限重新计算' },
  feeRefunded: { subject: '信息处理费退还', says: '您缴纳的信息处理费有退还，金额和原因可以查看' },
  dueRecomputed: { subject: '答复期限有调整', says: '节假日安排公布，您的政府信息公开申请的答复期限有调整' },
  concluded: { subject: '已经作出答复', says: '您的政府信息公开申请已经作出答复，答复文书的制作和送达情况可以查看' },
  dispatched: { subject: '答复已经发出', says: '您的政府信息公开申请的答复已经发出，发出的方式和办理进度可以查看' },
  delivered: { subject: '答复已经送达', says: '您的政府信息公开申请的答复已经送达，可以查看、下载和核验' },
  reopened: { subject: '申请重新办理', says: '您的政府信息公开申请重新办理，新的答复期限可以查看' },
} as const;
export type ApplicantNotice = keyof typeof applicantNotices;

/** Every event of the ledger; null: an inner step, or one that the applicant did and saw on the spot. */
const noticeOfEvent: Readonly<Record<EventType, ApplicantNotice | null>> = {
  submitted: null,
  contactAttempted: null,
  received: 'received',
  setAside: 'setAside',
  assigned: null,
  correctionAsked: 'correctionAsked',
  corrected: 'corrected',
  reasonsAsked: 'reasonsAsked',
  reasonsStated: null,
  reasonsGiven: null,
  replyDaySet: 'replyDaySet',
  consultationSent: 'consultationSent',
  consultationReceived: null,
  opinionArrived: null,
  consultationLapsed: null,
  thirdPartyTold: null,
  searched: null,
  searchAsked: null,
  searchCancelled: null,
  extended: 'extended',
  // Told when it goes out: who has received it needs no word of it.
  feeNoticeSent: 'feeNoticeReceived',
  feeNoticeReturned: null,
  feeNoticeReceived: null,
  paid: 'paid',
  feeRefunded: 'feeRefunded',
  sentToReview: null,
  reviewed: null,
  sentBack: null,
  concluded: 'concluded',
  dispatched: 'dispatched',
  returned: null,
  delivered: 'delivered',
  archived: null,
  letterSigned: null,
  dueRecomputed: 'dueRecomputed',
  reopened: 'reopened',
};

/** The notices of the events of one act, in their order. A reply that the same act delivers is told once. */
export function noticesOf(
  events: readonly ApplicationEvent[],
): readonly { readonly notice: ApplicantNotice; readonly at: number }[] {
  const delivered = events.some(({ type }) => type === 'delivered');
  return events.flatMap(({ type }, at) => {
    const notice = noticeOfEvent[type];
    return notice === null || (notice === 'concluded' && delivered) ? [] : [{ notice, at }];
  });
}
