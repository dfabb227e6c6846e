/** What each act must write down: a blank is refused with the rule that asks for it. */

import type { Citation, Refusal } from '../ruling.ts';
import type { ActName, ActOf, ApplicationAct } from './acts.ts';
import { feeMeasures, reconsiderationLaw, regulation } from './articles.ts';
import { refusal } from './question.ts';

interface Demand {
  readonly label: string;
  readonly because: Citation;
}

const number: Demand = { label: '文号', because: regulation('OUT-22', '第三十六条') };
const handler: Demand = { label: '承办机构或者承办人', because: regulation('REG-33', '第四十五条') };

/** The record of a search: what a court asks the agency to show (REG-62). */
const searched = {
  where: { label: '检索的地点或者系统', because: regulation('REG-62', '第三十六条第四项') },
  by: { label: '检索人', because: regulation('REG-62', '第三十六条第四项') },
  terms: { label: '检索的关键词', because: regulation('REG-62', '第三十六条第四项') },
  result: { label: '检索结果', because: regulation('REG-62', '第三十六条第四项') },
};

/** Fields that hold text and may not be blank, by act. */
export const required: {
  readonly [A in ActName]: { readonly [F in Exclude<keyof ActOf<A>, 'act' | 'on'>]?: Demand };
} = {
  submit: {
    number: { label: '登记编号', because: regulation('REG-33', '第四十五条') },
    applicantId: { label: '申请人', because: regulation('REG-28', '第二十九条第二款第一项') },
  },
  attemptContact: { means: { label: '联系方式和结果', because: regulation('REG-31', '第三十一条') } },
  register: {},
  split: {},
  merge: {},
  assign: { to: handler },
  answerOnTheSpot: { documentNumber: number },
  askCorrection: { points: { label: '需要补正的全部事项和指导', because: regulation('REG-39', '第三十条') } },
  receiveCorrection: {},
  closeUncorrected: { documentNumber: number },
  closeStillUnclear: {
    documentNumber: number,
    reasons: { label: '仍不明确的内容', because: regulation('OUT-14', '第三十条') },
  },
  askReasons: { text: { label: '要求说明的内容', because: regulation('REG-54', '第三十五条') } },
  stateReasons: { text: { label: '理由', because: regulation('REG-54', '第三十五条') } },
  receiveReasons: {},
  setReplyDay: { reason: { label: '不能在规定期限内答复的原因', because: regulation('REG-47', '第三十五条') } },
  refuseExcessive: {
    documentNumber: number,
    reasons: { label: '理由为什么不合理', because: regulation('OUT-18', '第三十五条') },
  },
  consult: {
    id: { label: '征求意见的编号', because: regulation('REG-44', '第三十三条第三款') },
    letter: { label: '征求意见书的文号（没有征求意见书，期限不中止）', because: regulation('REG-44', '第三十二条') },
  },
  recordConsultationReceipt: {},
  recordOpinion: {},
  lapseConsultation: {},
  tellThirdParty: {
    content: { label: '决定公开的内容', because: regulation('REG-53', '第三十二条') },
    reason: { label: '公开的理由', because: regulation('REG-53', '第三十二条') },
  },
  recordSearch: searched,
  askSearch: {
    id: { label: '检索任务的编号', because: regulation('REG-62', '第三十六条第四项') },
    division: { label: '请哪个科室检索', because: regulation('REG-62', '第三十六条第四项') },
    account: { label: '由谁答复', because: regulation('REG-62', '第三十六条第四项') },
    text: { label: '需要检索的内容', because: regulation('REG-62', '第三十六条第四项') },
  },
  answerSearch: searched,
  cancelSearch: { reason: { label: '撤回的原因', because: regulation('REG-62', '第三十六条第四项') } },
  extend: {
    approver: { label: '同意延期的政府信息公开工作机构负责人', because: regulation('REG-38', '第三十三条第二款') },
    reason: { label: '延期理由', because: regulation('REG-38', '第三十三条第二款') },
  },
  noticeFee: {
    letter: { label: '收费通知书的文号（没有收费通知书，不能收费）', because: feeMeasures('FEE-12', '第六条') },
  },
  recordFeeReceipt: {},
  recordFeeReturn: { reason: { label: '退回的原因', because: feeMeasures('FEE-13', '第六条') } },
  recordPayment: {},
  refundFee: { bill: { label: '退款的票据号', because: feeMeasures('FEE-19', '第八条') } },
  closeUnpaid: { documentNumber: { label: '文号', because: feeMeasures('FEE-14', '第六条') } },
  sendToReview: { drafter: { label: '拟稿人', because: regulation('REG-16', '第十七条') } },
  review: { reviewer: { label: '法制审核人', because: regulation('REG-16', '第十七条') } },
  sendBack: { reason: { label: '退回的理由', because: regulation('REG-16', '第十七条') } },
  conclude: {
    documentNumber: number,
    reviewer: { label: '审核签发人', because: regulation('REG-16', '第十七条') },
  },
  dispatch: {},
  recordReturn: { reason: { label: '退回的原因', because: regulation('OUT-26', '第四十条') } },
  deliver: { proof: { label: '送达凭证', because: regulation('OUT-26', '第四十条') } },
  archive: {},
  withdraw: { letter: { label: '申请人书面撤回的材料', because: regulation('OUT-35', '第二十九条') } },
  reopen: { document: { label: '责令或者决定重新答复的文书', because: reconsiderationLaw('OUT-35', '第六十四条') } },
};

/** One refusal for each blank. */
export function blanks(act: ApplicationAct): readonly Refusal[] {
  const demands: Readonly<Record<string, Demand | undefined>> = required[act.act];
  const given = new Map<string, unknown>(Object.entries(act));
  return Object.entries(demands).flatMap(([field, demand]) => {
    const value = given.get(field);
    if (demand === undefined || (typeof value === 'string' && value.trim() !== '')) return [];
    return [refusal(`blank.${field}`, demand.because, `没有填写${demand.label}。请填写后再办理。`)];
  });
}
