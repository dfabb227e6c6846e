/** Columns of the site with what stands in them. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';
import { askAgain, statement } from '../statement.ts';
import type { SiteColumnTable } from './tables.ts';

export type SiteColumnRow = Selectable<SiteColumnTable>;

export function siteColumns(db: Db | Tx, agency: string): Promise<readonly SiteColumnRow[]> {
  return askAgain(db, statement<SiteColumnRow>('select * from site_column where agency = $1', agency));
}

export interface Placed {
  readonly caseId: string;
  readonly title: string;
  /** Day of its newest edition. */
  readonly updatedOn: Day;
}

/** Those of these publications that stand published on `today`, the newest edition's day with each. */
export async function standingPublications(
  db: Db | Tx,
  caseIds: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, Placed>> {
  if (caseIds.length === 0) return new Map();
  const { rows } = await sql<Placed>`
    select p.case_id as "caseId", p.title,
      greatest(p.published_on, (select max(published_on) from publication_edition e where e.case_id = p.case_id)) as "updatedOn"
    from publication p
    where p.case_id = any (${sql.val([...caseIds])}::text[]) and p.published_on <= ${today} and p.withdrawn_on is null`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.caseId, row]));
}

/** The last day on which something was published under each item of Article 20. */
export async function lastByItem(db: Db | Tx, agency: string, today: Day): Promise<ReadonlyMap<number, Day>> {
  const { rows } = await sql<{ item: number; on: Day }>`
    select p.item, max(greatest(p.published_on, e.published_on)) as on
    from publication p left join publication_edition e on e.case_id = p.case_id
    where p.agency = ${agency} and p.published_on <= ${today} and p.withdrawn_on is null group by p.item`.execute(db);
  return new Map(rows.map(({ item, on }) => [item, on]));
}

/** Agencies that keep a hall, by code. */
export async function hallAgencies(
  db: Db | Tx,
  keys: readonly string[],
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  return db
    .selectFrom('agency')
    .select(['code', 'name'])
    .where(
      'code',
      'in',
      db.selectFrom('site_column').select('agency').where('key', 'in', keys).where(sql<boolean>`publications <> '[]'`),
    )
    .orderBy('code')
    .execute();
}

/** How many services each department of the agency has in force, most first. */
export async function servicesByDepartment(
  db: Db | Tx,
  agency: string,
  today: Day,
): Promise<readonly { readonly department: string; readonly services: number }[]> {
  const { rows } = await sql<{ department: string; services: number }>`
    select department, count(*)::int as services from service
    where agency = ${agency} and listed_on <= ${today} and (cancelled_on is null or cancelled_on > ${today})
    group by department order by 2 desc, 1`.execute(db);
  return rows;
}
