/** 清理: every document in force is looked at once, and what is found takes effect when the round is concluded (PLT-33). */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { DocumentEvent, Judgement, RoundEvent } from './events.ts';
import { type DocumentState, endOf, type RoundState } from './fold.ts';

const say = (code: string, message: string, field?: string): Refusal => ({
  ...{ code, rule: 'PLT-33', article: '行政规范性文件清理', message },
  ...(field === undefined ? {} : { field }),
});

/** `inForce`: case ids of what holds today. */
export function decideOpen(
  { title, basis }: { readonly title: string; readonly basis: string },
  inForce: readonly string[],
  on: Day,
): Decided<RoundEvent> {
  if (title.trim() === '')
    return refused(say('round-text', '没有填写清理的名称。请填写，如“2026年规范性文件清理”。', 'title'));
  if (inForce.length === 0) return refused(say('round-empty', '登记簿里没有现行有效的文件，不需要清理。'));
  return allowed({ type: 'opened', on, title: title.trim(), basis: basis.trim(), documents: inForce });
}

export function decideJudge(
  round: RoundState,
  document: string,
  { verdict, reason, expiresOn }: Judgement,
  on: Day,
): Decided<RoundEvent> {
  if (round.concludedOn !== null) return refused(roundOver);
  if (!round.documents.includes(document)) return refused(say('round-document', '这份文件不在这次清理的范围里。'));
  if (reason.trim() === '') return refused(say('round-text', '没有写明理由。请写明为什么这样处理。', 'reason'));
  if (expiresOn !== undefined && expiresOn !== null && expiresOn <= on) {
    return refused(say('document-dates', `新的失效日期${expiresOn}应当晚于今天。请核对。`, 'expiresOn'));
  }
  const term = verdict === 'keep' && expiresOn !== undefined ? { expiresOn } : {};
  return allowed({ type: 'judged', on, document, verdict, reason: reason.trim(), ...term });
}

/** `states`: those documents as they stand now. What ended meanwhile needs no verdict. */
export function decideConclude(
  round: RoundState,
  states: ReadonlyMap<string, DocumentState>,
  on: Day,
): Decided<{ readonly round: RoundEvent; readonly documents: ReadonlyMap<string, readonly DocumentEvent[]> }> {
  if (round.concludedOn !== null) return refused(roundOver);
  const open = round.documents.flatMap((id) => {
    const state = states.get(id);
    const end = state === undefined ? null : endOf(state);
    return state === undefined || (end !== null && end <= on) ? [] : [{ id, state }];
  });
  const left = open.filter(({ id }) => round.judged[id] === undefined);
  if (left.length > 0) {
    const named = left
      .slice(0, 3)
      .map(({ state }) => `“${state.title}”`)
      .join('、');
    const message = `还有${left.length}份文件没有结论：${named}${left.length > 3 ? '等' : ''}。请逐件写明结论和理由。`;
    return refused(say('round-unfinished', message));
  }
  const documents = new Map(open.map(({ id }) => [id, consequences(round, round.judged[id], id, on)]));
  return allowed({ round: { type: 'concluded', on }, documents });
}

function consequences(
  { title }: RoundState,
  judgement: Judgement | undefined,
  id: string,
  on: Day,
): readonly DocumentEvent[] {
  if (judgement === undefined) throw new Error(`no verdict on ${id}`);
  const { verdict, reason, expiresOn } = judgement;
  const reviewed = { type: 'reviewed', on, round: title, verdict, reason } as const;
  if (verdict === 'repeal') return [reviewed, { type: 'repealed', on, by: title }];
  if (verdict === 'lapse') return [reviewed, { type: 'expired', on }];
  return verdict === 'keep' && expiresOn !== undefined
    ? [reviewed, { type: 'prolonged', on, expiresOn, reason }]
    : [reviewed];
}

const roundOver = say('round-over', '这次清理已经办结，结论不能再改。需要改变的，请在登记簿上另行办理。');
