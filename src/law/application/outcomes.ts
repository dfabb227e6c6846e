/** The 21 outcomes of an application: when each is right, what its reply must say, which remedy it opens (OUT-01 to OUT-25). */

import { type OutcomeKey, outcomeKeys } from '../report/report.ts';
import type { Citation } from '../ruling.ts';
import { disclosureSuitInterpretation, feeMeasures, reconsiderationLaw, regulation, reportFormat } from './articles.ts';

/** P 复议前置 · F 复议或者诉讼，由申请人选择 · Q doubtful, told as F (OUT-25) · case: by the reason (OUT-20c). */
export type RemedyClass = 'P' | 'F' | 'Q' | 'case';

export interface Remedy {
  readonly class: RemedyClass;
  /** What the class rests on; a setting that an agency may argue with. */
  readonly basis: readonly Citation[];
}

export interface Outcome {
  readonly rule: string;
  /** Chinese name on buttons and lists; the row's own label stands in report/form. */
  readonly name: string;
  readonly articles: readonly Citation[];
  readonly when: string;
  /** What the reply says besides OUT-22: the drafter's check list. */
  readonly mustSay: readonly string[];
  readonly title: string;
  readonly remedy: Remedy;
  /** OUT-23: reasons and articles may not be missing. */
  readonly reasonsCompulsory: boolean;
  /** May be answered at the counter without review [convention]: it only tells, and withholds nothing (REG-16, REG-37). */
  readonly onTheSpot: boolean;
}

const first: Remedy = {
  class: 'P',
  basis: [
    reconsiderationLaw('REG-65', '第二十三条第一款第四项、第二款'),
    disclosureSuitInterpretation('REG-65', '第一条第二款'),
  ],
};
const free: Remedy = {
  class: 'F',
  basis: [reconsiderationLaw('REG-64', '第二十条'), regulation('REG-63', '第五十一条')],
};
const doubtful: Remedy = { class: 'Q', basis: [reconsiderationLaw('OUT-25', '第十一条第十四项')] };
const byCase: Remedy = { class: 'case', basis: [regulation('REG-63', '第五十一条')] };

const refusal = '政府信息不予公开告知书';
const notProcessed = '政府信息公开申请不予处理告知书';
const closed = '政府信息公开申请不再处理告知书';
const refusing = { title: refusal, remedy: first, reasonsCompulsory: true, onTheSpot: false } as const;
const notProcessing = { title: notProcessed, reasonsCompulsory: true, onTheSpot: false } as const;
const closing = { title: closed, remedy: free, reasonsCompulsory: true, onTheSpot: false } as const;

