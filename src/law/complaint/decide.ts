/** Whether a complaint may go on (SVC-60, SVC-61): one owner, an answer, and no closing before the complainant was told. */

import type { Day } from '../calendar/day.ts';
import { findPersonalData, personalDataNames } from '../person/find-personal-data.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import { type ComplaintAct, type ComplaintActRow, complaintActs } from './acts.ts';
import type { CallBackResult, ComplaintEvent, ReopenReason, RightDoor, TellingWay } from './events.ts';
import { type Complaint, complaintStates, isAnswered } from './fold.ts';

/** What somebody wants to do. `text`: id that the words are sealed under; `words`: the words themselves, judged here and kept there. */
export type ComplaintWish =
  | { readonly act: 'assign'; readonly to: string }
  | { readonly act: 'extend'; readonly due: Day; readonly text: string; readonly words: string }
  | { readonly act: 'redirect'; readonly door: RightDoor; readonly text: string; readonly words: string }
  | { readonly act: 'answer'; readonly text: string; readonly words: string }
  /** `main`: the case that a merged one went into; null for one that stands by itself. */
  | { readonly act: 'tell'; readonly how: TellingWay; readonly main: Complaint | null }
  | { readonly act: 'callBack'; readonly result: CallBackResult }
  /** `complainant`: name and contact as far as they were left, which stand in no public words. */
  | {
      readonly act: 'publish';
      readonly question: string;
      readonly answer: string;
      readonly complainant: readonly string[];
    }
  /** `merged`: how many went into it already. */
  | {
      readonly act: 'merge';
      readonly into: { readonly caseId: string; readonly state: Complaint } | null;
      readonly merged: number;
    }
  | { readonly act: 'reopen'; readonly reason: ReopenReason; readonly due: Day }
  /** `untold`: numbers of the merged ones whose senders left a contact and were not told. */
  | { readonly act: 'close'; readonly untold: readonly string[] };

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
      return unansweredFault(state, wish.main) ?? tellingFault(state, wish.how, wish.main ?? state);
    case 'publish':
      return unpublishedFault(state) ?? publicFault(wish, 'question', '问题') ?? publicFault(wish, 'answer', '答复');
    case 'merge':
      return mergeFault(caseId, wish);
    case 'close':
      return untoldFault(wish.untold);
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

function unansweredFault(state: Complaint, main: Complaint | null): Refusal | null {
  if (state.state !== 'merged' || (main !== null && isAnswered(main))) return null;
  return say('complaint-telling', '它并入的那一件还没有答复，没有可以告知的结果。请先答复那一件。');
}

const mostNamed = 5;

/** Closed is closed for everybody who said the same. */
function untoldFault(untold: readonly string[]): Refusal | null {
  if (untold.length === 0) return null;
  const named = untold.slice(0, mostNamed).join('、') + (untold.length > mostNamed ? `等${untold.length}件` : '');
  return say('complaint-untold', `并入这一件的${named}留了联系方式，来件人还没有被告知结果。请先告知，再办结。`);
}

/** Whoever left a way to be reached is told that way; the page and the published answer are for those who did not. */
function tellingFault(state: Complaint, how: TellingWay, { published }: Complaint): Refusal | null {
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
  if (how === 'published' && published === null) {
    return say('complaint-telling', '还没有公开答复。请先办理“公开答复”，再以此告知。', 'how');
  }
  return null;
}

function unpublishedFault({ unpublished }: Complaint): Refusal | null {
  if (!unpublished) return null;
  return say('complaint-unpublished', '来件人写明不要公开，不能公开答复。请只告知来件人。');
}

const mostPublic = { question: 200, answer: 4000 } as const;

function publicFault(
  wish: Extract<ComplaintWish, { act: 'publish' }>,
  field: 'question' | 'answer',
  name: string,
): Refusal | null {
  const [text, most] = [wish[field], mostPublic[field]];
  if (text.trim() === '' || text.length > most) {
    return say('complaint-public', `公开的${name}应当有内容，不超过${most}个字。`, field);
  }
  const found = findPersonalData(text)[0];
  const own = found === undefined && namesAny(text, wish.complainant);
  if (found === undefined && !own) return null;
  const what = found === undefined ? '来件人的姓名或者联系方式' : `${personalDataNames[found.kind]}（${found.mask}）`;
  return {
    ...say('complaint-personal', `公开的${name}里有${what}。请删去个人信息后再公开。`, field),
    rule: 'PLT-94',
  };
}

const leastName = 2;

/** However the words are spaced and however wide they are; a single character is in every sentence. */
function namesAny(text: string, complainant: readonly string[]): boolean {
  const plain = (words: string) => words.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return complainant.map(plain).some((one) => one.length >= leastName && plain(text).includes(one));
}

function mergeFault(caseId: string, { into, merged }: Extract<ComplaintWish, { act: 'merge' }>): Refusal | null {
  if (merged > 0) {
    return say('complaint-merge', `已有${merged}件并入这一件，它不能再并入别的。请把另一件并入这一件。`, 'into');
  }
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
