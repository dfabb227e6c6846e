/** The reply: exactly one outcome that its facts carry, with reasons and articles, signed by someone who did not draft it. */

import type { Refusal } from '../../ruling.ts';
import type { DraftedReply } from '../acts.ts';
import { feeMeasures, regulation } from '../articles.ts';
import { otherReasons } from '../events.ts';
import { outcomes } from '../outcomes.ts';
import { type Guard, payload, type Question, refusal } from '../question.ts';
import { leftUnchecked } from '../review-points.ts';
import { excessiveNotShown } from './reasons.ts';

function reply(question: Question): DraftedReply | null {
  const act = payload(question, 'conclude', 'answerOnTheSpot', 'sendToReview');
  return act?.act === 'sendToReview' ? act.reply : act;
}

const blank = (text: string | undefined) => (text ?? '').trim() === '';

export const onTheSpotOutcome: Guard = (question) => {
  const act = reply(question);
  if (act === null || outcomes[act.outcome].onTheSpot) return null;
  return refusal(
    'notOnTheSpot',
    regulation('REG-37', '第三十三条第一款'),
    `“${outcomes[act.outcome].name}”的答复要经过审核，不能当场作出。请送审后签发。`,
  );
};

/** Reasons and law are compulsory (art. 36(3), art. 37, art. 36(5)). */
export const replyComplete: Guard = (question) => {
  const act = reply(question);
  if (act === null || !outcomes[act.outcome].reasonsCompulsory) return null;
  const missing = [
    ...(blank(act.reasons) ? ['事实和理由'] : []),
    ...(act.articles.some((article) => !blank(article)) ? [] : ['依据的法律条款']),
  ];
  if (missing.length === 0) return null;
  return refusal(
    'replyWithoutReasons',
    regulation('OUT-23', '第三十六条第三项'),
    `“${outcomes[act.outcome].name}”的答复必须说明理由和依据，现缺${missing.join('、')}。请补充后再签发。`,
  );
};

/** The remedy text follows from the article, so a refusal names the article that it rests on (OUT-23, OUT-24). */
export const articlesFitOutcome: Guard = (question) => {
  const act = reply(question);
  if (act === null || !act.outcome.startsWith('refused') || act.articles.every(blank)) return null;
  const { name, articles, rule } = outcomes[act.outcome];
  const own = articles.map((one) => /^第[^条]+条/.exec(one.article)?.[0] ?? one.article);
  if (act.articles.some((cited) => own.some((article) => cited.includes(article)))) return null;
  return refusal(
    'articleUnfit',
    regulation(rule, own[0] ?? ''),
    `“${name}”的依据应当包括《中华人民共和国政府信息公开条例》${own.join('或者')}，答复引用的是“${act.articles.join('；')}”。请核对办理结果或者更正依据。`,
  );
};

/** Art. 37: what is withheld, and why, for each part. */
export const withheldPartsGiven: Guard = (question) => {
  const act = reply(question);
  if (act === null) return null;
  const parts = act.withheld ?? [];
  if (act.outcome === 'partiallyGranted') {
    if (parts.length > 0 && parts.every((one) => !blank(one.part) && !blank(one.reason))) return null;
    return refusal(
      'withheldPartsMissing',
      regulation('OUT-03', '第三十七条'),
      '部分公开应当逐项写明不公开的是哪些部分、各自的依据和理由，现填写不全。请补充。',
    );
  }
  if (parts.length === 0) return null;
  return refusal(
    'withheldPartsElsewhere',
    regulation('OUT-29', '第三十七条'),
    `列有不公开的部分，办理结果却是“${outcomes[act.outcome].name}”。有给有留的只计“部分公开”，请更正办理结果。`,
  );
};

export const notHeldExplained: Guard = (question) => {
  const act = reply(question);
  if (act === null || (act.outcome === 'unavailableNotHeld') === (act.notHeld !== undefined)) return null;
  return refusal(
    'notHeldKind',
    regulation('OUT-31', '第三十六条第四项、第五项'),
    act.outcome === 'unavailableNotHeld'
      ? '“本机关不掌握”应当选明是信息不存在，还是不属于本机关负责公开，两种答复的内容不同。请选择。'
      : '只有“本机关不掌握”才填写信息不存在或者不属于本机关负责公开。请删去或者更正办理结果。',
  );
};

