/** Who does the work, and the searches that divisions are asked for (REG-33, REG-62). */

import { inWords } from '../../calendar/day.ts';
import { regulation } from '../articles.ts';
import { type Guard, payload, refusal } from '../question.ts';

const search = regulation('REG-62', '第三十六条第四项');

export const assigneeNew: Guard = (question) => {
  const act = payload(question, 'assign');
  if (act?.account === undefined || act.account !== question.state.assignedAccount) return null;
  return refusal(
    'alreadyAssigned',
    regulation('REG-33', '第四十五条'),
    `本件现在就由${act.to}承办，不用再分派。要交给别人的，请另选一位同事。`,
  );
};

export const searchNew: Guard = (question) => {
  const act = payload(question, 'askSearch');
  if (act === null || question.state.searches.every((one) => one.id !== act.id)) return null;
  return refusal('searchIdUsed', search, `编号“${act.id}”的检索任务已经有了。请换一个编号。`);
};

/** An answer that comes after the reply is due helps nobody. */
export const searchDayWithin: Guard = (question) => {
  const act = payload(question, 'askSearch');
  if (act === null) return null;
  const { due } = question.state;
  if (act.answerBy < act.on) {
    return refusal(
      'searchDayPast',
      search,
      `要求科室在${inWords(act.answerBy)}前答复检索，早于办理之日${inWords(act.on)}。请留出检索的时间。`,
    );
  }
  if (due === null || act.answerBy <= due) return null;
  return refusal(
    'searchDayBeyondDue',
    search,
    `要求科室在${inWords(act.answerBy)}前答复检索，晚于本件的答复期限${inWords(due)}。请提前，并给拟稿、审核留出时间。`,
  );
};

export const searchAskedFor: Guard = (question) => {
  const act = payload(question, 'answerSearch', 'cancelSearch');
  const open = question.state.searches.filter((one) => one.closedOn === null);
  if (act === null ? open.length > 0 : open.some((one) => one.id === act.id)) return null;
  return refusal(
    'searchNotAsked',
    search,
    open.length === 0
      ? '本件没有等待答复的检索任务，可能已经答复或者撤回。请刷新页面核对。'
      : `没有等待答复的检索任务“${act?.id ?? ''}”，等待答复的是${open.map((one) => `“${one.id}”`).join('、')}。请核对。`,
  );
};
