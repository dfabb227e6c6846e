/** What happened to a reconsideration or suit, each event as one Chinese sentence. Nothing personal stands in it. */

import { decisions } from '#law/appeal/decisions';
import { type AppealEvent, appealGrounds, procedures } from '#law/appeal/events';
import { appealBlockLabels } from '#law/report/form';
import type { AppealBlock } from '#law/report/report';

type EventType = AppealEvent['type'];
type Saying<T extends EventType> = (event: Extract<AppealEvent, { readonly type: T }>, block: AppealBlock) => string;

/** 行政复议 or 行政诉讼（未经复议直接起诉）: the block of table four as a kind of case. */
export function blockInWords(block: AppealBlock): string {
  return block === 'reconsideration' ? '行政复议' : `行政诉讼（${appealBlockLabels[block]}）`;
}

const sayings: { readonly [T in EventType]: Saying<T> } = {
  filed: ({ number, before, ground }, block) =>
    `登记${blockInWords(block)}，案号${number}，${block === 'reconsideration' ? '复议机关' : '受理法院'}：${before}，事由：${appealGrounds[ground]}。`,
  assigned: ({ to }) => `由${to}承办。`,
  accepted: ({ procedure }, block) =>
    `${block === 'reconsideration' ? '复议机关受理' : '人民法院立案'}，适用${procedures[procedure]}。`,
  copyReceived: (_, block) =>
    `收到${block === 'reconsideration' ? '行政复议申请书' : '起诉状（上诉状）'}副本，答复期限自次日起算。`,
  answered: ({ documentNumber }, block) =>
    `${block === 'reconsideration' ? '提交书面答复和证据、依据' : '提交答辩状和证据、依据'}（${documentNumber}）。`,
  decided: ({ decision, documentNumber, answerAgain }) =>
    `收到${documentNumber}：${decisions[decision].name}${orderOf(answerAgain)}。`,
  appealed: ({ by }) => `${by === 'agency' ? '本机关' : '申请人'}提起上诉，一审裁判不生效。`,
  orderCarriedOut: () => '按生效的决定、裁判重新办理申请，答复期限重新起算。',
};

function orderOf(order: { readonly workingDays?: number } | undefined): string {
  if (order === undefined) return '';
  return order.workingDays === undefined ? '，责令重新答复' : `，责令在${order.workingDays}个工作日内重新答复`;
}

export function appealSentence(event: AppealEvent, block: AppealBlock): string {
  const say = sayings[event.type] as Saying<EventType>;
  return say(event as never, block);
}