/** Art. 36(4): “经检索没有所申请公开信息的”: the search is on file. */
export const searchRecorded: Guard = (question) => {
  const act = reply(question);
  if (act === null || act.notHeld !== 'doesNotExist') return null;
  const waiting = question.state.searches.filter((one) => one.closedOn === null);
  if (waiting.length > 0) {
    return refusal(
      'searchUnanswered',
      regulation('REG-62', '第三十六条第四项'),
      `答复信息不存在，但${waiting.map((one) => one.division).join('、')}还没有答复检索。请等待答复，或者撤回检索任务。`,
    );
  }
  if (question.state.searched) return null;
  return refusal(
    'searchNotRecorded',
    regulation('REG-62', '第三十六条第四项'),
    '答复信息不存在，但没有检索记录。请先记录检索的地点、人员、关键词和结果。',
  );
};

/** Art. 32: disclosing against the third party's will is told to it first, in writing, with what and why. */
export const objectionAnswered: Guard = (question) => {
  const act = reply(question);
  const { consultations, thirdPartyTold } = question.state;
  if (act === null || act.outcome !== 'granted' || thirdPartyTold) return null;
  if (!consultations.some((one) => one.to === 'thirdParty' && one.opinion === 'objects')) return null;
  return refusal(
    'objectionUnanswered',
    regulation('REG-53', '第三十二条'),
    '第三方不同意公开，现拟予以公开，但没有书面告知第三方决定公开的内容和理由。请先告知第三方，或者更正办理结果。',
  );
};

export const otherReasonGiven: Guard = (question) => {
  const act = reply(question);
  if (act === null) return null;
  const because = regulation('OUT-20c', '第三十六条');
  if (act.outcome !== 'otherReason') {
    if (act.otherReason === undefined) return null;
    return refusal('otherReasonElsewhere', because, '只有办理结果是“其他处理”才填写具体情形。请删去或者更正办理结果。');
  }
  const { withdrawn, ...choosable } = otherReasons;
  if (act.otherReason === 'withdrawn') {
    return refusal('withdrawnByAct', because, `“${withdrawn}”凭申请人的书面撤回材料办理。请使用“申请人撤回”。`);
  }
  if (act.otherReason !== undefined && Object.hasOwn(choosable, act.otherReason)) return null;
  return refusal(
    'otherReasonMissing',
    because,
    `“其他处理”应当选明具体情形：${Object.values(choosable).join('；')}。没有选择或者不在其列，请选择。`,
  );
};

/** Outcomes that only certain events open: after a correction, after reasons were asked, after a term is over. */
export const outcomeEarned: Guard = (question) => {
  const act = reply(question);
  return act === null ? null : unearned(question, act);
};

function unearned(question: Question, act: DraftedReply): Refusal | null {
  const { state, on } = question;
  switch (act.outcome) {
    case 'unavailableStillUnclear':
      if (state.correction?.correctedOn) return null;
      return refusal(
        'notCorrectedYet',
        regulation('OUT-14', '第三十条'),
        '本件没有经过补正，不能以“补正后申请内容仍不明确”答复。内容不明确的，请退回后先一次性告知补正。',
      );
    case 'notProcessedExcessive': {
      const found = excessiveNotShown(state, on);
      if (found === null) return null;
      return refusal('excessiveNotShown', regulation('REG-54', '第三十五条'), `${found}，再作不予处理决定。`);
    }
    case 'otherFeeOverdue':
      return refusal(
        'noUnpaidFee',
        feeMeasures('FEE-14', '第六条'),
        '本件没有逾期未缴的费用：没有发过收费通知，或者已经缴清。请更正办理结果。',
      );
    case 'otherCorrectionOverdue':
      return refusal(
        'noOverdueCorrection',
        regulation('REG-40', '第三十条'),
        '本件没有逾期未补正的情形：没有要求补正，或者已经补正。请更正办理结果。',
      );
    default:
      return null;
  }
}

