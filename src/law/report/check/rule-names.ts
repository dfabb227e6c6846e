/** The checks of a report by their official sense: what a page shows as passed, failed or not assessable (AR-50 to AR-89). */

import type { Severity } from '../report.ts';

export interface RuleName {
  readonly title: string;
  /** What must hold, in words of the form. */
  readonly formula: string;
  /** The gravest severity that the rule gives. */
  readonly severity: Severity;
}

export const ruleNames = {
  'AR-04': { title: '标题年份', formula: '标题中的年份与报告年度一致', severity: 'warning' },
  'AR-06': { title: '信息处理费情况', formula: '第六部分载明本年度信息处理费，未收取也应写明', severity: 'warning' },
  'AR-50': { title: '报告完整', formula: '六个部分齐全，三张表格齐全并可读取', severity: 'error' },
  'AR-51': { title: '数字有效', formula: '件数为不小于0的整数，金额不小于0，单元格不空白', severity: 'error' },
  'AR-52': {
    title: '申请情况表横向合计',
    formula: '自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他＝总计',
    severity: 'error',
  },
  'AR-53': { title: '申请情况表办理结果合计', formula: '（一）至（六）各项之和＝（七）总计', severity: 'error' },
  'AR-54': {
    title: '申请情况表收办平衡',
    formula: '一、本年新收＋二、上年结转＝三、（七）总计＋四、结转下年度',
    severity: 'error',
  },
  'AR-55': { title: '复议诉讼表合计', formula: '结果维持＋结果纠正＋其他结果＋尚未审结＝总计', severity: 'error' },
  'AR-56': { title: '办理结果不超过收件', formula: '各项办理结果、结转下年度均≤本年新收＋上年结转', severity: 'error' },
  'AR-57': { title: '规章制定权', formula: '无规章制定权的机关，规章各项均为0', severity: 'warning' },
  'AR-58': {
    title: '主动公开表合理性',
    formula: '本年废止≤上年有效＋本年制发；许可、收费与职责相符',
    severity: 'warning',
  },
  'AR-59': {
    title: '表格之间的合理性',
    formula: '逾期不缴费与收费情况相符；复议后起诉与行政复议相符',
    severity: 'warning',
  },
  'AR-62': { title: '结转与上年衔接', formula: '本年“上年结转”＝上年“结转下年度”（逐列）', severity: 'error' },
  'AR-63': { title: '规章与上年衔接', formula: '现行有效＝上年现行有效＋本年制发－本年废止', severity: 'error' },
  'AR-64': { title: '规范性文件与上年衔接', formula: '现行有效＝上年现行有效＋本年制发－本年废止', severity: 'error' },
  'AR-65': { title: '增减幅度', formula: '正文所写增减百分比＝按两年数字计算的百分比', severity: 'warning' },
  'AR-66': { title: '未审结案件与上年衔接', formula: '上年尚未审结≤本年各类结果与尚未审结之和', severity: 'warning' },
  'AR-67': { title: '与上年不雷同', formula: '正文与上年不高度相似，各表数字与上年不完全相同', severity: 'warning' },
  'AR-68': { title: '上年报告未改动', formula: '上年报告发布后数字未改动', severity: 'warning' },
  'AR-70': { title: '汇总相符', formula: '汇总数＝本级＋下级之和，下级不重不漏', severity: 'error' },
  'AR-72': { title: '汇总不小于下级', formula: '汇总数不小于任一下级，也不小于已知下级之和', severity: 'error' },
  'AR-73': { title: '下级结转衔接', formula: '每个下级的“上年结转”＝其上年“结转下年度”', severity: 'error' },
  'AR-74': { title: '下级按期公布', formula: '每个下级均在规定日期前公布年度报告', severity: 'warning' },
  'AR-80': { title: '正文本年新收', formula: '正文本年新收件数＝申请情况表“一”总计', severity: 'error' },
  'AR-81': { title: '正文上年结转', formula: '正文上年结转件数＝申请情况表“二”总计', severity: 'error' },
  'AR-82': {
    title: '正文收到申请',
    formula: '正文收到申请件数＝本年新收（同句写明结转的，可为两项之和）',
    severity: 'error',
  },
  'AR-83': { title: '正文办结', formula: '正文办结件数＝申请情况表“（七）总计”', severity: 'error' },
  'AR-84': { title: '正文结转下年度', formula: '正文结转下年度件数＝申请情况表“四”总计', severity: 'error' },
  'AR-85': {
    title: '正文办理结果和申请人',
    formula: '正文各类结果、各类申请人件数＝申请情况表相应数字',
    severity: 'error',
  },
  'AR-86': { title: '正文复议诉讼', formula: '正文复议、诉讼件数＝复议诉讼表相应数字', severity: 'error' },
  'AR-87': { title: '正文规范性文件、处理决定和收费', formula: '正文数字＝主动公开表相应数字', severity: 'error' },
  'AR-88': { title: '正文信息处理费', formula: '正文信息处理费＝收费台账；金额符合收费标准', severity: 'error' },
  'AR-89': { title: '正文主动公开', formula: '正文主动公开数＝发布台账；分渠道数字不超过总数', severity: 'warning' },
} as const satisfies Readonly<Record<string, RuleName>>;

export type RuleId = keyof typeof ruleNames;
export const ruleIds = Object.keys(ruleNames) as readonly RuleId[];
