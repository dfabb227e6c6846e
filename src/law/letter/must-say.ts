/** What a letter of each sort must say besides what every letter says: a mark to look for, and the article that asks for it. */

import { feeMeasures, regulation } from '../application/articles.ts';
import type { OutcomeKey } from '../report/report.ts';
import type { Citation } from '../ruling.ts';
import type { LetterContent, LetterKind } from './letter.ts';

export interface Need {
  readonly code: string;
  readonly field: keyof LetterContent;
  readonly mark: RegExp;
  /** What the law wants to read, as the end of “没有写明……”. */
  readonly what: string;
  readonly because: Citation;
}

type Parts = readonly [code: string, field: Need['field'], mark: RegExp, what: string];
const needs = (because: Citation, ...all: readonly Parts[]): readonly Need[] =>
  all.map(([code, field, mark, what]) => ({ code, field, mark, what, because }));

/** A law or an administrative regulation other than the Regulation itself: no place's own, no rule of a ministry (art. 14). */
const lawOrRegulation =
  /《(?!中华人民共和国政府信息公开条例)(中华人民共和国[^》]*(法|条例)|(?![^》]*(省|自治区|市|县|州))[^》]*条例)》第.+条/u;
const date = /\d{4}年\d{1,2}月\d{1,2}日/u;

export const kindNeeds: Partial<Record<LetterKind, readonly Need[]>> = {
  correction: needs(
    regulation('REG-39', '第三十条'),
    ['letter-term', 'decision', date, '补正的期限'],
    ['letter-abandoned', 'decision', /视为放弃申请/u, '逾期不补正视为放弃申请'],
    ['letter-restart', 'decision', /自.*收到补正.*起/u, '答复期限自收到补正的申请之日起计算'],
  ),
  extension: needs(
    regulation('REG-38', '第三十三条第二款'),
    ['letter-consent', 'decision', /负责人同意/u, '经政府信息公开工作机构负责人同意'],
    ['letter-new-due', 'decision', date, '延长后的答复日期'],
  ),
  thirdParty: needs(
    regulation('REG-42', '第三十二条'),
    ['letter-consulted-term', 'decision', /(15|十五)个工作日/u, '15个工作日的期限'],
    ['letter-silence', 'decision', /逾期未.*由本机关.*决定是否公开/u, '逾期未提出意见的由本机关决定是否公开'],
  ),
  jointAgency: needs(
    regulation('REG-43', '第三十四条'),
    ['letter-consulted-term', 'decision', /(15|十五)个工作日/u, '15个工作日的期限'],
    ['letter-silence', 'decision', /视为同意公开/u, '逾期未提出意见视为同意公开'],
  ),
  consulting: needs(regulation('REG-44', '第三十三条第三款'), [
    'letter-not-counted',
    'decision',
    /不计算在/u,
    '征求意见所需时间不计算在答复期限内',
  ]),
  opinion: needs(
    regulation('REG-42', '第三十二条'),
    ['letter-opinion', 'reasons', /同意/u, '收到的意见是同意还是不同意公开'],
    ['letter-opinion-checked', 'decision', /签名|盖章/u, '请对方核对后签名或者盖章'],
    ['letter-opinion-corrected', 'decision', /更正/u, '与其意思不一致的可以书面更正'],
  ),
  assist: needs(
    regulation('REG-62', '第三十六条第四项'),
    ['letter-term', 'decision', date, '答复检索的期限'],
    ['letter-search', 'decision', /检索.*结果/u, '需要答复检索的地点、检索人、关键词和结果'],
    ['letter-who-replies', 'decision', /不改变答复的机关/u, '协助办理不改变答复的机关'],
  ),
  reasons: needs(regulation('REG-54', '第三十五条'), ['letter-term', 'decision', date, '说明理由的期限']),
  fee: needs(
    feeMeasures('FEE-12', '第六条'),
    ['letter-tariff', 'decision', /按(件|量)/u, '收费标准（按件或者按量）'],
    ['letter-amount', 'decision', /\d+元/u, '数额'],
    ['letter-pay-term', 'decision', /(20|二十)个工作日/u, '20个工作日的缴费期限'],
    ['letter-abandoned', 'decision', /视为放弃申请/u, '逾期未缴纳视为放弃申请'],
  ),
};

