/** Applications beyond reason (art. 35): reasons are asked first, and judged before anything is refused. */

import { type Day, inWords } from '../../calendar/day.ts';
import type { ApplicationState } from '../application-state.ts';
import { regulation } from '../articles.ts';
import { type Guard, payload, refusal } from '../question.ts';

const excessive = regulation('REG-54', '第三十五条');
const deferred = regulation('REG-47', '第三十五条');

export const replyDayAhead: Guard = (question) => {
  const act = payload(question, 'askReasons');
  if (act === null || act.replyBy > act.on) return null;
  return refusal(
    'replyDayNotAhead',
    excessive,
    `要求申请人在${inWords(act.replyBy)}前说明理由，不晚于告知之日${inWords(act.on)}。请给申请人留出说明理由的时间。`,
  );
};

/** “申请理由合理，但是无法在规定的期限内答复的”: only then a longer period may be set (REG-47). */
export const reasonsAccepted: Guard = ({ state }) => {
  if (state.reasons?.reasonable === true) return null;
  return refusal(
    'reasonsNotAccepted',
    deferred,
    '没有要求申请人说明理由，或者没有认定理由合理，不能另行确定答复期限。需要更多时间的，请办理“延长答复期限”。',
  );
};

export const replyDayLater: Guard = (question) => {
  const act = payload(question, 'setReplyDay');
  const { due } = question.state;
  if (act === null || due === null || act.due > due) return null;
  return refusal(
    'replyDayNotLater',
    deferred,
    `确定的答复日期是${inWords(act.due)}，不晚于现在的答复期限${inWords(due)}。请更正日期，或者在原期限内答复。`,
  );
};

/** Why the row 无正当理由大量反复申请 is not open yet, in words; null where it is. */
export function excessiveNotShown(state: ApplicationState, on: Day): string | null {
  const { reasons } = state;
  if (reasons === null) return '还没有要求申请人说明理由。请先发出说明理由告知书';
  if (reasons.reasonable === false) return null;
  if (reasons.reasonable === true) return '申请人已经说明理由，并认定为合理。请继续办理';
  if (reasons.replyBy === null) return '申请人还没有说明理由，告知书也没有写明期限。请登记申请人的说明后再作决定';
  // None given counts as none [convention], but only once the applicant's time is over.
  if (on > reasons.replyBy) return null;
  return `申请人说明理由的期限到${inWords(reasons.replyBy)}（含当日）为止，还没有届满。请等待申请人说明或者期限届满`;
}

export const reasonsUnreasonableOrAbsent: Guard = ({ state, on }) => {
  const found = excessiveNotShown(state, on);
  return found === null ? null : refusal('excessiveNotShown', excessive, `${found}，再作不予处理决定。`);
};
