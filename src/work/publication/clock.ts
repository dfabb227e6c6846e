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
import { tellMissed } from './tell-missed.ts';

const batch = 200;

export interface Clocked {
  readonly published: number;
  /** Whose moment came while something stood against it. */
  readonly missed: number;
  readonly takenDown: number;
}

/** A release that goes out so much later than it was meant to is told: the program was not running, or could not. */
const graceMs = 10 * 60_000;

/** Each case in a transaction of its own, judged anew inside it: killed in between, the rest is done by the next run. */
export async function clockPublications(office: Office, signal?: AbortSignal): Promise<Clocked> {
  const done = { published: 0, missed: 0, takenDown: 0 };
  const faults: unknown[] = [];
  const each = async (due: readonly DuePublication[], rule: Rule) => {
    for (const one of due) {
      if (signal?.aborted === true) return;
      const how = await inOwnTransaction(office, one, rule).catch(async (fault: unknown) => {
        faults.push(fault);
        await tellFailed(office, one);
        return null;
      });
      if (how !== null) done[how] += 1;
    }
  };
  await each(await scheduledUntil(office.db, office.now(), batch), release);
  await each(await takenDownBy(office.db, office.today(), batch), takeDown);
  // One that fails holds up no other; the job is told of it all the same.
  if (faults.length > 0) throw faults[0];
  return done;
}

/** Where not even this can be written, the job's own failure is what is left to tell. */
async function tellFailed(office: Office, one: DuePublication): Promise<void> {
  await office.db
    .transaction()
    .execute((tx) => tellMissed(tx, office, one, 'failed'))
    .catch(() => undefined);
}

interface Done {
  readonly how: keyof Clocked;
  readonly changes: readonly Appended[];
  /** Why nothing went out, as codes. */
  readonly against?: string;
  readonly late?: boolean;
}
type Rule = (tx: Tx, office: Office, found: LedgerCase<'publication'>) => Promise<Done | null>;

const release: Rule = async (tx, office, found) => {
  const { schedule } = foldPublication(found.events);
  if (schedule === null || Date.parse(schedule.at) > Date.parse(office.now())) return null;
  const decided = await releaseIn(tx, office, found, schedule);
  const late = Date.parse(office.now()) - Date.parse(schedule.at) > graceMs;
  if (decided.ok) return { how: 'published', changes: decided.value, late };
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
      const { how, changes, against, late = false } = done;
      await append(tx, changes, 'program', office.now());
      await projectCases(tx, changes, office.today());
      await logIssues(tx, office, changes);
      await writeAudit(tx, {
        ...{ at: office.now(), actor: 'program', actorName: '本程序', agency, from: 'job' },
        ...{ act: acts[how], subject: 'publication', object: caseId },
        ...(against === undefined ? { result: 'done', reason: null } : { result: 'refused', reason: against }),
      });
      if (how === 'missed' || late) await tellMissed(tx, office, { caseId, agency }, late ? 'late' : 'missed');
      await announce(tx, changes);
      return how;
    });
  } catch (error) {
    if (isAnotherWriter(error)) return null;
    throw error;
  }
}
