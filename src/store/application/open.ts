/** Applications that wait for a reply, as the ledger tells them, a batch at a time: what a change of the calendar walks. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';
import { type LedgerCase, ledgerCases } from '../ledger/ledger.ts';
import { dueKey, isOpen, waits } from './standing.ts';

const batch = 500;

export async function* openApplications(
  db: Db | Tx,
  agency: string,
): AsyncGenerator<readonly LedgerCase<'application'>[]> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('application')
      .select('case_id')
      .where('agency', '=', agency)
      .where(isOpen)
      .where('case_id', '>', after)
      .orderBy('case_id')
      .limit(batch)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.case_id;
    yield await casesOf(db, rows);
  }
}

/** Those of the agency whose reply is due by then. */
export async function openApplicationsDueBy(
  db: Db | Tx,
  agency: string,
  by: Day,
): Promise<readonly LedgerCase<'application'>[]> {
  const rows = await db
    .selectFrom('application')
    .select('case_id')
    .where('agency', '=', agency)
    .where(isOpen)
    .where(waits)
    .where(sql<boolean>`${dueKey} <= ${by}`)
    .orderBy(dueKey)
    .orderBy('case_id')
    .execute();
  return casesOf(db, rows);
}

/** Those of the agency whose reply period is suspended. */
export async function suspendedApplications(
  db: Db | Tx,
  agency: string,
): Promise<readonly LedgerCase<'application'>[]> {
  const rows = await db
    .selectFrom('application')
    .select('case_id')
    .where('resumes_on', 'is not', null)
    .where('agency', '=', agency)
    .orderBy('case_id')
    .execute();
  return casesOf(db, rows);
}

/**
 * Those whose suspended reply period runs again by this day, a batch at a time, held until the transaction ends. One that
 * somebody is acting on is passed over: the act says anew when it resumes.
 */
export async function* applicationsResuming(tx: Tx, by: Day): AsyncGenerator<readonly LedgerCase<'application'>[]> {
  let after = '';
  for (;;) {
    const rows = await tx
      .selectFrom('application')
      .select('case_id')
      .where('resumes_on', '<=', by)
      .where('case_id', '>', after)
      .orderBy('case_id')
      .limit(batch)
      .forUpdate()
      .skipLocked()
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.case_id;
    // Asked after they are held: what was written meanwhile is in it.
    yield await casesOf(tx, rows);
  }
}

export async function agenciesWithOpenApplications(db: Db | Tx): Promise<readonly string[]> {
  const rows = await db.selectFrom('application').select('agency').distinct().where(isOpen).orderBy('agency').execute();
  return rows.map((row) => row.agency);
}

function casesOf(
  db: Db | Tx,
  rows: readonly { readonly case_id: string }[],
): Promise<readonly LedgerCase<'application'>[]> {
  return ledgerCases(
    db,
    'application',
    rows.map((row) => row.case_id),
  );
}
