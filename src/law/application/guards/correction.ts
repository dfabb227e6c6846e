/** Correction (art. 30): once, within 7 working days, and no closing while the applicant's period still runs. */

import { inWords } from '../../calendar/day.ts';
import { regulation } from '../articles.ts';
import { applicantDueOf, correctionNoticeDue } from '../deadlines.ts';
import { type Guard, payload, refusal } from '../question.ts';

const notice = regulation('REG-39', '第三十条');
const applicantTerm = regulation('REG-40', '第三十条');

/** “一次性告知”: the notice says everything, so there is no second. */
export const firstCorrection: Guard = ({ state }) => {
  if (state.correction === null) return null;
  return refusal(
    'secondCorrection',
    notice,
    `${inWords(state.correction.askedOn)}已经发出过补正告知书，补正只能一次性告知，不得再次要求补正。内容仍不明确的，请作“补正后仍不明确”答复；能够明确的，请继续办理。`,
  );
};

/** “自收到申请之日起7个工作日内” */
export const withinCorrectionTerm: Guard = (question) => {
  const due = correctionNoticeDue(question.state);
  if (due === null || question.on <= due) return null;
  return refusal(
    'correctionNoticeLate',
    notice,
    `补正告知应当在收到申请之日起7个工作日内，即${inWords(due)}前（含当日）作出，现为${inWords(question.on)}。期限已过，请直接与申请人沟通明确内容，并在原答复期限内答复。`,
  );
};

/** “合理的补正期限” */
export const applicantHasTime: Guard = (question) => {
  const act = payload(question, 'askCorrection');
  if (act === null) return null;
  const due = applicantDueOf(act, question.calendar);
  if (due > act.on) return null;
  return refusal(
    'applicantTermTooShort',
    applicantTerm,
    `补正期限填写为${inWords(due)}，不晚于告知之日${inWords(act.on)}，申请人没有补正的时间。请给出合理的补正期限。`,
  );
};

export const correctedInTimeOrWithCause: Guard = (question) => {
  const act = payload(question, 'receiveCorrection');
  const due = question.state.correction?.applicantDue;
  if (act === null || due === undefined || act.on <= due || (act.justCause ?? '').trim() !== '') return null;
  return refusal(
    'correctedLate',
    applicantTerm,
    `补正期限为${inWords(due)}，补正材料${inWords(act.on)}收到，已经逾期，且没有写明正当理由。有正当理由的，请写明后登记；没有的，请作“逾期不补正，不再处理”。`,
  );
};

/** “申请人无正当理由逾期不补正的，视为放弃申请”: only once the period is over. */
export const applicantTermOver: Guard = (question) => {
  const due = question.state.correction?.applicantDue;
  if (due === undefined || question.on > due) return null;
  return refusal(
    'applicantTermRunning',
    applicantTerm,
    `申请人的补正期限到${inWords(due)}（含当日）为止，现为${inWords(question.on)}，期限还没有届满，不能视为放弃申请。请在期限届满后再办。`,
  );
};

export const afterCorrection: Guard = ({ state }) => {
  if (state.correction?.correctedOn) return null;
  return refusal(
    'notCorrectedYet',
    regulation('OUT-14', '第三十条'),
    '本件没有经过补正，不能以“补正后申请内容仍不明确”答复。内容不明确的，请先一次性告知补正。',
  );
};