export const outcomeNeeds: Partial<Record<OutcomeKey, readonly Need[]>> = {
  refusedStateSecret: needs(regulation('OUT-04', '第十四条'), [
    'letter-ground',
    'reasons',
    /国家秘密/u,
    '属于国家秘密',
  ]),
  refusedProhibitedByLaw: needs(regulation('OUT-05', '第十四条'), [
    'letter-forbidding-law',
    'articles',
    lawOrRegulation,
    '禁止公开的法律、行政法规的全名和条款（地方性法规、规章不能作为依据）',
  ]),
  refusedThreeSecuritiesOneStability: needs(regulation('OUT-06', '第十四条'), [
    'letter-which-of-four',
    'reasons',
    /国家安全|公共安全|经济安全|社会稳定/u,
    '危及国家安全、公共安全、经济安全、社会稳定中的哪一项',
  ]),
  refusedThirdPartyRights: needs(
    regulation('OUT-07', '第十五条、第三十二条'),
    ['letter-third-party-asked', 'reasons', /征求.*意见|本机关认定/u, '征求第三方意见的情况，或者本机关的认定'],
    ['letter-public-interest', 'reasons', /公共利益/u, '不公开为什么不会对公共利益造成重大影响'],
  ),
  refusedInternalAffairs: needs(regulation('OUT-08', '第十六条第一款'), [
    'letter-which-kind',
    'reasons',
    /人事管理|后勤管理|内部工作流程/u,
    '属于人事管理、后勤管理、内部工作流程中的哪一类',
  ]),
  refusedProcessInformation: needs(
    regulation('OUT-09', '第十六条第二款'),
    ['letter-which-kind', 'reasons', /讨论记录|过程稿|磋商信函|请示报告/u, '属于四类过程性信息中的哪一类'],
    ['letter-no-duty', 'reasons', /没有.*规定应当公开/u, '没有法律、法规、规章规定应当公开'],
  ),
  refusedEnforcementFile: needs(regulation('OUT-10', '第十六条第二款'), [
    'letter-which-file',
    'reasons',
    /案/u,
    '属于哪一案卷',
  ]),
  refusedAdministrativeQuery: needs(
    regulation('OUT-11', '第三十六条第七项'),
    [
      'letter-special-law',
      'articles',
      /《(?!中华人民共和国政府信息公开条例)[^》]+》第.+条/u,
      '另有规定的法律、行政法规',
    ],
    ['letter-query-way', 'decision', /查询/u, '到哪里、怎样查询'],
  ),
  unavailableStillUnclear: needs(regulation('OUT-14', '第三十条'), [
    'letter-new-application',
    'decision',
    /另行提出申请/u,
    '可以另行提出申请',
  ]),
  notProcessedPetition: needs(regulation('OUT-15', '第三十九条第一款'), [
    'letter-channel',
    'decision',
    /信访|12345|举报|投诉/u,
    '可以通过的渠道',
  ]),
  notProcessedRepeat: needs(
    regulation('OUT-16', '第三十六条第六项'),
    ['letter-earlier-day', 'reasons', date, '前次答复的日期'],
    ['letter-earlier-number', 'reasons', /〔\d{4}〕\d+号/u, '前次答复的文号'],
  ),
  notProcessedExcessive: needs(regulation('OUT-18', '第三十五条'), [
    'letter-reasons-asked',
    'reasons',
    /要求您?说明理由/u,
    '已经要求说明理由',
  ]),
  otherCorrectionOverdue: needs(regulation('OUT-20a', '第三十条'), [
    'letter-notice-day',
    'reasons',
    date,
    '补正告知书的日期和补正期限',
  ]),
  otherFeeOverdue: needs(
    feeMeasures('OUT-20b', '第六条'),
    ['letter-notice-day', 'reasons', date, '收费通知书的日期和缴费期限'],
    ['letter-amount', 'reasons', /\d+元/u, '收费的金额'],
  ),
};

/** OUT-31: the two texts that share one row. */
export const notHeldNeeds = {
  doesNotExist: needs(regulation('OUT-12', '第三十六条第四项'), ['letter-search', 'reasons', /检索/u, '检索的情况']),
  otherAgencyResponsible: needs(regulation('OUT-12', '第三十六条第五项'), [
    'letter-responsible',
    'decision',
    /联系方式|不能确定/u,
    '负责机关的名称、联系方式（不能确定的，写明不能确定）',
  ]),
} as const;
