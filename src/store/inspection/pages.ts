/** Addresses of a listed site's inspection: what waits, what was found, and what is new. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { LinkOutcome } from '#law/link/outcomes';
import type { Db } from '../db.ts';
import type { PageFound, SitePageTable } from './tables.ts';

export type SitePageRow = Selectable<SitePageTable>;
/** One inspection: of a site, on a day. */
export interface Inspection {
  readonly site: string;
  readonly agency: string;
  readonly on: Day;
}

/** Begins with the home page, or leaves what was begun today as it stands; what is left of other days is forgotten. */
export async function openPages(db: Db, { site, agency, on }: Inspection, home: string): Promise<void> {
  await db.deleteFrom('site_page').where('site', '=', site).where('on_day', '<>', on).execute();
  const row = { n: 0, url: home, kind: 'page' as const, from_home: false, outcome: null, found: null };
  await db
    .insertInto('site_page')
    .values({ site, agency, on_day: on, ...row })
    .onConflict((same) => same.doNothing())
    .execute();
}

/** In the order of finding. */
export function pagesOf(db: Db, { site, on }: Inspection): Promise<readonly SitePageRow[]> {
  return db
    .selectFrom('site_page')
    .selectAll()
    .where('site', '=', site)
    .where('on_day', '=', on)
    .orderBy('n')
    .orderBy('url')
    .execute();
}

export interface LeadsTo {
  readonly url: string;
  readonly kind: 'page' | 'link';
  readonly from_home: boolean;
}

/** What became of one address, with the new ones that it leads to, together. */
export async function keepPage(
  db: Db,
  { site, agency, on }: Inspection,
  { url, outcome, found }: { url: string; outcome: LinkOutcome; found: PageFound | null },
  leads: readonly LeadsTo[],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable('site_page')
      .set({ outcome, found: found === null ? null : JSON.stringify(found) })
      .where('site', '=', site)
      .where('on_day', '=', on)
      .where('url', '=', url)
      .execute();
    if (leads.length === 0) return;
    await sql`insert into site_page (site, agency, on_day, n, url, kind, from_home)
      select ${site}, ${agency}, ${on}, (select max(n) from site_page where site = ${site} and on_day = ${on}) + l.i,
        l.url, l.kind, l.from_home
      from jsonb_to_recordset(${JSON.stringify(leads.map((lead, i) => ({ ...lead, i: i + 1 })))}::jsonb)
        as l(i int, url text, kind text, from_home boolean)
      on conflict do nothing`.execute(tx);
  });
}
