/** What happened, as the applicant is told it: plain sentences, nothing of the office's inner work, no names of officers. */

import {
  type ApplicationEvent,
  deliveryWays,
  refundReasons,
  reopeners,
  setAsideReasons,
} from '#law/application/events';
import { outcomes } from '#law/application/outcomes';
import { type Day, inWords } from '#law/calendar/day';
import { numbered } from './sentences.ts';

type EventType = ApplicationEvent['type'];
type Telling<T extends EventType> =
  | ((event: Extract<ApplicationEvent, { readonly type: T }>, kept: ReadonlyMap<string, string>) => string)
  | null;

export interface Told {
  readonly on: Day;
  readonly sentence: string;
}

/** `null`: an inner step, or one that is told by another. */
const tellings: { readonly [T in EventType]: Telling<T> } = {
  submitted: ({ number }) => `您提交了申请，编号${number}。`,
  contactAttempted: null,
  received: () => '我们收到了您的申请，答复期限从下一个工作日起算。',
  setAside: ({ reason, into }) =>
    `这个编号不再单独办理：${setAsideReasons[reason]}${into.length === 0 ? '' : `，请查询${into.join('、')}`}。`,
  assigned: () => '申请已交承办人员办理。',
  correctionAsked: ({ points, applicantDue }) =>
    `申请内容还不能据以查找，请您在${inWords(applicantDue)}前补正：${points}`,
  corrected: () => '我们收到了您的补正，答复期限重新起算。',
  reasonsAsked: ({ text, replyBy }) => `请您${replyBy === undefined ? '' : `在${inWords(replyBy)}前`}说明理由：${text}`,
  reasonsStated: () => '我们收到了您说明的理由，正在审查。',
  reasonsGiven: ({ reasonable }) => (reasonable ? '您说明的理由合理，申请继续办理。' : '经审查，您说明的理由不合理。'),
  replyDaySet: ({ due, reason }) => `答复期限确定为${inWords(due)}。原因：${reason}`,
  consultationSent: ({ to }) =>
    `申请涉及${to === 'thirdParty' ? '第三方' : '其他行政机关'}，我们已书面征求意见，所需时间不计入答复期限。`,
  consultationReceived: null,
  opinionArrived: () => '收到了被征求意见方的意见。',
  consultationLapsed: () => '被征求意见方逾期没有提出意见，答复期限继续计算。',
  thirdPartyTold: null,
  searched: null,
  searchAsked: null,
  searchCancelled: null,
  extended: ({ workingDays, reason }) => `答复期限延长${workingDays}个工作日。原因：${reason}`,
  feeNoticeSent: ({ yuan }) => `发出了收费通知：信息处理费${yuan}元。您收到的次日起二十个工作日内缴纳。`,
  feeNoticeReturned: () => '寄给您的收费通知被退回。请与本机关联系，核对地址和联系方式。',
  feeNoticeReceived: ({ yuan }) => `您收到了收费通知：信息处理费${yuan}元，请在二十个工作日内缴纳。`,
  paid: ({ yuan }) => `您缴纳了信息处理费${yuan}元，答复期限从下一个工作日起重新计算。`,
  feeRefunded: ({ yuan, reason }) => `退还${yuan}元：${refundReasons[reason].name}。`,
  sentToReview: () => '答复已经拟好，正在审核。',
  reviewed: null,
  sentBack: null,
  concluded: ({ outcome, documentNumber, otherReason }) =>
    otherReason === 'withdrawn'
      ? `您撤回了申请，不再办理（${documentNumber}）。`
      : `作出答复：${outcomes[outcome].name}（${documentNumber}）。`,
  dispatched: (event, kept) => `答复已经发出，方式：${deliveryWays[event.by]}${numbered(event, kept)}。`,
  returned: () => '寄给您的答复被退回。请与本机关联系，核对地址和联系方式。',
  delivered: ({ by }) => `答复已经送达，方式：${deliveryWays[by]}。`,
  archived: null,
  letterSigned: null,
  dueRecomputed: ({ from, to, notice }) =>
    `节假日安排公布（${notice}），答复期限由${from === null ? '未定' : inWords(from)}调整为${to === null ? '未定' : inWords(to)}。`,
  reopened: ({ by }) => `按照${reopeners[by]}，申请重新办理。`,
};

/** `kept`: what is kept sealed of sendings, by its id. */
export function toldOf(
  events: readonly ApplicationEvent[],
  kept: ReadonlyMap<string, string> = new Map(),
): readonly Told[] {
  return events.flatMap((event) => {
    const telling = tellings[event.type] as Telling<EventType>;
    return telling === null ? [] : [{ on: event.on, sentence: telling(event as never, kept) }];
  });
}
