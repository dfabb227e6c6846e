/** Runs of the sweep, and the published editions that each goes through in the order of their cases. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { EditionContent } from '#law/publication/content';
import { type SweepRhythm, usualRhythm } from '#law/sweep/sweep';
import type { Db, Tx } from '../db.ts';
import type { SweepTables } from './tables.ts';

export type SweepRun = Selectable<SweepTables['sweep_run']>;

export async function rhythmOf(db: Db | Tx, agency: string): Promise<SweepRhythm> {
  const row = await db.selectFrom('sweep_setting').select('every').where('agency', '=', agency).executeTakeFirst();
  return row?.every ?? usualRhythm;
}

export async function setRhythm(tx: Tx, agency: string, every: SweepRhythm): Promise<void> {
  await tx
    .insertInto('sweep_setting')
    .values({ agency, every })
    .onConflict((same) => same.column('agency').doUpdateSet({ every }))
    .execute();
}

/** Newest first. */
export function runsOf(db: Db | Tx, agency: string, limit: number): Promise<readonly SweepRun[]> {
  return db
    .selectFrom('sweep_run')
    .selectAll()
    .where('agency', '=', agency)
    .orderBy('started_at', 'desc')
    .limit(limit)
    .execute();
}

export function openRuns(db: Db): Promise<readonly SweepRun[]> {
  return db.selectFrom('sweep_run').selectAll().where('done_at', 'is', null).orderBy('started_at').execute();
}

/** Agencies that have published something, with the day of their newest run. */
export async function sweptAgencies(
  db: Db,
): Promise<readonly { readonly agency: string; readonly every: SweepRhythm | null; readonly last: Day | null }[]> {
  const { rows } = await sql<{ agency: string; every: SweepRhythm | null; last: Day | null }>`
    select a.agency, s.every, (select to_char(max(started_at at time zone 'Asia/Shanghai'), 'YYYY-MM-DD') from sweep_run r
      where r.agency = a.agency) as last
    from (select distinct agency from publication_edition) a left join sweep_setting s on s.agency = a.agency
    order by a.agency`.execute(db);
  return rows;
}

/** False where one is open already. */
export async function beginRun(
  db: Db | Tx,
  run: { readonly id: string; readonly agency: string; readonly at: string; readonly by: string | null },
): Promise<boolean> {
  const { rows } = await sql`
    insert into sweep_run (id, agency, started_at, started_by, total, done_at)
    select ${run.id}, ${run.agency}, ${run.at}, ${run.by}, (select count(*) from publication p
      where p.agency = ${run.agency} and p.withdrawn_on is null
        and exists (select from publication_edition e where e.case_id = p.case_id)), null
    on conflict (agency) where done_at is null do nothing returning id`.execute(db);
  return rows.length > 0;
}

export interface SweptEdition {
  readonly caseId: string;
  readonly edition: number;
  readonly content: EditionContent;
}

/** The newest editions that stand published, behind a case. */
export async function editionsBehind(
  db: Db,
  agency: string,
  cursor: string,
  limit: number,
): Promise<readonly SweptEdition[]> {
  const { rows } = await sql<SweptEdition>`
    select p.case_id as "caseId", e.number as edition, e.content
    from publication p cross join lateral (select number, content from publication_edition
      where case_id = p.case_id order by number desc limit 1) e
    where p.agency = ${agency} and p.withdrawn_on is null and p.case_id > ${cursor}
    order by p.case_id limit ${limit}`.execute(db);
  return rows;
}

export async function advanceRun(tx: Tx, id: string, cursor: string, more: number): Promise<void> {
  await sql`update sweep_run set cursor = ${cursor}, checked = checked + ${more} where id = ${id}`.execute(tx);
}

export async function endRun(db: Db, id: string, at: string): Promise<void> {
  await db.updateTable('sweep_run').set({ done_at: at }).where('id', '=', id).execute();
}
