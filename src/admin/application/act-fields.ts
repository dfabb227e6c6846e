/** What each act asks the officer for: the fields of its form, in the words of the letters. Fields are those of the API. */

import { deliveryRules } from '#law/application/delivery';
import {
  type DeliveryWay,
  deliveryWays,
  otherReasons,
  receiptFacts,
  refundReasons,
  reopeners,
  travellingWays,
} from '#law/application/events';
import { outcomeKeys } from '#law/report/report';
import type { Application } from './question.ts';
import { outcomeName } from './words.ts';

export type FieldKind =
  | 'line'
  | 'text'
  | 'day'
  | 'number'
  | 'choice'
  | 'yesNo'
  | 'lines'
  | 'withheld'
  | 'checks'
  | 'letter'
  | 'colleague';

export interface ActField {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly optional?: boolean;
  readonly hint?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Shown only where another field has this value. */
  readonly when?: { readonly field: string; readonly is: string };
}

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const { web: _takenByApplicant, ...recordedWays } = deliveryWays;

/** What proves each way, in one line under the field. */
const waysWithProof = Object.entries(recordedWays)
  .map(([way, name]) => `${name}：${deliveryRules[way as DeliveryWay].proof}`)
  .join('；');

const letter = (label: string): ActField => ({ name: 'id', label, kind: 'letter' });
const reasons = (label: string): ActField => ({ name: 'reasons', label, kind: 'text' });
const remark: ActField = { name: 'remark', label: '补充说明', kind: 'text', optional: true };

const reply: readonly ActField[] = [
  {
    name: 'outcome',
    label: '办理结果',
    kind: 'choice',
    options: outcomeKeys.map((value) => ({ value, label: outcomeName(value) })),
  },
  { ...reasons('事实和理由'), optional: true, hint: '不予公开、部分公开、不属于本机关的，必须写明。' },
  {
    name: 'articles',
    label: '依据',
    kind: 'lines',
    hint: '一行一条，写法律法规的全名和条、款、项。选定办理结果后自动填写，请核对。',
    optional: true,
  },
  {
    name: 'notHeld',
    label: '哪一种“不掌握”',
    kind: 'choice',
    options: optionsOf({ doesNotExist: '经检索，信息不存在', otherAgencyResponsible: '不属于本机关负责公开' }),
    when: { field: 'outcome', is: 'unavailableNotHeld' },
  },
  {
    name: 'otherReason',
    label: '具体情形',
    kind: 'choice',
    options: optionsOf(otherReasons),
    when: { field: 'outcome', is: 'otherReason' },
  },
  {
    name: 'withheld',
    label: '不公开的部分',
    kind: 'withheld',
    hint: '逐项写明哪一部分、依据和理由。',
    when: { field: 'outcome', is: 'partiallyGranted' },
  },
];

