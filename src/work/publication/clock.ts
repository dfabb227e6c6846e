/** What happens to publications by itself: approved texts go out at their moment, those shown for a term come down on their day. */

import { decideWithdraw } from '#law/publication/decide';
import { foldPublication } from '#law/publication/fold';
import { termOver } from '#law/publication/schedule';
import { writeAudit } from '#store/audit';
import type { Tx } from '#store/db';
import { type Appended, append, type LedgerCase, ledgerCase } from '#store/ledger/ledger';
import { announce, isAnotherWriter } from '#store/ledger/writers';
import { type DuePublication, scheduledUntil, takenDownBy } from '#store/publication/due';
import { takeBack } from '../channel/posts.ts';
import { projectCases } from '../ledger/projections.ts';
import { logIssues } from '../log/add.ts';
import type { Office } from '../office.ts';
import { releaseIn } from './release.ts';

const batch = 200;

export interface Clocked {
  readonly published: number;
  /** Whose moment came while something stood against it. */
  readonly missed: number;
  readonly takenDown: number;
}

/** Each case in a transaction of its own, judged anew inside it: killed in between, the rest is done by the next run. */
export async function clockPublications(office: Office, signal?: AbortSignal): Promise<Clocked> {
  const done = { published: 0, missed: 0, takenDown: 0 };
  for (const one of await scheduledUntil(office.db, office.now(), batch)) {
    if (signal?.aborted === true) return done;
    const how = await inOwnTransaction(office, one, release);
    if (how !== null) done[how] += 1;
  }
  for (const one of await takenDownBy(office.db, office.today(), batch)) {
    if (signal?.aborted === true) return done;
    const how = await inOwnTransaction(office, one, takeDown);
    if (how !== null) done[how] += 1;
  }
  return done;
}

interface Done {
  readonly how: keyof Clocked;
  readonly changes: readonly Appended[];
  /** Why nothing went out, as codes. */
  readonly against?: string;
}
type Rule = (tx: Tx, office: Office, found: LedgerCase<'publication'>) => Promise<Done | null>;

const release: Rule = async (tx, office, found) => {
  const { schedule } = foldPublication(found.events);
  if (schedule === null || Date.parse(schedule.at) > Date.parse(office.now())) return null;
  const decided = await releaseIn(tx, office, found, schedule);
  if (decided.ok) return { how: 'published', changes: decided.value };
  const reason = decided.refusals.map(({ message }) => message).join('');
  const { caseId, agency, events: before } = found;
  const unscheduled = { type: 'unscheduled', on: office.today(), by: null, reason } as const;
  const against = decided.refusals.map(({ code }) => code).join(' ');
  return {
    how: 'missed',
    changes: [{ subject: 'publication', caseId, agency, before, events: [unscheduled] }],
    against,
  };
};

const takeDown: Rule = async (tx, office, found) => {
  const state = foldPublication(found.events);
  if (state.takeDownOn === null || state.takeDownOn > office.today()) return null;
  const decided = decideWithdraw(state, office.today(), termOver);
  if (!decided.ok) return null;
  const { caseId, agency, events: before } = found;
  await takeBack(tx, office, { caseId, agency, editions: state.editions });
  return { how: 'takenDown', changes: [{ subject: 'publication', caseId, agency, before, events: [decided.value] }] };
};

const acts = {
  published: 'publication.release',
  missed: 'publication.release',
  takenDown: 'publication.takeDown',
} as const;

/** Null: there was nothing to do any more, or a person was acting on it at that moment; the next run looks again. */
async function inOwnTransaction(
  office: Office,
  { caseId, agency }: DuePublication,
  rule: Rule,
): Promise<keyof Clocked | null> {
  try {
    return await office.db.transaction().execute(async (tx) => {
      const found = await ledgerCase(tx, 'publication', caseId);
      const done = found === null ? null : await rule(tx, office, found);
      if (done === null) return null;
      const { how, changes, against } = done;
      await append(tx, changes, 'program', office.now());
      await projectCases(tx, changes);
      await logIssues(tx, office, changes);
      await writeAudit(tx, {
        ...{ at: office.now(), actor: 'program', actorName: '本程序', agency, from: 'job' },
        ...{ act: acts[how], subject: 'publication', object: caseId },
        ...(against === undefined ? { result: 'done', reason: null } : { result: 'refused', reason: against }),
      });
      await announce(tx, changes);
      return how;
    });
  } catch (error) {
    if (isAnotherWriter(error)) return null;
    throw error;
  }
}
