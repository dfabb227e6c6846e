/** Compiling an issue of the gazette, handing it in, giving it back, issuing it: the last by another person (三审三校 stands on every edition in it). */

import type { Day } from '#law/calendar/day';
import {
  decideDraft,
  decideOnEntries,
  type EntryStanding,
  type IssueEntry,
  type IssueNote,
  type IssueWish,
  issueMoved,
  issueName,
  noSuchIssue,
  notesOwed,
} from '#law/gazette/issue';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import {
  dropIssue,
  type GazetteIssue,
  holdIssue,
  issuesOf,
  keepIssue,
  nextEditionOn,
  nextNumber,
  standingsOf,
} from '#store/gazette/issues';
import { type Appended, ledgerCases } from '#store/ledger/ledger';
import { act, type Outcome } from '../act.ts';
import type { Office, Who } from '../office.ts';

type Deed = 'gazette.compile' | 'gazette.issue';

/** The id of the new issue. */
export function beginIssue(office: Office, who: Who, wish: IssueWish): Promise<Decided<string>> {
  const id = office.newId();
  const call = { deed: 'gazette.compile', subject: 'gazette', object: id, agency: who.agency } as const;
  return act<string>(office, who, call, async (tx) => {
    const decided = decideDraft(wish, 'draft');
    if (!decided.ok) return decided;
    const row = {
      id,
      agency: who.agency,
      year: null,
      number: null,
      state: 'draft',
      notes: [],
      returned: null,
    } as const;
    await keepIssue(tx, { ...row, ...periodOf(wish), ...byNow(office, who), issued_on: null, entries: wish.entries });
    return allowed({ value: id, changes: [], around: { before: '', after: JSON.stringify(wish) } });
  });
}

const periodOf = ({ from, to }: IssueWish) => ({ from_day: from, to_day: to });
const byNow = (office: Office, who: Who) => ({ compiled_by: who.accountId, changed_at: office.now() });

type Rule = (tx: Tx, issue: GazetteIssue) => Promise<Decided<Outcome<null>>>;

function onIssue(office: Office, who: Who, deed: Deed, id: string, rule: Rule): Promise<Decided<null>> {
  const call = { deed, subject: 'gazette', object: id, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const issue = await holdIssue(tx, id);
    return issue === null || issue.agency !== who.agency ? refused(noSuchIssue) : rule(tx, issue);
  });
}

const moved = (before: string, after: string, changes: readonly Appended[] = []): Outcome<null> => ({
  value: null,
  changes,
  ...(changes.length > 0 ? {} : { around: { before, after } }),
});

export function saveIssue(office: Office, who: Who, id: string, wish: IssueWish): Promise<Decided<null>> {
  return onIssue(office, who, 'gazette.compile', id, async (tx, issue) => {
    const decided = decideDraft(wish, issue.state);
    if (!decided.ok) return decided;
    await keepIssue(tx, { ...issue, ...periodOf(wish), ...byNow(office, who), entries: wish.entries });
    return allowed(moved(JSON.stringify(issue.entries), JSON.stringify(wish)));
  });
}

/** Only before it is issued. */
export function deleteIssue(office: Office, who: Who, id: string): Promise<Decided<null>> {
  return onIssue(office, who, 'gazette.compile', id, async (tx, issue) => {
    if (issue.state !== 'draft') return refused(issueMoved);
    await dropIssue(tx, id);
    return allowed(moved(JSON.stringify(issue.entries), ''));
  });
}

export function submitIssue(office: Office, who: Who, id: string): Promise<Decided<null>> {
  return onIssue(office, who, 'gazette.compile', id, async (tx, issue) => {
    if (issue.state !== 'draft') return refused(issueMoved);
    const decided = decideOnEntries(wishOf(issue), await standingsOf(tx, issue.entries));
    if (!decided.ok) return decided;
    await keepIssue(tx, { ...issue, ...byNow(office, who), state: 'submitted', returned: null });
    return allowed(moved('draft', 'submitted'));
  });
}

export function returnIssue(office: Office, who: Who, id: string, reason: string): Promise<Decided<null>> {
  return onIssue(office, who, 'gazette.issue', id, async (tx, issue) => {
    if (issue.state !== 'submitted') return refused(issueMoved);
    if (reason.trim() === '') return refused(noReason);
    await keepIssue(tx, { ...issue, state: 'draft', returned: reason.trim(), changed_at: office.now() });
    return allowed(moved('submitted', 'draft'));
  });
}

/** Numbered, dated, with what has to be told of earlier issues; each publication in it has reached the gazette. */
export function issueGazette(office: Office, who: Who, id: string): Promise<Decided<null>> {
  return onIssue(office, who, 'gazette.issue', id, async (tx, issue) => {
    if (issue.state !== 'submitted') return refused(issueMoved);
    const decided = decideOnEntries(wishOf(issue), await standingsOf(tx, issue.entries));
    if (!decided.ok) return decided;
    const today = office.today();
    const year = Number(today.slice(0, 4));
    const number = await nextNumber(tx, issue.agency, year);
    const notes = await notesOf(tx, issue.agency, today);
    await keepIssue(tx, {
      ...issue,
      ...{ state: 'issued', year, number, issued_on: today, notes, changed_at: office.now() },
    });
    return allowed(moved('submitted', 'issued', await deliveredIn(tx, issue.entries, today)));
  });
}

const wishOf = ({ from_day: from, to_day: to, entries }: GazetteIssue): IssueWish => ({ from, to, entries });

/** What became of the entries of earlier issues and was not told yet. */
export async function notesOf(tx: Tx | Office['db'], agency: string, today: Day): Promise<readonly IssueNote[]> {
  const issued = (await issuesOf(tx, agency)).filter(({ state }) => state === 'issued').toReversed();
  const all: { name: string; entries: readonly EntryStanding[] }[] = [];
  const changed = new Map<string, Day>();
  for (const { year, number, entries } of issued) {
    const standings = await standingsOf(tx, entries);
    all.push({ name: issueName(year ?? 0, number ?? 0), entries: standings });
    for (const one of standings) {
      if (one.newest > one.edition) changed.set(one.caseId, (await nextEditionOn(tx, one)) ?? today);
    }
  }
  const already = issued.flatMap(({ notes }) => notes);
  return notesOwed(all, already, ({ caseId }) => changed.get(caseId) ?? today);
}

async function deliveredIn(tx: Tx, entries: readonly IssueEntry[], on: Day): Promise<readonly Appended[]> {
  const cases = await ledgerCases(
    tx,
    'publication',
    entries.map(({ caseId }) => caseId),
  );
  return cases.flatMap(({ caseId, agency, events: before }) => {
    if (before.some((event) => event.type === 'delivered' && event.channel === 'gazette')) return [];
    const event = { type: 'delivered', on, channel: 'gazette' } as const;
    return [{ subject: 'publication', caseId, agency, before, events: [event] } as const];
  });
}

const noReason: Refusal = {
  code: 'return-reason-missing',
  rule: 'PLT-53',
  article: '政府信息发布审核制度',
  message: '没有写明退回的理由。请写明发现了什么。',
};
