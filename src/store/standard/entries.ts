/** Entries of the standard catalogue, what is published under each, and where there is none this year. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { StandardEntry } from '#law/standard/entry';
import type { Db, Tx } from '../db.ts';
import { askAgain, statement } from '../statement.ts';

/** In the order of the file. */
export async function entriesOf(db: Db | Tx, agency: string): Promise<readonly StandardEntry[]> {
  const words = 'select entry from standard_entry where agency = $1 order by position';
  const rows = await askAgain(db, statement<{ readonly entry: StandardEntry }>(words, agency));
  return rows.map(({ entry }) => entry);
}

export async function entryWith(db: Db | Tx, agency: string, code: string): Promise<StandardEntry | null> {
  const row = await db
    .selectFrom('standard_entry')
    .select('entry')
    .where('agency', '=', agency)
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.entry ?? null;
}

/** The catalogue as a whole is replaced. */
export async function storeEntries(tx: Tx, agency: string, entries: readonly StandardEntry[]): Promise<void> {
  await tx.deleteFrom('standard_entry').where('agency', '=', agency).execute();
  const together = 500;
  for (let at = 0; at < entries.length; at += together) {
    const rows = entries.slice(at, at + together).map((entry, i) => ({
      ...{ agency, code: entry.code, position: at + i },
      entry: JSON.stringify(entry),
    }));
    await tx.insertInto('standard_entry').values(rows).execute();
  }
}

export interface UnderEntry {
  readonly code: string;
  readonly publications: number;
  /** Day of the newest edition of any. */
  readonly newestOn: Day;
  /** Case id of that one. */
  readonly newest: string;
}

/** What stands published under each entry on a day. */
export async function publishedUnder(
  db: Db | Tx,
  agency: string,
  today: Day,
): Promise<ReadonlyMap<string, UnderEntry>> {
  const { rows } = await sql<UnderEntry>`
    select code, count(*)::int as publications, max(on_day)::text as "newestOn",
      (array_agg(case_id order by on_day desc, case_id))[1] as newest
    from (select distinct on (e.case_id) e.case_id, e.content ->> 'standard' as code, e.published_on as on_day
      from publication_edition e join publication p on p.case_id = e.case_id
      where p.agency = ${agency} and p.withdrawn_on is null and e.published_on <= ${today}
      order by e.case_id, e.number desc) newest
    where code is not null group by code`.execute(db);
  return new Map(rows.map((row) => [row.code, row]));
}

/** Entries of which it was said that there is none in a year, with the reason. */
export async function nonesOf(db: Db | Tx, agency: string, year: number): Promise<ReadonlyMap<string, string>> {
  const words = 'select code, reason from standard_none where agency = $1 and year = $2';
  const rows = await askAgain(db, statement<{ readonly code: string; readonly reason: string }>(words, agency, year));
  return new Map(rows.map(({ code, reason }) => [code, reason]));
}

export async function sayNone(
  tx: Tx,
  {
    agency,
    code,
    year,
    reason,
    by,
    at,
  }: Readonly<Record<'agency' | 'code' | 'reason' | 'by' | 'at', string>> & { readonly year: number },
): Promise<void> {
  await tx
    .insertInto('standard_none')
    .values({ agency, code, year, reason, said_by: by, said_at: at })
    .onConflict((same) => same.columns(['agency', 'code', 'year']).doUpdateSet({ reason, said_by: by, said_at: at }))
    .execute();
}

export async function takeBackNone(tx: Tx, agency: string, code: string, year: number): Promise<void> {
  await tx
    .deleteFrom('standard_none')
    .where('agency', '=', agency)
    .where('code', '=', code)
    .where('year', '=', year)
    .execute();
}
