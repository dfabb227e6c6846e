/** An issue of the 政府公报: editions of a period in an order, compiled by one person, looked at and issued by another. */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';

export const issueStates = { draft: '编排中', submitted: '待审核', issued: '已印发' } as const;
export type IssueState = keyof typeof issueStates;

/** One edition that stands in an issue. */
export interface IssueEntry {
  readonly caseId: string;
  readonly edition: number;
}

/** How an entry stands today. */
export interface EntryStanding extends IssueEntry {
  readonly title: string;
  readonly publishedOn: Day | null;
  /** Of the newest edition. */
  readonly newest: number;
  readonly withdrawnOn: Day | null;
}

/** 更正、撤回: what became of an entry of an earlier issue, told in a later one. */
export interface IssueNote extends IssueEntry {
  /** 2026年第1期. */
  readonly issue: string;
  readonly title: string;
  readonly kind: 'withdrawn' | 'corrected';
  readonly on: Day;
}

export interface IssueWish {
  readonly from: Day;
  readonly to: Day;
  readonly entries: readonly IssueEntry[];
}

const mostEntries = 200;
const say = (code: string, message: string, field?: string): Refusal => ({
  ...{ code, rule: 'REG-23', article: '《中华人民共和国政府信息公开条例》第二十三条', message },
  ...(field === undefined ? {} : { field }),
});

export const noSuchIssue = say('gazette-missing', '没有这一期公报，或者已经删去。请刷新页面。');
export const issueMoved = say('gazette-moved', '这一期公报的情况刚刚改变。请刷新页面，看清最新情况后再办。');

/** 2026年第1期. */
export function issueName(year: number, number: number): string {
  return `${year}年第${number}期`;
}

export function decideDraft(wish: IssueWish, state: IssueState): Decided<IssueWish> {
  if (state !== 'draft') return refused(issueMoved);
  const faults: Refusal[] = [];
  if (wish.from > wish.to) faults.push(say('gazette-period', '起始日期晚于截止日期。请核对。', 'from'));
  if (wish.entries.length > mostEntries) {
    faults.push(say('gazette-entries', `一期最多编入${mostEntries}件。请分成几期。`, 'entries'));
  }
  const twice = new Set(wish.entries.map(({ caseId }) => caseId)).size < wish.entries.length;
  if (twice) faults.push(say('gazette-entries', '有一件信息编入了两次。请删去一处。', 'entries'));
  return faults.length > 0 ? refused(...faults) : allowed(wish);
}

/** Nothing is handed in, and nothing issued, that does not stand published in its newest edition within the period. */
export function decideOnEntries(
  { from, to, entries }: IssueWish,
  standings: readonly EntryStanding[],
): Decided<readonly EntryStanding[]> {
  if (entries.length === 0) return refused(say('gazette-entries', '还没有编入信息。请至少选一件。', 'entries'));
  const faults = entries.flatMap(({ caseId, edition }): Refusal[] => {
    const one = standings.find((standing) => standing.caseId === caseId);
    if (one === undefined) return [say('gazette-entries', '有一件信息已经找不到了。请从目录中删去。', 'entries')];
    const about = `“${one.title}”`;
    if (one.withdrawnOn !== null) {
      return [say('gazette-entries', `${about}已经在${one.withdrawnOn}撤下。请从目录中删去。`, 'entries')];
    }
    if (one.newest !== edition) {
      return [say('gazette-entries', `${about}已经有第${one.newest}版。请换成最新的一版。`, 'entries')];
    }
    if (one.publishedOn === null || one.publishedOn < from || one.publishedOn > to) {
      return [say('gazette-entries', `${about}不是${from}至${to}公布的。请调整期间，或者从目录中删去。`, 'entries')];
    }
    return [];
  });
  if (faults.length > 0) return refused(...faults);
  return allowed(entries.flatMap((entry) => standings.filter(({ caseId }) => caseId === entry.caseId)));
}

/** `already`: told in an issue before. */
export function notesOwed(
  issued: readonly { readonly name: string; readonly entries: readonly EntryStanding[] }[],
  already: readonly IssueNote[],
  changedOn: (entry: EntryStanding) => Day,
): readonly IssueNote[] {
  return issued.flatMap(({ name, entries }) =>
    entries.flatMap((entry): IssueNote[] => {
      const kind = entry.withdrawnOn !== null ? 'withdrawn' : entry.newest > entry.edition ? 'corrected' : null;
      const told = already.some((note) => note.caseId === entry.caseId && note.issue === name && note.kind === kind);
      if (kind === null || told) return [];
      const on = entry.withdrawnOn ?? changedOn(entry);
      return [{ issue: name, caseId: entry.caseId, edition: entry.edition, title: entry.title, kind, on }];
    }),
  );
}
