/** The text of each reply of the table of outcomes: facts and reasons, articles, decision; what the case can not tell is left to fill in. */

import type { NotHeldKind } from '../application/events.ts';
import { instruments } from '../instruments.ts';
import type { OutcomeKey } from '../report/report.ts';
import { toFill } from './words.ts';

export interface ReplyText {
  readonly title: string;
  readonly reasons: string;
  /** Places in the Regulation, or instruments with their place. */
  readonly articles: readonly string[];
  readonly decision: string;
}

const of = (article: string) => `${instruments.regulation}${article}`;
const withReasons = of('第三十六条第三项');

const refusal = '政府信息不予公开告知书';
const unavailable = '政府信息无法提供告知书';
const notProcessed = '政府信息公开申请不予处理告知书';
const ended = '政府信息公开申请不再处理告知书';

const texts: Readonly<Record<Exclude<OutcomeKey, 'unavailableNotHeld'>, ReplyText>> = {
  granted: {
    title: '政府信息公开告知书',
    reasons: '',
    articles: [of('第三十六条第二项')],
    decision: `本机关决定予以公开，现向您提供${toFill('信息的名称，以及提供的形式；已经主动公开的，改写为可以准确找到的网址、期次或者地点，依据改为第三十六条第一项')}。`,
  },
  partiallyGranted: {
    title: '政府信息部分公开告知书',
    reasons: '您申请公开的信息中含有不应当公开或者不属于政府信息的内容，能够作区分处理。',
    articles: [of('第三十七条')],
    decision: `本机关决定部分公开，现向您提供可以公开的内容：${toFill('提供的内容和形式')}。下列部分不予公开：`,
  },
  refusedStateSecret: {
    title: refusal,
    reasons: `经审查，您申请公开的信息已依法确定为国家秘密${toFill('密级；不写密级的删去本处')}。`,
    articles: [of('第十四条'), withReasons],
    decision: '本机关决定不予公开。',
  },
  refusedProhibitedByLaw: {
    title: refusal,
    reasons: `经审查，${toFill('法律或者行政法规的名称和条款')}规定该类信息不得公开，您申请公开的信息属于该规定的范围：${toFill('为什么属于')}。`,
    articles: [of('第十四条'), withReasons, toFill('《法律或者行政法规的全名》第几条第几款')],
    decision: '本机关决定不予公开。',
  },
  refusedThreeSecuritiesOneStability: {
    title: refusal,
    reasons: `经审查，您申请公开的信息公开后可能危及${toFill('国家安全、公共安全、经济安全、社会稳定中的哪一项')}：${toFill('为什么可能危及')}。`,
    articles: [of('第十四条'), withReasons],
    decision: '本机关决定不予公开。',
  },
  refusedThirdPartyRights: {
    title: refusal,
    reasons: `您申请公开的信息涉及第三方的${toFill('商业秘密、个人隐私等')}，公开会对其合法权益造成损害。本机关已书面征求第三方意见，第三方不同意公开，理由是${toFill('第三方的理由，或者本机关的认定')}。经审查，不公开不会对公共利益造成重大影响：${toFill('为什么')}。`,
    articles: [of('第十五条'), of('第三十二条'), withReasons],
    decision: '本机关决定不予公开。',
  },
  refusedInternalAffairs: {
    title: refusal,
    reasons: `经审查，您申请公开的信息属于本机关${toFill('人事管理、后勤管理、内部工作流程中的哪一类')}方面的内部事务信息：${toFill('事实')}。`,
    articles: [of('第十六条第一款'), withReasons],
    decision: '本机关决定不予公开。',
  },
  refusedProcessInformation: {
    title: refusal,
    reasons: `经审查，您申请公开的信息是本机关在履行行政管理职能过程中形成的${toFill('讨论记录、过程稿、磋商信函、请示报告中的哪一类')}，没有法律、法规、规章规定应当公开。`,
    articles: [of('第十六条第二款'), withReasons],
    decision: '本机关决定不予公开。',
  },
  refusedEnforcementFile: {
    title: refusal,
    reasons: `经审查，您申请公开的信息属于${toFill('哪一案件')}的行政执法案卷信息，没有法律、法规、规章规定应当公开。您是该案当事人的，可以依照${toFill('查阅案卷的程序规定')}申请查阅案卷。`,
    articles: [of('第十六条第二款'), withReasons],
    decision: '本机关决定不予公开。',
  },
  refusedAdministrativeQuery: {
    title: '政府信息公开告知书',
    reasons: `您申请公开的信息属于${toFill('工商登记资料、不动产登记资料等')}，${toFill('法律、行政法规的名称和条款')}对其获取另有规定。`,
    articles: [of('第三十六条第七项'), toFill('《法律或者行政法规的全名》第几条')],
    decision: `请您依照上述规定，到${toFill('查询的地点、网址')}以${toFill('查询的办法')}查询。`,
  },
  unavailableRequiresCreation: {
    title: unavailable,
    reasons: `本机关没有您所申请的现成信息，提供该信息需要对现有政府信息进行加工、分析：${toFill('事实；有最接近的信息的，一并写明')}。`,
    articles: [of('第三十八条')],
    decision: '本机关不予提供。',
  },
  unavailableStillUnclear: {
    title: unavailable,
    reasons: `经您补正，申请内容仍不明确：${toFill('哪些内容仍不明确')}。`,
    articles: [of('第三十条'), of('第三十六条')],
    decision: '本机关无法据以查找，不能提供您所申请的信息。您可以在明确内容后另行提出申请。',
  },
  notProcessedPetition: {
    title: notProcessed,
    reasons: `经审查，您提交的内容是${toFill('信访、投诉、举报中的哪一种')}：${toFill('事实')}。`,
    articles: [of('第三十九条第一款')],
    decision: `本机关不作为政府信息公开申请处理。您可以通过${toFill('信访、12345、举报等渠道')}提出。`,
  },
  notProcessedRepeat: {
    title: '政府信息公开申请不予重复处理告知书',
    reasons: `本机关已于${toFill('前次答复的日期，如2026年3月1日')}以${toFill('前次答复的文号')}对您就同一内容提出的申请作出答复。`,
    articles: [of('第三十六条第六项')],
    decision: '本机关不予重复处理。',
  },
  notProcessedPublication: {
    title: notProcessed,
    reasons: `您要求提供的${toFill('名称')}是政府公报、报刊、书籍等公开出版物。`,
    articles: [of('第三十九条第二款')],
    decision: `本机关不作为政府信息公开申请处理。您可以通过${toFill('获取的途径')}获取。`,
  },
  notProcessedExcessive: {
    title: notProcessed,
    reasons: `您申请公开政府信息的数量、频次明显超过合理范围。本机关已要求您说明理由，您${toFill('说明的理由，或者逾期没有说明')}。经审查，理由不合理：${toFill('为什么不合理')}。`,
    articles: [of('第三十五条')],
    decision: '本机关不予处理。',
  },
  notProcessedReconfirmation: {
    title: notProcessed,
    reasons: `您要求${toFill('确认或者重新出具什么')}，该信息您已经获取：${toFill('何时、从何处获取')}。`,
    articles: [of('第二条'), of('第三十六条第六项')],
    decision: '本机关不予处理。',
  },
  otherCorrectionOverdue: {
    title: ended,
    reasons: `本机关已于${toFill('补正告知书的日期')}以${toFill('补正告知书的文号')}告知您补正，补正期限至${toFill('补正期限')}。您无正当理由逾期没有补正，视为放弃申请。`,
    articles: [of('第三十条')],
    decision: '本机关不再处理您的政府信息公开申请。',
  },
  otherFeeOverdue: {
    title: ended,
    reasons: `本机关已于${toFill('收费通知书的日期')}通知您缴纳信息处理费${toFill('金额')}元，缴费期限至${toFill('缴费期限')}。您逾期没有缴纳，视为放弃申请。`,
    articles: [`${instruments.feeMeasures}第六条`],
    decision: '本机关不再处理您的政府信息公开申请。',
  },
  otherReason: {
    title: '政府信息公开告知书',
    reasons: toFill('具体情形和事实'),
    articles: [toFill('依据的全名和条款')],
    decision: `本机关${toFill('处理的决定')}。`,
  },
};