const actFields: Readonly<Record<string, readonly ActField[]>> = {
  attemptContact: [{ name: 'means', label: '联系方式和结果', kind: 'line' }],
  register: [{ name: 'how', label: '收到之日由什么确定', kind: 'choice', options: optionsOf(receiptFacts) }],
  merge: [
    {
      name: 'into',
      label: '并入哪一件（编号）',
      kind: 'line',
      hint: '填写最先收到的那一件；填好后下面列出两件的内容。',
    },
    {
      name: 'ground',
      label: '为什么是同一信息',
      kind: 'text',
      optional: true,
      hint: '两件内容相近而不相同的，必须写明。加密保存，收入案卷。',
    },
  ],
  assign: [
    { name: 'account', label: '承办人', kind: 'colleague' },
    {
      name: 'note',
      label: '交接说明',
      kind: 'text',
      optional: true,
      hint: '办到哪一步、要注意什么。加密保存，只有办理本件的同事能看到。',
    },
  ],
  answerOnTheSpot: reply,
  askCorrection: [
    { name: 'points', label: '需要补正的全部事项和指导', kind: 'text', hint: '一次说全；申请人会看到这段文字。' },
    { name: 'applicantDue', label: '补正期限', kind: 'day', optional: true, hint: '留空为15个工作日。' },
  ],
  receiveCorrection: [
    { name: 'justCause', label: '逾期补正的正当理由', kind: 'line', optional: true, hint: '在期限内补正的不填。' },
  ],
  closeUncorrected: [remark],
  closeStillUnclear: [reasons('仍不明确的内容')],
  askReasons: [
    { name: 'text', label: '要求说明的内容', kind: 'text' },
    { name: 'replyBy', label: '说明理由的期限', kind: 'day' },
  ],
  stateReasons: [{ name: 'text', label: '申请人说明的理由', kind: 'text' }],
  receiveReasons: [{ name: 'reasonable', label: '理由是否合理', kind: 'yesNo' }],
  setReplyDay: [
    { name: 'due', label: '合理的答复期限', kind: 'day' },
    { name: 'reason', label: '不能在规定期限内答复的原因', kind: 'text' },
  ],
  refuseExcessive: [reasons('理由为什么不合理')],
  consult: [
    { name: 'id', label: '征求意见的编号', kind: 'line', hint: '例如 函1；同一件里不能重复。' },
    {
      name: 'to',
      label: '征求谁的意见',
      kind: 'choice',
      options: optionsOf({ thirdParty: '第三方', agency: '其他行政机关' }),
    },
    { name: 'letter', label: '征求意见书的文号', kind: 'line' },
  ],
  recordConsultationReceipt: [letter('哪一份征求意见书')],
  recordOpinion: [
    letter('哪一份征求意见书'),
    {
      name: 'opinion',
      label: '意见',
      kind: 'choice',
      options: optionsOf({ consents: '同意公开', objects: '不同意公开' }),
    },
  ],
  lapseConsultation: [letter('哪一份征求意见书')],
  tellThirdParty: [
    { name: 'content', label: '决定公开的内容', kind: 'text' },
    { name: 'reason', label: '公开的理由', kind: 'text' },
  ],
  recordSearch: [
    { name: 'where', label: '检索的地点或者系统', kind: 'line' },
    { name: 'by', label: '检索人', kind: 'line' },
    { name: 'terms', label: '关键词', kind: 'line' },
    { name: 'result', label: '检索结果', kind: 'text' },
  ],
  extend: [
    { name: 'workingDays', label: '延长几个工作日', kind: 'number', hint: '1至20。' },
    { name: 'reason', label: '延期理由', kind: 'text', hint: '申请人会看到。' },
  ],
  noticeFee: [
    {
      name: 'tariff',
      label: '收费标准',
      kind: 'choice',
      options: optionsOf({ perItem: '按件计收', perPage: '按量计收' }),
    },
    {
      name: 'units',
      label: '当月第几件，或者页数',
      kind: 'number',
      hint: '按件计收填当月第几件，按量计收填页数；金额按标准核对。',
    },
    { name: 'yuan', label: '金额（元）', kind: 'number' },
    {
      name: 'letter',
      label: '收费通知书的文号',
      kind: 'line',
      hint: '通知书在别处制发的填写；在这里起草的，签发时程序登记文号和发出日期。',
    },
  ],
  recordFeeReceipt: [],
  recordFeeReturn: [{ name: 'reason', label: '退回的原因', kind: 'line', hint: '照退件上写的填。' }],
  recordPayment: [
    { name: 'yuan', label: '缴纳金额（元）', kind: 'number' },
    { name: 'bill', label: '财政票据号', kind: 'line', optional: true },
  ],
  refundFee: [
    {
      name: 'reason',
      label: '退费的原因',
      kind: 'choice',
      options: Object.entries(refundReasons).map(([value, { name }]) => ({ value, label: name })),
    },
    { name: 'yuan', label: '退还金额（元）', kind: 'number' },
    { name: 'bill', label: '退款的票据号', kind: 'line' },
  ],
  closeUnpaid: [remark],
  sendToReview: reply,
  review: [{ name: 'checks', label: '核对要点', kind: 'checks' }],
  sendBack: [{ name: 'reason', label: '退回的理由', kind: 'text' }],
  conclude: [],
  dispatch: [
    {
      name: 'by',
      label: '发出方式',
      kind: 'choice',
      options: travellingWays.map((value) => ({ value, label: deliveryWays[value] })),
    },
    {
      name: 'tracking',
      label: '邮件号',
      kind: 'line',
      optional: true,
      hint: '挂号信或者EMS收寄凭证上的号码。',
      when: { field: 'by', is: 'post' },
    },
  ],
  recordReturn: [
    { name: 'reason', label: '退回的原因', kind: 'line', hint: '照退件上写的填，例如：地址不详、逾期未领。' },
  ],
  deliver: [
    {
      name: 'by',
      label: '送达方式',
      kind: 'choice',
      options: optionsOf(recordedWays),
      hint: '发到网上的答复，申请人在网上签收时由程序登记送达。',
    },
    { name: 'proof', label: '送达凭证', kind: 'line', hint: waysWithProof },
  ],
  archive: [],
  withdraw: [{ name: 'letter', label: '书面撤回的材料', kind: 'line' }],
  reopen: [
    { name: 'by', label: '依据', kind: 'choice', options: optionsOf(reopeners) },
    { name: 'document', label: '责令或者决定重新答复的文书', kind: 'line' },
    { name: 'workingDays', label: '文书写明的工作日', kind: 'number', optional: true, hint: '没有写明的留空。' },
  ],
};

/** The fields of an act for this case: what a letter holds is not typed once more. */
export function fieldsOf(act: string, { replyLetter }: Pick<Application, 'replyLetter'>): readonly ActField[] {
  return act === 'sendToReview' && replyLetter !== null ? [] : (actFields[act] ?? []);
}

/** Acts that need more than a form of this page, and those that only the applicant's own page offers. */
export const formlessActs: ReadonlySet<string> = new Set([
  'submit',
  'split',
  'stateReasons',
  'askSearch',
  'answerSearch',
  'cancelSearch',
]);
