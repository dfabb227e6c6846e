/** 清理: a round is opened over everything in force, each document is judged, and the conclusion marks them all at once. */

import type { Judgement } from '#law/document/events';
import { type DocumentState, foldDocument, foldRound, type RoundState } from '#law/document/fold';
import { decideConclude, decideJudge, decideOpen } from '#law/document/round';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import { inForceOf } from '#store/document/documents';
import { type LedgerCase, ledgerCase, ledgerCases } from '#store/ledger/ledger';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export async function openRound(
  office: Office,
  who: Who,
  wish: { readonly title: string; readonly basis: string },
): Promise<Decided<string>> {
  const caseId = office.newId();
  const { agency } = who;
  const call = { deed: 'document.judge', subject: 'documentRound', object: caseId, agency } as const;
  return act(office, who, call, async (tx) => {
    const today = office.today();
    const opened = decideOpen(wish, await inForceOf(tx, agency, today), today);
    if (!opened.ok) return opened;
    const change = { subject: 'documentRound' as const, caseId, agency, before: [], events: [opened.value] };
    return allowed({ value: caseId, changes: [change] });
  });
}

/** Says what one document is found to be; said again, the later one counts. */
export async function judgeDocument(
  office: Office,
  who: Who,
  caseId: string,
  { document, ...judgement }: Judgement & { readonly document: string },
): Promise<Decided<null>> {
  const { agency } = who;
  const call = { deed: 'document.judge', subject: 'documentRound', object: caseId, agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const found = await ownRound(tx, who, caseId);
    if (found === null) return refused(noSuchRound);
    const judged = decideJudge(found.round, document, judgement, office.today());
    if (!judged.ok) return judged;
    const change = { subject: 'documentRound' as const, caseId, agency, before: found.one.events };
    return allowed({ value: null, changes: [{ ...change, events: [judged.value] }] });
  });
}

/** Ends the round: every document gets its mark in the same transaction. */
export async function concludeRound(office: Office, who: Who, caseId: string): Promise<Decided<null>> {
  const { agency } = who;
  const call = { deed: 'document.conclude', subject: 'documentRound', object: caseId, agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const found = await ownRound(tx, who, caseId);
    if (found === null) return refused(noSuchRound);
    const cases = await ledgerCases(tx, 'document', found.round.documents);
    const states = new Map(cases.flatMap((one) => stateOf(one)));
    const decided = decideConclude(found.round, states, office.today());
    if (!decided.ok) return decided;
    const { round, documents } = decided.value;
    const change = { subject: 'documentRound' as const, caseId, agency, before: found.one.events, events: [round] };
    const marks = cases.flatMap(({ caseId: id, events: before }) => {
      const events = documents.get(id);
      return events === undefined ? [] : [{ subject: 'document' as const, caseId: id, agency, before, events }];
    });
    return allowed({ value: null, changes: [change, ...marks] });
  });
}

function stateOf({ caseId, events }: LedgerCase<'document'>): readonly (readonly [string, DocumentState])[] {
  const state = foldDocument(events);
  return state === null ? [] : [[caseId, state]];
}

async function ownRound(
  tx: Tx,
  who: Who,
  caseId: string,
): Promise<{ readonly one: LedgerCase<'documentRound'>; readonly round: RoundState } | null> {
  const one = await ledgerCase(tx, 'documentRound', caseId);
  const round = one === null ? null : foldRound(one.events);
  return one === null || round === null || one.agency !== who.agency ? null : { one, round };
}

export const noSuchRound: Refusal = {
  code: 'round-missing',
  rule: 'PLT-33',
  article: '行政规范性文件清理',
  message: '没有找到这次清理。请从“规范性文件”重新打开。',
};