const notHeld: Readonly<Record<NotHeldKind, ReplyText>> = {
  doesNotExist: {
    title: '政府信息不存在告知书',
    reasons: `本机关对您申请公开的信息进行了检索：${toFill('检索的范围、方法和结果')}。经检索，没有您所申请公开的信息。`,
    articles: [of('第三十六条第四项')],
    decision: '现告知您，您申请公开的政府信息不存在。',
  },
  otherAgencyResponsible: {
    title: '非本机关负责公开告知书',
    reasons: `经审查，您申请公开的信息不属于本机关负责公开：${toFill('理由')}。`,
    articles: [of('第十条'), of('第三十六条第五项')],
    decision: `请您向${toFill('负责公开该信息的机关的名称；不能确定的，写明不能确定')}申请，联系方式：${toFill('该机关的联系方式')}。`,
  },
};

export function replyText(outcome: OutcomeKey, kind: NotHeldKind | null): ReplyText {
  return outcome === 'unavailableNotHeld' ? notHeld[kind ?? 'doesNotExist'] : texts[outcome];
}

/** An applicant who withdraws ends the case: the letter only confirms it (OUT-35). */
export const withdrawnText: ReplyText = {
  title: '政府信息公开申请终止办理告知书',
  reasons: '您已书面撤回上述申请。',
  articles: [],
  decision: '本机关终止办理该申请。您需要获取政府信息的，可以重新提出申请。',
};
