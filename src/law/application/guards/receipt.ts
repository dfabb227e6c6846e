/** Receipt and registration: which fact fixes the day (REG-30 to REG-32), what may leave the count (OUT-34, OUT-35). */

import { inWords } from '../../calendar/day.ts';
import { regulationSince } from '../../clock/periods.ts';
import { beforeRegulation } from '../../clock/refusals.ts';
import { feeMeasures, regulation } from '../articles.ts';
import { type IntakeChannel, type ReceiptFact, receiptFacts } from '../events.ts';
import { type Guard, payload, refusal } from '../question.ts';

/** Art. 31: 当面提交的，以提交之日; 签收的，以签收之日; 无需签收、互联网、传真的，以双方确认之日. The web form's own receipt: REG-32 [convention]. */
const factsByChannel: Readonly<Record<IntakeChannel, readonly ReceiptFact[]>> = {
  counter: ['submittedInPerson'],
  registeredMail: ['signedFor'],
  ordinaryMail: ['confirmedWithApplicant'],
  fax: ['confirmedWithApplicant'],
  email: ['confirmedWithApplicant'],
  web: ['receiptShown', 'confirmedWithApplicant'],
};
const receipt = regulation('REG-30', '第三十一条');

/** Handed over or signed for, the day stands by itself: an attempt dated later would only bar its registration. */
export const receiptByConfirmation: Guard = ({ state: { channel } }) => {
  if (channel === null || factsByChannel[channel].includes('confirmedWithApplicant')) return null;
  const expected = factsByChannel[channel].map((fact) => `“${receiptFacts[fact]}”`).join('或者');
  return refusal(
    'contactNeedless',
    receipt,
    `以这种渠道提交的申请，以${expected}之日为收到申请之日，不需要先与申请人联系确认。请直接办理“确认收到”。`,
  );
};

export const receiptFactFitsChannel: Guard = (question) => {
  const act = payload(question, 'register');
  const { channel } = question.state;
  if (act === null || channel === null || factsByChannel[channel].includes(act.how)) return null;
  const expected = factsByChannel[channel].map((fact) => `“${receiptFacts[fact]}”`).join('或者');
  return refusal(
    'receiptFactUnfit',
    receipt,
    `填写的收到依据是“${receiptFacts[act.how]}”，以这种渠道提交的申请，应当以${expected}之日为收到申请之日。请更正收到依据。`,
  );
};

export const receiptDayFitsFact: Guard = (question) => {
  const act = payload(question, 'register');
  const { submittedOn } = question.state;
  if (act === null || submittedOn === null || act.on === submittedOn) return null;
  if (act.how !== 'submittedInPerson' && act.how !== 'receiptShown') return null;
  return refusal(
    'receiptDayUnfit',
    receipt,
    `${receiptFacts[act.how]}的，收到之日就是提交之日${inWords(submittedOn)}，填写的是${inWords(act.on)}。请更正日期。`,
  );
};

export const severalChildren: Guard = (question) => {
  const act = payload(question, 'split');
  if (act === null) return null;
  const children = new Set(act.into.filter((number) => number.trim() !== ''));
  if (children.size >= 2 && children.size === act.into.length && !act.into.includes(question.state.number ?? ''))
    return null;
  return refusal(
    'splitNeedsChildren',
    feeMeasures('OUT-34', '第四条'),
    `拆分应当写明至少两个互不相同的新申请编号，现有 ${children.size} 个。请先登记拆分后的各件申请，再填写编号。`,
  );
};

/** A fee was noticed for one application: its parts would bear it several times. */
export const notCharged: Guard = ({ state }) => {
  if (state.fee === null) return null;
  return refusal(
    'splitAfterFee',
    feeMeasures('OUT-34', '第四条'),
    `本件已于${inWords(state.fee.sentOn)}按一件发出收费通知，不能再拆分。请在本件内办理。`,
  );
};

/** Where the day of submission is that of receipt, none before the Regulation in force can ever be registered (REG-37). */
export const underThisRegulation: Guard = (question) => {
  const act = payload(question, 'submit');
  if (act === null || act.on >= regulationSince) return null;
  return factsByChannel[act.channel].includes('confirmedWithApplicant') ? null : beforeRegulation(act.on);
};

/** Oral, or written down for somebody who can not: in person, read back and confirmed (REG-28, REG-29). */
export const takenDownInPerson: Guard = (question) => {
  const act = payload(question, 'submit');
  if (act?.takenDown === undefined || act.channel === 'counter') return null;
  return refusal(
    'takenDownElsewhere',
    regulation('REG-28', '第二十九条第一款'),
    '口头申请、代为填写的，应当当面办理，来件渠道是“当面提交”。请更正来件渠道，或者删去代为填写。',
  );
};

export const takenDownReadBack: Guard = (question) => {
  const act = payload(question, 'submit');
  if (act?.takenDown === undefined || act.takenDown.readBack) return null;
  return refusal(
    'takenDownUnread',
    regulation('REG-28', '第二十九条第一款'),
    '代为填写的申请没有向申请人宣读并经其确认。请宣读填写的内容，申请人确认后再登记。',
  );
};

export const mergedIntoAnother: Guard = (question) => {
  const act = payload(question, 'merge');
  if (act === null || (act.into.trim() !== '' && act.into !== question.state.number)) return null;
  return refusal(
    'mergeNeedsAnother',
    regulation('OUT-35', '第三十六条第六项'),
    `并入的应当是另一件申请，填写的编号是“${act.into}”。请填写最先收到的那件申请的编号。`,
  );
};

export const noOutcomeYet: Guard = ({ state }) => {
  if (state.outcome === null) return null;
  return refusal(
    'splitAfterOutcome',
    feeMeasures('OUT-34', '第四条'),
    '本件已经作出过答复，答复后不得再拆分或者合并。请在本件内重新答复。',
  );
};
