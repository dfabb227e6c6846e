/** The official form (AR-04 to AR-42): titles, labels and their groups, verbatim. Writers print it, the reader matches it. */

import type {
  ActiveDisclosureRow,
  AppealBlock,
  AppealColumn,
  ApplicantColumn,
  ApplicationRow,
  DocumentColumn,
} from './report.ts';

/** The six section titles, without numbering, in order (AR-04). */
export const sectionTitles = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
] as const;
export const sectionNumerals = ['一', '二', '三', '四', '五', '六'] as const;

/** 〈agency〉〈year〉年政府信息公开工作年度报告 (AR-04). */
export function reportTitle(agency: string, year: number): string {
  return `${agency}${year}年政府信息公开工作年度报告`;
}

export interface ApplicationRowForm {
  readonly key: ApplicationRow;
  /** Words of the group cell that spans several rows, verbatim; null where the row stands alone. */
  readonly group: string | null;
  /** The row's own words, verbatim. */
  readonly label: string;
  /** True for rows inside 三、本年度办理结果. */
  readonly result: boolean;
}

/** Table three, 25 rows (AR-30: no subtotal rows). */
export const applicationForm: readonly ApplicationRowForm[] = [
  { key: 'newlyReceived', group: null, label: '一、本年新收政府信息公开申请数量', result: false },
  { key: 'carriedOver', group: null, label: '二、上年结转政府信息公开申请数量', result: false },
  { key: 'granted', group: null, label: '（一）予以公开', result: true },
  {
    key: 'partiallyGranted',
    group: null,
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    result: true,
  },
  { key: 'refusedStateSecret', group: '（三）不予公开', label: '1.属于国家秘密', result: true },
  { key: 'refusedProhibitedByLaw', group: '（三）不予公开', label: '2.其他法律行政法规禁止公开', result: true },
  {
    key: 'refusedThreeSecuritiesOneStability',
    group: '（三）不予公开',
    label: '3.危及“三安全一稳定”',
    result: true,
  },
  { key: 'refusedThirdPartyRights', group: '（三）不予公开', label: '4.保护第三方合法权益', result: true },
  { key: 'refusedInternalAffairs', group: '（三）不予公开', label: '5.属于三类内部事务信息', result: true },
  { key: 'refusedProcessInformation', group: '（三）不予公开', label: '6.属于四类过程性信息', result: true },
  { key: 'refusedEnforcementFile', group: '（三）不予公开', label: '7.属于行政执法案卷', result: true },
  { key: 'refusedAdministrativeQuery', group: '（三）不予公开', label: '8.属于行政查询事项', result: true },
  { key: 'unavailableNotHeld', group: '（四）无法提供', label: '1.本机关不掌握相关政府信息', result: true },
  { key: 'unavailableRequiresCreation', group: '（四）无法提供', label: '2.没有现成信息需要另行制作', result: true },
  { key: 'unavailableStillUnclear', group: '（四）无法提供', label: '3.补正后申请内容仍不明确', result: true },
  { key: 'notProcessedPetition', group: '（五）不予处理', label: '1.信访举报投诉类申请', result: true },
  { key: 'notProcessedRepeat', group: '（五）不予处理', label: '2.重复申请', result: true },
  { key: 'notProcessedPublication', group: '（五）不予处理', label: '3.要求提供公开出版物', result: true },
  { key: 'notProcessedExcessive', group: '（五）不予处理', label: '4.无正当理由大量反复申请', result: true },
  {
    key: 'notProcessedReconfirmation',
    group: '（五）不予处理',
    label: '5.要求行政机关确认或重新出具已获取信息',
    result: true,
  },
  {
    key: 'otherCorrectionOverdue',
    group: '（六）其他处理',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    result: true,
  },
  {
    key: 'otherFeeOverdue',
    group: '（六）其他处理',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    result: true,
  },
  { key: 'otherReason', group: '（六）其他处理', label: '3.其他', result: true },
  { key: 'concluded', group: null, label: '（七）总计', result: true },
  { key: 'carriedForward', group: null, label: '四、结转下年度继续办理', result: false },
];

export const resultGroupLabel = '三、本年度办理结果';
export const applicationCorner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const applicantsHeader = '申请人情况';
export const organizationsHeader = '法人或其他组织';

export const applicantLabels: Readonly<Record<ApplicantColumn, string>> = {
  naturalPerson: '自然人',
  commercialEnterprise: '商业企业',
  researchInstitution: '科研机构',
  socialWelfareOrganization: '社会公益组织',
  legalServiceInstitution: '法律服务机构',
  otherOrganization: '其他',
  total: '总计',
};

export interface DisclosureBlockForm {
  /** 第二十条第（一）项 */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: ActiveDisclosureRow; readonly label: string }[];
}

export const documentColumnLabels: Readonly<Record<DocumentColumn, string>> = {
  made: '本年制发件数',
  repealed: '本年废止件数',
  inForce: '现行有效件数',
};

/** Table two, four blocks (AR-20 to AR-23). */
export const disclosureForm: readonly DisclosureBlockForm[] = [
  {
    title: '第二十条第（一）项',
    columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
    rows: [
      { key: 'regulations', label: '规章' },
      { key: 'normativeDocuments', label: '行政规范性文件' },
    ],
  },
  {
    title: '第二十条第（五）项',
    columns: ['本年处理决定数量'],
    rows: [{ key: 'administrativeLicensing', label: '行政许可' }],
  },
  {
    title: '第二十条第（六）项',
    columns: ['本年处理决定数量'],
    rows: [
      { key: 'administrativePenalty', label: '行政处罚' },
      { key: 'administrativeCoercion', label: '行政强制' },
    ],
  },
  {
    title: '第二十条第（八）项',
    columns: ['本年收费金额（单位：万元）'],
    rows: [{ key: 'administrativeFees', label: '行政事业性收费' }],
  },
];
export const disclosureRowHeader = '信息内容';

export const appealBlockLabels: Readonly<Record<AppealBlock, string>> = {
  reconsideration: '行政复议',
  litigationDirect: '未经复议直接起诉',
  litigationAfterReconsideration: '复议后起诉',
};
export const litigationHeader = '行政诉讼';
export const appealColumnLabels: Readonly<Record<AppealColumn, string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
};
