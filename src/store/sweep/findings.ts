/** What sweeps found, and what became of it. A finding that stands is one row, however often it is found. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { SweepOutcome } from '#law/sweep/sweep';
import type { Db, Tx } from '../db.ts';
import type { SweepTables } from './tables.ts';

type Row = Selectable<SweepTables['sweep_finding']>;
export type NewFinding = Pick<
  Row,
  'id' | 'agency' | 'case_id' | 'edition' | 'field' | 'severity' | 'rule' | 'article' | 'message' | 'found_on'
>;

/**
 * Keeps what was found in one publication now: what is new is added, what is not found any more was corrected. Returns how
 * many are new.
 */
export async function keepFindings(tx: Tx, caseId: string, found: readonly NewFinding[], today: Day): Promise<number> {
  const standing = await tx
    .selectFrom('sweep_finding')
    .select(['id', 'field', 'rule', 'message', 'outcome'])
    .where('case_id', '=', caseId)
    .where('outcome', 'in', ['open', 'kept'])
    .execute();
  const same = (a: Pick<Row, 'field' | 'rule' | 'message'>) => (b: Pick<Row, 'field' | 'rule' | 'message'>) =>
    a.field === b.field && a.rule === b.rule && a.message === b.message;
  const gone = standing.filter((one) => one.outcome === 'open' && !found.some(same(one))).map(({ id }) => id);
  if (gone.length > 0) {
    await tx
      .updateTable('sweep_finding')
      .set({ outcome: 'corrected', settled_on: today })
      .where('id', 'in', gone)
      .execute();
  }
  const fresh = found.filter((one, i) => !standing.some(same(one)) && found.findIndex(same(one)) === i);
  if (fresh.length === 0) return 0;
  const open = { outcome: 'open', settled_on: null, settled_by: null, reason: null } as const;
  await tx
    .insertInto('sweep_finding')
    .values(fresh.map((one) => ({ ...one, ...open })))
    .execute();
  return fresh.length;
}

/** Severe expressions (PLT-96) that stand published and that nobody dealt with; null before the agency's first run. */
export async function openSevereWords(db: Db, agency: string): Promise<number | null> {
  const { rows } = await sql<{ swept: boolean; n: number }>`
    select exists (select from sweep_run where agency = ${agency}) as swept,
      (select count(*)::int from sweep_finding
        where agency = ${agency} and outcome = 'open' and severity = 'error' and rule = 'PLT-96') as n`.execute(db);
  return rows[0]?.swept === true ? rows[0].n : null;
}

/** Findings in what was taken off the site meanwhile. */
export async function settleWithdrawn(db: Db, agency: string, today: Day): Promise<void> {
  await sql`update sweep_finding f set outcome = 'withdrawn', settled_on = ${today} from publication p
    where f.agency = ${agency} and f.outcome = 'open' and p.case_id = f.case_id and p.withdrawn_on is not null`.execute(
    db,
  );
}

export async function findingIn(tx: Tx, agency: string, id: string): Promise<Row | null> {
  const row = await tx
    .selectFrom('sweep_finding')
    .selectAll()
    .where('agency', '=', agency)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export async function keepAsIs(
  tx: Tx,
  id: string,
  { on, by, reason }: { readonly on: Day; readonly by: string; readonly reason: string },
): Promise<void> {
  await tx
    .updateTable('sweep_finding')
    .set({ outcome: 'kept', settled_on: on, settled_by: by, reason })
    .where('id', '=', id)
    .execute();
}

export interface FindingLine {
  readonly id: string;
  readonly caseId: string;
  readonly title: string;
  readonly field: string;
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly article: string;
  readonly message: string;
  readonly foundOn: Day;
  readonly outcome: SweepOutcome;
  readonly settledOn: Day | null;
  readonly settledBy: string | null;
  readonly reason: string | null;
}

/** Errors first, then the newest. */
export async function findingsOf(
  db: Db,
  agency: string,
  outcome: SweepOutcome,
  limit: number,
): Promise<readonly FindingLine[]> {
  const { rows } = await sql<FindingLine>`
    select f.id, f.case_id as "caseId", p.title, f.field, f.severity, f.rule, f.article, f.message, f.found_on as "foundOn",
      f.outcome, f.settled_on as "settledOn", a.name as "settledBy", f.reason
    from sweep_finding f join publication p on p.case_id = f.case_id left join account a on a.id = f.settled_by
    where f.agency = ${agency} and f.outcome = ${outcome}
    order by f.severity, f.found_on desc, f.case_id, f.id limit ${limit}`.execute(db);
  return rows;
}

export async function findingCounts(
  db: Db,
  agency: string,
): Promise<readonly { readonly outcome: SweepOutcome; readonly n: number }[]> {
  const { rows } = await sql<{ outcome: SweepOutcome; n: number }>`
    select outcome, count(*)::int as n from sweep_finding where agency = ${agency} group by outcome`.execute(db);
  return rows;
}
