/** Extension (art. 33(2)): once, before the period ends, at most 20 working days, with the consent of the head. */

import { inWords } from '../../calendar/day.ts';
import { regulation } from '../articles.ts';
import { type Guard, payload, refusal } from '../question.ts';

const extension = regulation('REG-38', '第三十三条第二款');
/** “延长的期限最长不得超过20个工作日” */
const longest = 20;

export const notExtended: Guard = ({ state }) => {
  if (!state.extended) return null;
  return refusal('secondExtension', extension, '本件的答复期限已经延长过一次，不得再次延长。请在延长后的期限内答复。');
};

export const notDelayed: Guard = ({ state }) => {
  if (!state.delayed) return null;
  return refusal(
    'extensionAfterDelay',
    extension,
    '本件的答复日期已经按第三十五条另行确定并告知申请人，不再适用第三十三条第二款的延期。请在确定的日期以前答复。',
  );
};

/** Consent and notice both come before the first period ends [inference]. */
export const beforeDue: Guard = ({ state, on }) => {
  if (state.due === null || on <= state.due) return null;
  return refusal(
    'extensionAfterDue',
    extension,
    `答复期限已于${inWords(state.due)}届满，现为${inWords(on)}，届满后不能延长。请尽快答复，逾期情况如实记录。`,
  );
};

export const extensionLength: Guard = (question) => {
  const act = payload(question, 'extend');
  if (act === null || (Number.isInteger(act.workingDays) && act.workingDays >= 1 && act.workingDays <= longest))
    return null;
  return refusal(
    'extensionLength',
    extension,
    `申请延长 ${act.workingDays} 个工作日，延长的期限应当是1至${longest}个工作日的整数。请更正。`,
  );
};
