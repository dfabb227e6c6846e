/** The procedure documents of OUT-21 as data: title, word of the number, addressee, the act that signing carries out, the text. */

import type { ActName } from '../application/acts.ts';
import { feeMeasures, regulation } from '../application/articles.ts';
import type { Citation } from '../ruling.ts';
import type { LetterKind } from './letter.ts';
import { toFill } from './words.ts';

export interface LetterForm {
  readonly title: string;
  /** The word that the document number has between the agency's own and the year. */
  readonly word: string;
  readonly to: 'applicant' | 'thirdParty' | 'agency';
  /** The act of the table of transitions that signing the letter carries out; null where it only tells. */
  readonly act: Extract<
    ActName,
    'askCorrection' | 'extend' | 'consult' | 'askReasons' | 'tellThirdParty' | 'noticeFee' | 'conclude'
  > | null;
  readonly because: Citation;
  readonly reasons: string;
  readonly decision: string;
  /** Days that the letter sets: filled in for `{until}`, in working days from the day of drafting. */
  readonly term: number | null;
  readonly extends?: true;
}

export const forms: Readonly<Record<LetterKind, LetterForm>> = {
  correction: {
    title: '政府信息公开申请补正告知书',
    word: '补',
    to: 'applicant',
    act: 'askCorrection',
    because: regulation('REG-39', '第三十条'),
    reasons: `经审查，您的申请内容不明确，本机关不能据以查找所申请的政府信息：${toFill('哪些内容不明确，为什么不能查找')}。`,
    decision: `请您于{until}前补正下列全部事项：${toFill('逐项写明需要补正什么、怎样写才能查找，一次说全')}。\n无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。答复期限自本机关收到补正的申请之日起计算。`,
    term: 15,
  },
  extension: {
    title: '政府信息公开申请延期答复告知书',
    word: '延',
    to: 'applicant',
    act: 'extend',
    because: regulation('REG-38', '第三十三条第二款'),
    reasons: `因${toFill('不能在二十个工作日内答复的具体原因')}，本机关不能在规定的期限内作出答复。`,
    decision:
      '经本机关政府信息公开工作机构负责人同意，本件的答复期限延长{workingDays}个工作日，本机关将于{newDue}前作出答复。',
    term: null,
    extends: true,
  },
  thirdParty: {
    title: '政府信息公开第三方意见征询书',
    word: '征',
    to: 'thirdParty',
    act: 'consult',
    because: regulation('REG-42', '第三十二条'),
    reasons: `本机关收到一件政府信息公开申请（编号{number}），申请公开的信息涉及你方：${toFill('所涉信息的名称和涉及你方的内容，不写申请人')}。公开后可能影响你方的合法权益。`,
    decision: `请你方自收到本征询书之日起15个工作日内书面提出是否同意公开的意见；不同意公开的，请说明理由。逾期未提出意见的，由本机关依照条例的规定决定是否公开。意见请送${toFill('送达的地址、邮箱或者传真')}。`,
    term: null,
  },
  jointAgency: {
    title: '政府信息公开征求意见书',
    word: '征',
    to: 'agency',
    act: 'consult',
    because: regulation('REG-43', '第三十四条'),
    reasons: `本机关收到一件政府信息公开申请（编号{number}），申请公开的信息由本机关牵头、与你单位共同制作：${toFill('信息的名称、文号')}。`,
    decision: `请你单位自收到本征求意见书之日起15个工作日内书面提出意见；逾期未提出意见的，视为同意公开。意见请送${toFill('送达的地址、邮箱或者传真')}。`,
    term: null,
  },
  consulting: {
    title: '政府信息公开征求意见告知书',
    word: '征告',
    to: 'applicant',
    act: null,
    because: regulation('REG-44', '第三十三条第三款'),
    reasons: `您申请公开的信息涉及${toFill('第三方，或者共同制作的行政机关')}，需要征求其意见。`,
    decision:
      '征求第三方和其他机关意见所需的时间，不计算在答复期限内。收到意见或者征求意见的期限届满后，本机关将继续办理并及时答复。',
    term: null,
  },
  // What was told by telephone or came unsigned is put before the third party once more: what stands on file is what it means.
  opinion: {
    title: '政府信息公开征求意见确认函',
    word: '征确',
    to: 'thirdParty',
    act: null,
    because: regulation('REG-42', '第三十二条'),
    reasons: `本机关就一件政府信息公开申请（编号{number}）书面征求你方意见：${toFill('征询书的文号、日期和所涉信息的名称，不写申请人')}。你方的意见已经收到：${toFill('哪一天以什么方式提出，同意还是不同意公开，理由是什么')}。`,
    decision: `请核对上述意见与你方的意思是否一致，并在本函的复印件上签名或者盖章后送回；与你方的意思不一致的，请书面更正。本机关将依照条例的规定决定是否公开。请送${toFill('送达的地址、邮箱或者传真')}。`,
    term: null,
  },
  assist: {
    title: '政府信息公开申请协办函',
    word: '协',
    to: 'agency',
    act: null,
    because: regulation('REG-62', '第三十六条第四项'),
    reasons: `本机关收到一件政府信息公开申请（编号{number}），需要你单位协助检索：${toFill('需要检索的信息的名称、文号或者特征，不写申请人')}。`,
    decision: `请你单位于{until}前书面答复检索的地点或者系统、检索人、关键词和结果；查到的，请一并提供。协助办理不改变答复的机关，答复由本机关作出；答复期限不因协助办理而延长。答复请送${toFill('联系人和送达的地址、邮箱或者传真')}。`,
    term: 5,
  },
  disclosing: {
    title: '政府信息依申请公开告知书',
    word: '三告',
    to: 'thirdParty',
    act: 'tellThirdParty',
    because: regulation('REG-53', '第三十二条'),
    reasons: `你方不同意公开所涉信息。本机关认为不公开可能对公共利益造成重大影响：${toFill('理由')}。`,
    decision: `本机关决定公开下列内容：${toFill('决定公开的内容')}。`,
    term: null,
  },
  reasons: {
    title: '政府信息公开申请说明理由告知书',
    word: '询',
    to: 'applicant',
    act: 'askReasons',
    because: regulation('REG-54', '第三十五条'),
    reasons: `${toFill('申请的数量、频次，以及为什么明显超过合理范围')}，您申请公开政府信息的数量、频次明显超过合理范围。`,
    decision: `请您于{until}前书面说明理由，包括${toFill('需要说明的内容')}。理由不合理的，本机关将告知您不予处理；理由合理但不能在规定期限内答复的，本机关将确定合理的答复期限并告知您。`,
    term: 10,
  },
  fee: {
    title: '政府信息公开信息处理费收费通知书',
    word: '费',
    to: 'applicant',
    act: 'noticeFee',
    because: feeMeasures('FEE-12', '第六条'),
    reasons: `您申请公开政府信息的数量、频次超过规定的标准：${toFill('按件计收写明当月第几件，按量计收写明页数')}。`,
    decision: `本机关决定按照${toFill('按件或者按量')}计收的标准收取信息处理费，标准为${toFill('标准')}，数额为${toFill('金额')}元，计算过程为${toFill('计算过程')}。请您自收到本通知书次日起20个工作日内，以下列方式缴纳：${toFill('缴纳方式')}。\n逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。答复期限自您完成缴费次日起重新计算。`,
    term: null,
  },
  reply: {
    title: '政府信息公开告知书',
    word: '告',
    to: 'applicant',
    act: 'conclude',
    because: regulation('REG-55', '第三十六条'),
    reasons: '',
    decision: '',
    term: null,
  },
};
