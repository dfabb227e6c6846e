/** Whether a complaint may go on (SVC-60, SVC-61): one owner, an answer, and no closing before the complainant was told. */

import type { Day } from '../calendar/day.ts';
import { findPersonalData, personalDataNames } from '../person/find-personal-data.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { type ComplaintAct, type ComplaintActRow, complaintActs } from './acts.ts';
import type { CallBackResult, ComplaintEvent, ReopenReason, RightDoor, TellingWay } from './events.ts';
import { type Complaint, complaintStates } from './fold.ts';

/** What somebody wants to do. `text`: id that the words are sealed under; `words`: the words themselves, judged here and kept there. */
export type ComplaintWish =
  | { readonly act: 'assign'; readonly to: string }
  | { readonly act: 'extend'; readonly due: Day; readonly text: string; readonly words: string }
  | { readonly act: 'redirect'; readonly door: RightDoor; readonly text: string; readonly words: string }
  | { readonly act: 'answer'; readonly text: string; readonly words: string }
  | { readonly act: 'tell'; readonly how: TellingWay }
  | { readonly act: 'callBack'; readonly result: CallBackResult }
  | { readonly act: 'publish'; readonly question: string; readonly answer: string }
  | { readonly act: 'merge'; readonly into: { readonly caseId: string; readonly state: Complaint } | null }
  | { readonly act: 'reopen'; readonly reason: ReopenReason; readonly due: Day }
  | { readonly act: 'close' };

const article = '有诉即办工作制度';
const say = (code: string, message: string, field?: string): Refusal => ({
  code,
  rule: 'SVC-60',
  article,
  message,
  ...(field === undefined ? {} : { field }),
});

/** The event that makes the wish true, or why not. `caseId`: its own, which it is never merged into. */
export function decideComplaint(
  state: Complaint,
  caseId: string,
  on: Day,
  wish: ComplaintWish,
): Decided<ComplaintEvent> {
  const wrong = outOfState(state, wish.act) ?? unfit(state, caseId, wish);
  return wrong === null ? allowed(eventOf(on, wish)) : refused(wrong);
}

function outOfState(state: Complaint, act: ComplaintAct): Refusal | null {
  const { label, from }: ComplaintActRow = complaintActs[act];
  if (from.includes(state.state)) return null;
  const names = from.map((one) => `“${complaintStates[one]}”`).join('、');
  const untold =
    act === 'close' && state.state !== 'closed' && state.state !== 'merged'
      ? '来件人还没有被告知结果，只转办、只答复都不算办结。请先告知来件人。'
      : `只有${names}的件可以${label}。请看清现在的状态后再办。`;
  return say('complaint-state', `这件现在是“${complaintStates[state.state]}”，不能${label}。${untold}`);
}

function unfit(state: Complaint, caseId: string, wish: ComplaintWish): Refusal | null {
  switch (wish.act) {
    case 'extend':
      return extensionFault(state, wish.due) ?? textFault(wish.words, '延长的理由');
    case 'redirect':
      return textFault(wish.words, '告知的内容');
    case 'answer':
      return textFault(wish.words, '答复的内容');
    case 'tell':
      return tellingFault(state, wish.how);
    case 'publish':
      return publicFault('question', '问题', wish.question) ?? publicFault('answer', '答复', wish.answer);
    case 'merge':
      return mergeFault(caseId, wish.into);
    default:
      return null;
  }
}

const leastWords = 5;
const textFault = (words: string, name: string) =>
  words.trim().length >= leastWords
    ? null
    : say('complaint-text', `没有写明${name}，至少写${leastWords}个字。`, 'words');

function extensionFault(state: Complaint, due: Day): Refusal | null {
  if (state.extended) return say('complaint-extended', '这件已经延长过一次，不能再延长。请按现在的期限答复。');
  return due > state.due
    ? null
    : say('complaint-extended', '延长后的期限不晚于现在的期限，没有必要延长。网站找错应当尽快改正。');
}

/** Whoever left a way to be reached is told that way; the page and the published answer are for those who did not. */
function tellingFault(state: Complaint, how: TellingWay): Refusal | null {
  const direct = how !== 'page' && how !== 'published';
  if (state.anonymous && direct && how !== 'counter') {
    return say('complaint-telling', '来件人没有留联系方式，不能用这种方式告知。请选择进度页或者公开答复。', 'how');
  }
  if (!state.anonymous && !direct) {
    return say(
      'complaint-telling',
      '来件人留了联系方式，应当直接告知本人。请选择电话、短信或者邮件、邮寄、当面。',
      'how',
    );
  }
  if (how === 'published' && state.published === null) {
    return say('complaint-telling', '还没有公开答复。请先办理“公开答复”，再以此告知。', 'how');
  }
  return null;
}

const mostPublic = { question: 200, answer: 4000 } as const;

function publicFault(field: 'question' | 'answer', name: string, text: string): Refusal | null {
  const most = mostPublic[field];
  if (text.trim() === '' || text.length > most) {
    return say('complaint-public', `公开的${name}应当有内容，不超过${most}个字。`, field);
  }
  const found = findPersonalData(text)[0];
  if (found === undefined) return null;
  const kind = personalDataNames[found.kind];
  return {
    ...say('complaint-personal', `公开的${name}里有${kind}（${found.mask}）。请删去个人信息后再公开。`, field),
    rule: 'PLT-94',
  };
}

function mergeFault(caseId: string, into: Extract<ComplaintWish, { act: 'merge' }>['into']): Refusal | null {
  if (into === null) return say('complaint-merge', '没有找到要并入的件。请核对编号。', 'into');
  if (into.caseId === caseId) return say('complaint-merge', '不能并入自己。请选择另一件。', 'into');
  if (into.state.state !== 'merged') return null;
  return say('complaint-merge', '要并入的件自己已经并案。请并入它所在的那一件。', 'into');
}

function eventOf(on: Day, wish: ComplaintWish): ComplaintEvent {
  switch (wish.act) {
    case 'assign':
      return { type: 'assigned', on, to: wish.to };
    case 'extend':
      return { type: 'extended', on, due: wish.due, text: wish.text };
    case 'redirect':
      return { type: 'redirected', on, door: wish.door, text: wish.text };
    case 'answer':
      return { type: 'answered', on, text: wish.text };
    case 'tell':
      return { type: 'told', on, how: wish.how };
    case 'callBack':
      return { type: 'calledBack', on, result: wish.result };
    case 'publish':
      return { type: 'published', on, question: wish.question.trim(), answer: wish.answer.trim() };
    case 'merge':
      return { type: 'merged', on, into: wish.into?.caseId ?? '' };
    case 'reopen':
      return { type: 'reopened', on, reason: wish.reason, due: wish.due };
    case 'close':
      return { type: 'closed', on };
  }
}