/** Reviewers differ from the handler (T16) [convention]. */
export const reviewerIsNotDrafter: Guard = (question) => {
  const act = payload(question, 'conclude');
  if (act === null || act.reviewer !== question.state.drafter) return null;
  return refusal(
    'reviewerIsDrafter',
    regulation('REG-16', '第十七条'),
    '审核签发的人就是拟稿人。拟稿和审核必须由不同的人办理，请交由其他人员审核。',
  );
};

/** Drafting, legal review and signing are three people's [convention]; art. 17 asks for steps and responsibilities. */
export const legallyReviewed: Guard = (question) => {
  const act = payload(question, 'conclude');
  const { reviewedBy } = question.state;
  const because = regulation('REG-16', '第十七条');
  if (reviewedBy === null) {
    return refusal('notReviewed', because, '答复拟稿还没有经过法制审核，不能签发。请先由法制审核人员审核。');
  }
  if (act === null || act.reviewer !== reviewedBy) return null;
  return refusal(
    'signerIsReviewer',
    because,
    '签发的人就是法制审核的人。两道审核必须由不同的人办理，请交由其他人员签发。',
  );
};

/** Art. 17: what is reviewed is a text, not an intention. */
export const replyDrafted: Guard = (question) => {
  const act = payload(question, 'sendToReview');
  if (act === null || act.reply !== null) return null;
  return refusal(
    'replyNotDrafted',
    regulation('REG-16', '第十七条'),
    '答复还没有拟稿，没有可以审核的内容。请先起草答复文书，或者在送审时写明办理结果、理由和依据。',
  );
};

/** What the review went through is what the applicant gets: another outcome, or none at all, goes back first. */
export const signedAsReviewed: Guard = (question) => {
  const act = payload(question, 'conclude');
  const { draft } = question.state;
  if (act === null || draft?.outcome === act.outcome) return null;
  const reviewed = draft === null ? '送审时没有写明办理结果' : `审核的是“${outcomes[draft.outcome].name}”`;
  return refusal(
    'signedUnlikeReviewed',
    regulation('REG-16', '第十七条'),
    `${reviewed}，签发的是“${outcomes[act.outcome].name}”。没有经过审核的办理结果不能签发，请退回修改，写明办理结果后重新送审。`,
  );
};

export const notYetReviewed: Guard = ({ state }) =>
  state.reviewedBy === null
    ? null
    : refusal('alreadyReviewed', regulation('REG-16', '第十七条'), '这份拟稿已经通过法制审核，请签发或者退回修改。');

export const legalReviewerIsNotDrafter: Guard = (question) => {
  const act = payload(question, 'review');
  if (act === null || act.reviewer !== question.state.drafter) return null;
  return refusal(
    'reviewerIsDrafter',
    regulation('REG-16', '第十七条'),
    '法制审核的人就是拟稿人。拟稿和审核必须由不同的人办理，请交由其他人员审核。',
  );
};

/** The order's own term, where it sets one, is a number of working days (T20). */
export const orderedTerm: Guard = (question) => {
  const act = payload(question, 'reopen');
  const days = act?.workingDays;
  if (days === undefined || (Number.isInteger(days) && days >= 1)) return null;
  return refusal(
    'orderedTerm',
    regulation('OUT-35', '第三十三条第二款'),
    `重新答复的期限填写为 ${days} 个工作日，应当是不小于1的整数。决定没有写明期限的，请留空，按20个工作日计算。`,
  );
};

/** Whoever passes a draft has gone through the whole list of its ground; what is not so is sent back with a reason. */
export const everyPointChecked: Guard = (question) => {
  const act = payload(question, 'review');
  const [first, ...more] = act === null ? [] : leftUnchecked(question.state.draft?.outcome ?? null, act.checks);
  if (first === undefined) return null;
  return refusal(
    'reviewIncomplete',
    first.because,
    `还有${more.length + 1}项没有核对：${[first, ...more].map(({ text }) => text).join('；')}。请逐项核对后再通过；有一项不符合的，请退回修改，并写明理由。`,
  );
};
