/** Who keeps a guide true, and when it was looked through. */

import { type Generated, type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';

interface GuideUpkeepTable {
  case_id: string;
  agency: string;
  owner: string | null;
  days: number;
  reviewed_on: Generated<Day | null>;
  reviewed_by: Generated<string | null>;
  set_by: string;
  set_at: string;
}

export interface GuideUpkeepTables {
  guide_upkeep: GuideUpkeepTable;
}

export async function guideUpkeep(db: Db | Tx, caseId: string): Promise<Selectable<GuideUpkeepTable> | null> {
  return (await db.selectFrom('guide_upkeep').selectAll().where('case_id', '=', caseId).executeTakeFirst()) ?? null;
}

export interface Kept {
  readonly caseId: string;
  readonly agency: string;
  readonly owner: string;
  readonly days: number;
}

interface Mark {
  /** Account. */
  readonly by: string;
  readonly at: string;
}

/** Says who keeps each of these, and within how many days it is looked through. */
export async function saveKeepers(tx: Tx, kept: readonly Kept[], { by, at }: Mark): Promise<void> {
  if (kept.length === 0) return;
  const rows = kept.map(({ caseId, agency, owner, days }) => ({
    ...{ case_id: caseId, agency, owner, days, set_by: by, set_at: at },
  }));
  await tx
    .insertInto('guide_upkeep')
    .values(rows)
    .onConflict((on) =>
      on.column('case_id').doUpdateSet(({ ref }) => ({
        ...{ owner: ref('excluded.owner'), days: ref('excluded.days') },
        ...{ set_by: ref('excluded.set_by'), set_at: ref('excluded.set_at') },
      })),
    )
    .execute();
}

/** Notes that these were looked through on a day; `days` stands for those about which nothing was said yet. */
export async function saveReviews(
  tx: Tx,
  reviewed: readonly Pick<Kept, 'caseId' | 'agency'>[],
  { on, days, by, at }: Mark & { readonly on: Day; readonly days: number },
): Promise<void> {
  if (reviewed.length === 0) return;
  const rows = reviewed.map(({ caseId, agency }) => ({
    ...{ case_id: caseId, agency, owner: null, days, set_by: by, set_at: at, reviewed_on: on, reviewed_by: by },
  }));
  await tx
    .insertInto('guide_upkeep')
    .values(rows)
    .onConflict((conflict) => conflict.column('case_id').doUpdateSet({ reviewed_on: on, reviewed_by: by }))
    .execute();
}

/** Days from which the guides in force stand, by case; without those that have none. */
export async function inForceFrom(
  db: Db | Tx,
  caseIds: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, Day>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('guide_edition')
    .distinctOn('case_id')
    .select(['case_id', 'from_day'])
    .where('case_id', 'in', caseIds)
    .where('from_day', '<=', today)
    .orderBy('case_id')
    .orderBy('edition', 'desc')
    .execute();
  return new Map(rows.map(({ case_id: id, from_day: from }) => [id, from]));
}

export interface DepartmentUpkeep {
  readonly department: string;
  readonly services: number;
  /** Those that somebody keeps. */
  readonly kept: number;
}

/** Of each department, services that are not cancelled and how many of them somebody keeps. */
export async function upkeepByDepartment(db: Db | Tx, agency: string): Promise<readonly DepartmentUpkeep[]> {
  const { rows } = await sql<DepartmentUpkeep>`
    select s.department, count(*)::int as services, count(u.owner)::int as kept
    from service s left join guide_upkeep u on u.case_id = s.case_id
    where s.agency = ${agency} and s.state <> 'cancelled' group by 1 order by 1`.execute(db);
  return rows;
}

/** Those of these services that are the agency's. */
export async function ownServices(
  db: Db | Tx,
  agency: string,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('service')
    .select('case_id')
    .where('agency', '=', agency)
    .where('case_id', 'in', caseIds)
    .execute();
  return new Set(rows.map(({ case_id: id }) => id));
}

/** Not cancelled, by code. */
export async function servicesOfDepartment(
  db: Db | Tx,
  agency: string,
  department: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('service')
    .select('case_id')
    .where('agency', '=', agency)
    .where('department', '=', department)
    .where('state', '<>', 'cancelled')
    .orderBy('code')
    .execute();
  return rows.map(({ case_id: id }) => id);
}

export interface ReviewOwed {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly due: Day;
}

/** Guides in force with somebody who keeps them, to be looked through by a day. */
export async function reviewsOwed(db: Db | Tx, agency: string, today: Day, by: Day): Promise<readonly ReviewOwed[]> {
  const { rows } = await sql<ReviewOwed>`
    select * from (select s.case_id as id, s.name, u.owner, greatest(g.from_day, u.reviewed_on) + u.days as due
      from guide_upkeep u join service s on s.case_id = u.case_id
      join lateral (select from_day from guide_edition g where g.case_id = u.case_id and g.from_day <= ${today}
        order by edition desc limit 1) g on true
      where u.agency = ${agency} and s.state <> 'cancelled') owed
    where due <= ${by} order by due, id limit 1000`.execute(db);
  return rows;
}
