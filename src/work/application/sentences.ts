/** What happened to an application, each event as one Chinese sentence for the timeline. Nothing personal stands in it. */

import {
  type ApplicationEvent,
  deliveryWays,
  type intakeChannels,
  otherReasons,
  receiptFacts,
  refundReasons,
  reopeners,
  setAsideReasons,
  takenDownWays,
} from '#law/application/events';
import { outcomes } from '#law/application/outcomes';
import { inWords } from '#law/calendar/day';
import { forms } from '#law/letter/forms';

type EventType = ApplicationEvent['type'];
type Saying<T extends EventType> = (
  event: Extract<ApplicationEvent, { readonly type: T }>,
  kept: ReadonlyMap<string, string>,
) => string;

export const channelNames: Readonly<Record<(typeof intakeChannels)[number], string>> = {
  counter: '当面提交',
  registeredMail: '挂号信、快递',
  ordinaryMail: '平常信函',
  fax: '传真',
  email: '电子邮件',
  web: '网站',
};

const consulted = { thirdParty: '第三方', agency: '其他行政机关' } as const;
const opinions = { consents: '同意公开', objects: '不同意公开' } as const;

type Charge = Pick<Extract<ApplicationEvent, { readonly type: 'feeNoticeReceived' }>, 'yuan' | 'tariff' | 'units'>;

function charged({ yuan, tariff, units }: Charge): string {
  const counted = units === undefined ? '' : tariff === 'perItem' ? `（当月第${units}件）` : `（${units}页）`;
  return `${tariff === 'perItem' ? '按件' : '按量'}计收${yuan}元${counted}`;
}

/** The number of registered mail, out of the ledger or out of what is kept beside it. */
export function numbered(
  { tracking, text }: { readonly tracking?: string; readonly text?: string },
  kept: ReadonlyMap<string, string>,
): string {
  const number = text === undefined ? tracking : kept.get(text);
  return number === undefined ? '' : `，邮件号${number}`;
}

const sayings: { readonly [T in EventType]: Saying<T> } = {
  submitted: ({ number, channel, partOf, takenDown }) =>
    `登记来件，编号${number}，来源：${channelNames[channel]}${partOf === undefined ? '' : `，由${partOf}拆分`}。${takenDown === undefined ? '' : `${takenDownWays[takenDown.how]}，已经宣读并由申请人确认。`}`,
  contactAttempted: ({ means }) => `为确认收到之日与申请人联系（${means}）。`,
  received: ({ how }) => `收到申请，收到之日由“${receiptFacts[how]}”确定，答复期限自次日起算。`,
  setAside({ reason, into, text }, kept) {
    const ground = text === undefined ? undefined : kept.get(text);
    const why = ground === undefined ? '' : `认定为同一信息的理由：${ground}`;
    return `不再单独计件：${setAsideReasons[reason]}${into.length === 0 ? '' : `（${into.join('、')}）`}。${why}`;
  },
  assigned: ({ to, note }) => `交${to}承办${note === undefined ? '' : '，附有交接说明'}。`,
  correctionAsked: ({ points, applicantDue }) => `一次性告知申请人补正，补正期限至${applicantDue}。需要补正：${points}`,
  corrected: ({ justCause }) =>
    `收到补正后的申请，答复期限重新起算${justCause === undefined ? '' : `（逾期补正的正当理由：${justCause}）`}。`,
  reasonsAsked: ({ text }) => `要求申请人说明理由：${text}`,
  reasonsStated: () => '申请人在网站说明了理由，待审查。',
  reasonsGiven: ({ reasonable }) => `收到申请人说明的理由，经审查${reasonable ? '合理' : '不合理'}。`,
  replyDaySet: ({ due, reason }) => `告知申请人延迟答复的合理期限至${due}。理由：${reason}`,
  consultationSent: ({ to }) => `书面征求${consulted[to]}意见，所需时间不计入答复期限。`,
  consultationReceived: () => '被征求意见方收到征求意见书，应在十五个工作日内提出意见。',
  opinionArrived: ({ opinion }) => `收到意见：${opinions[opinion]}。`,
  consultationLapsed: () => '被征求意见方逾期未提出意见，恢复计算答复期限。',
  thirdPartyTold: ({ content }) => `书面告知第三方决定公开的内容和理由：${content}`,
  searched: ({ where, by, terms, result, found }) =>
    `检索：${by}以“${terms}”检索${where}，${found === undefined ? '结果' : found ? '查到相关信息' : '没有查到'}：${result.replace(/。$/, '')}。`,
  searchAsked: ({ division, answerBy }) => `请${division}检索，${inWords(answerBy)}前答复。`,
  searchCancelled: ({ reason }) => `撤回检索任务：${reason.replace(/。$/, '')}。`,
  extended: ({ workingDays, reason }) =>
    `经政府信息公开工作机构负责人同意，延长答复期限${workingDays}个工作日。理由：${reason}`,
  feeNoticeSent: (event) => `发出收费通知（${event.letter}）：${charged(event)}。缴费期限自申请人收到的次日起算。`,
  feeNoticeReturned: ({ reason }) => `收费通知被退回：${reason.replace(/。$/, '')}。缴费期限没有起算。`,
  feeNoticeReceived: (event) => `申请人收到收费通知：${charged(event)}，应在二十个工作日内缴纳。`,
  paid: ({ yuan, bill }) =>
    `申请人缴纳信息处理费${yuan}元${bill === undefined ? '' : `（票据${bill}）`}，答复期限自次日重新起算。`,
  feeRefunded: ({ yuan, reason, bill }) => `退还${yuan}元（${refundReasons[reason].name}，票据${bill}）。`,
  sentToReview: ({ outcome }) =>
    `答复拟稿送审${outcome === undefined ? '' : `，拟办结果：${outcomes[outcome].name}`}。`,
  reviewed: ({ checks }) => `法制审核通过${checks.length === 0 ? '' : `，核对：${checks.join('、')}`}。`,
  sentBack: ({ reason }) => `审核退回修改：${reason}`,
  concluded: ({ outcome, documentNumber, otherReason }) =>
    `作出答复（${documentNumber}）：${outcomes[outcome].name}${otherReason === undefined ? '' : `（${otherReasons[otherReason]}）`}。`,
  dispatched: (event, kept) => `答复发出，方式：${deliveryWays[event.by]}${numbered(event, kept)}。`,
  returned: ({ reason }) => `答复被退回：${reason.replace(/。$/, '')}。`,
  delivered: ({ by }) => `答复送达，方式：${deliveryWays[by]}。`,
  archived: () => '归档。',
  letterSigned: ({ kind, documentNumber }) => `签发${forms[kind].title}（${documentNumber}），文书登记入透明日志。`,
  dueRecomputed: ({ from, to, notice }) => `按${notice}重新计算期限：原到期日${from ?? '无'}，现到期日${to ?? '无'}。`,
  reopened: ({ by, document }) => `依${reopeners[by]}重新办理${document === undefined ? '' : `（${document}）`}。`,
};

/** `kept`: what is kept sealed beside the entries, by its id; what is not in it goes unsaid. */
export function sentenceOf(event: ApplicationEvent, kept: ReadonlyMap<string, string> = new Map()): string {
  const say = sayings[event.type] as Saying<EventType>;
  return say(event as never, kept);
}
