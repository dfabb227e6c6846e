/** Listed sites, how they were reached, and what the inspections found. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { ListedScore } from '#law/inspection/inspect-listed';
import type { Db, Tx } from '../db.ts';
import type { ListedSiteTable, SiteInspectionTable } from './tables.ts';

export type ListedSiteRow = Selectable<ListedSiteTable>;
export type SiteInspectionRow = Selectable<SiteInspectionTable>;

export function listedSites(db: Db | Tx, agency?: string): Promise<readonly ListedSiteRow[]> {
  return db
    .selectFrom('listed_site')
    .selectAll()
    .$if(agency !== undefined, (query) => query.where('agency', '=', agency ?? ''))
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Those without an inspection of this day. */
export function sitesToInspect(db: Db, on: Day): Promise<readonly ListedSiteRow[]> {
  return db
    .selectFrom('listed_site')
    .selectAll()
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('site_inspection')
            .select('site')
            .whereRef('site_inspection.site', '=', 'listed_site.id')
            .where('on_day', '=', on),
        ),
      ),
    )
    .orderBy('id')
    .execute();
}

export async function addListedSite(tx: Tx, site: ListedSiteRow): Promise<void> {
  await tx.insertInto('listed_site').values(site).execute();
}

/** With all that was seen of it. */
export async function removeListedSite(tx: Tx, agency: string, id: string): Promise<void> {
  await tx.deleteFrom('listed_site').where('agency', '=', agency).where('id', '=', id).execute();
}

export async function keepVisit(db: Db, { id, agency }: ListedSiteRow, at: string, reached: boolean): Promise<void> {
  const row = { site: id, agency, at, reached };
  await db
    .insertInto('site_visit')
    .values(row)
    .onConflict((same) => same.doNothing())
    .execute();
}

/** Since a moment. */
export async function visitsSince(db: Db, site: string, since: string) {
  const { rows } = await sql<{ visits: number; failures: number }>`
    select count(*)::int as visits, count(*) filter (where not reached)::int as failures
    from site_visit where site = ${site} and at >= ${since}`.execute(db);
  return rows[0] ?? { visits: 0, failures: 0 };
}

export async function forgetVisits(db: Db, before: string): Promise<void> {
  await db.deleteFrom('site_visit').where('at', '<', before).execute();
}

/** Of one day the last one stands. */
export async function keepInspection(
  db: Db,
  { id, agency }: ListedSiteRow,
  on: Day,
  { score, vetoed, lines }: ListedScore,
): Promise<void> {
  const seen = { score, vetoed, lines: JSON.stringify(lines) };
  await db
    .insertInto('site_inspection')
    .values({ site: id, agency, on_day: on, ...seen })
    .onConflict((same) => same.columns(['site', 'on_day']).doUpdateSet(seen))
    .execute();
}

/** Of every site of the agency the newest so many, newest first. */
export async function inspectionsOf(db: Db, agency: string, each: number): Promise<readonly SiteInspectionRow[]> {
  const { rows } = await sql<SiteInspectionRow>`
    select i.* from listed_site s cross join lateral (select * from site_inspection i
      where i.site = s.id order by on_day desc limit ${each}) i
    where s.agency = ${agency} order by i.site, i.on_day desc`.execute(db);
  return rows;
}