export const outcomes: Readonly<Record<OutcomeKey, Outcome>> = {
  granted: {
    rule: 'OUT-02',
    name: '予以公开',
    articles: [regulation('OUT-02', '第三十六条第一项、第二项'), regulation('OUT-02', '第四十条')],
    when: '已经主动公开，或者可以公开',
    mustSay: ['提供的内容和形式；已主动公开的，写明可以准确找到的网址、期刊期次或者地点'],
    title: '政府信息公开告知书',
    remedy: free,
    reasonsCompulsory: false,
    onTheSpot: true,
  },
  partiallyGranted: {
    rule: 'OUT-03',
    name: '部分公开',
    articles: [regulation('OUT-03', '第三十七条')],
    when: '含有不应当公开或者不属于政府信息的内容，能够区分处理',
    mustSay: ['不公开的是哪些部分', '每一部分不公开的依据和理由'],
    title: '政府信息部分公开告知书',
    remedy: first,
    reasonsCompulsory: true,
    onTheSpot: false,
  },
  refusedStateSecret: {
    ...refusing,
    rule: 'OUT-04',
    name: '不予公开：国家秘密',
    articles: [regulation('REG-09', '第十四条')],
    when: '依法确定为国家秘密',
    mustSay: ['该信息属于国家秘密（可以写明密级，不得写出内容）；定密依据存卷'],
  },
  refusedProhibitedByLaw: {
    ...refusing,
    rule: 'OUT-05',
    name: '不予公开：法律、行政法规禁止公开',
    articles: [regulation('REG-10', '第十四条')],
    when: '法律或者行政法规禁止公开（地方性法规、规章不能作为依据）',
    mustSay: ['禁止公开的法律、行政法规的名称和条款'],
  },
  refusedThreeSecuritiesOneStability: {
    ...refusing,
    rule: 'OUT-06',
    name: '不予公开：危及“三安全一稳定”',
    articles: [regulation('REG-11', '第十四条')],
    when: '公开后可能危及国家安全、公共安全、经济安全、社会稳定',
    mustSay: ['危及四者中的哪一项', '为什么可能危及'],
  },
  refusedThirdPartyRights: {
    ...refusing,
    rule: 'OUT-07',
    name: '不予公开：保护第三方合法权益',
    articles: [regulation('REG-12', '第十五条'), regulation('REG-53', '第三十二条')],
    when: '涉及商业秘密、个人隐私等，公开会损害第三方合法权益',
    mustSay: ['已征求第三方意见、第三方不同意及其理由（或者本机关的认定）', '为什么不公开不会对公共利益造成重大影响'],
  },
  refusedInternalAffairs: {
    ...refusing,
    rule: 'OUT-08',
    name: '不予公开：三类内部事务信息',
    articles: [regulation('REG-13', '第十六条第一款')],
    when: '属于人事管理、后勤管理、内部工作流程',
    mustSay: ['属于三类中的哪一类'],
  },
  refusedProcessInformation: {
    ...refusing,
    rule: 'OUT-09',
    name: '不予公开：四类过程性信息',
    articles: [regulation('REG-14', '第十六条第二款')],
    when: '属于讨论记录、过程稿、磋商信函、请示报告',
    mustSay: ['属于四类中的哪一类', '没有法律、法规、规章规定应当公开'],
  },
  refusedEnforcementFile: {
    ...refusing,
    rule: 'OUT-10',
    name: '不予公开：行政执法案卷',
    articles: [regulation('REG-15', '第十六条第二款')],
    when: '属于行政执法案卷信息',
    mustSay: ['属于哪一案卷；申请人是案件当事人的，告知其依程序规定查阅案卷的途径'],
  },
  refusedAdministrativeQuery: {
    rule: 'OUT-11',
    name: '不予公开：行政查询事项',
    articles: [regulation('REG-55', '第三十六条第七项')],
    when: '工商、不动产登记资料等，有关法律、行政法规对获取另有规定',
    mustSay: ['另有规定的法律、行政法规', '到哪里、怎样查询'],
    title: '政府信息公开告知书',
    remedy: doubtful,
    reasonsCompulsory: true,
    onTheSpot: true,
  },
  unavailableNotHeld: {
    rule: 'OUT-12',
    name: '无法提供：本机关不掌握',
    articles: [regulation('REG-55', '第三十六条第四项、第五项')],
    when: '经检索不存在，或者不属于本机关负责公开',
    mustSay: ['不存在的：已经检索的情况', '不属于本机关负责的：理由，以及能够确定的负责机关的名称、联系方式'],
    title: '政府信息不存在告知书／非本机关负责公开告知书',
    remedy: free,
    reasonsCompulsory: true,
    onTheSpot: true,
  },
  unavailableRequiresCreation: {
    rule: 'OUT-13',
    name: '无法提供：需要另行制作',
    articles: [regulation('REG-57', '第三十八条')],
    when: '没有现成信息，需要加工、分析',
    mustSay: ['已有的最接近的信息（如有）'],
    title: '政府信息无法提供告知书',
    remedy: doubtful,
    reasonsCompulsory: true,
    onTheSpot: false,
  },
  unavailableStillUnclear: {
    rule: 'OUT-14',
    name: '无法提供：补正后仍不明确',
    articles: [regulation('REG-40', '第三十条')],
    when: '已经补正，申请内容仍不明确',
    mustSay: ['哪些内容仍不明确', '可以另行提出申请'],
    title: '政府信息无法提供告知书',
    remedy: free,
    reasonsCompulsory: true,
    onTheSpot: false,
  },
  notProcessedPetition: {
    ...notProcessing,
    rule: 'OUT-15',
    name: '不予处理：信访举报投诉',
    articles: [regulation('REG-58', '第三十九条第一款')],
    when: '以申请的形式进行信访、投诉、举报',
    mustSay: ['不作为政府信息公开申请处理', '可以通过的渠道（信访、12345、举报）'],
    remedy: doubtful,
    onTheSpot: true,
  },
  notProcessedRepeat: {
    ...notProcessing,
    rule: 'OUT-16',
    name: '不予处理：重复申请',
    articles: [regulation('REG-55', '第三十六条第六项')],
    when: '已就同一申请人的同一申请作出答复',
    mustSay: ['前次答复的日期和文号'],
    title: '政府信息公开申请不予重复处理告知书',
    remedy: doubtful,
  },
  notProcessedPublication: {
    ...notProcessing,
    rule: 'OUT-17',
    name: '不予处理：公开出版物',
    articles: [regulation('REG-58', '第三十九条第二款')],
    when: '要求提供政府公报、报刊、书籍等公开出版物（已主动公开的信息不在此列，OUT-30）',
    mustSay: ['获取的途径'],
    remedy: doubtful,
    onTheSpot: true,
  },
  notProcessedExcessive: {
    ...notProcessing,
    rule: 'OUT-18',
    name: '不予处理：无正当理由大量反复申请',
    articles: [regulation('REG-54', '第三十五条')],
    when: '申请数量、频次明显超过合理范围，经要求说明理由，理由不合理',
    mustSay: ['已经要求说明理由', '申请人说明的理由', '为什么不合理'],
    remedy: free,
  },
  notProcessedReconfirmation: {
    ...notProcessing,
    rule: 'OUT-19',
    name: '不予处理：要求确认或者重新出具',
    articles: [
      regulation('OUT-19', '第二条'),
      regulation('OUT-19', '第三十六条第六项'),
      regulation('OUT-19', '第三十八条'),
    ],
    when: '要求对已经获取的信息进行确认或者重新出具',
    mustSay: ['该信息已经获取'],
    remedy: free,
  },
  otherCorrectionOverdue: {
    ...closing,
    rule: 'OUT-20a',
    name: '不再处理：逾期不补正',
    articles: [regulation('REG-40', '第三十条')],
    when: '申请人无正当理由逾期不补正',
    mustSay: ['补正告知书的日期和补正期限'],
  },
  otherFeeOverdue: {
    ...closing,
    rule: 'OUT-20b',
    name: '不再处理：逾期不缴费',
    articles: [feeMeasures('FEE-14', '第六条')],
    when: '申请人逾期未按收费通知要求缴纳费用',
    mustSay: ['收费通知书的日期、缴费期限和金额'],
  },
  otherReason: {
    rule: 'OUT-20c',
    name: '其他处理',
    articles: [reportFormat('OUT-20c', '表三（六）3')],
    when: '申请人撤回，以及其他各行都不能涵盖的情形',
    mustSay: ['具体情形（在列明的情形中选择）'],
    title: '政府信息公开告知书',
    remedy: byCase,
    reasonsCompulsory: true,
    onTheSpot: false,
  },
};

/** The 21, in the form's order. */
export const outcomeList: readonly (Outcome & { readonly key: OutcomeKey })[] = outcomeKeys.map((key) => ({
  key,
  ...outcomes[key],
}));
