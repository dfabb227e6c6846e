/** Reports that an office has collected, and what it settled for the year. */

import type { Selectable } from 'kysely';
import type { CollectedLine, OfferedEdition } from '#law/report/collect/lines';
import type { AnnualReport } from '#law/report/report';
import type { Db, Tx } from '../../db.ts';
import type { CollectedReportTable, CollectionYearTable } from './tables.ts';

export type CollectedRow = Selectable<CollectedReportTable>;

/** Without figures and words. */
export async function collectedLines(db: Db | Tx, agency: string, year: number): Promise<readonly CollectedLine[]> {
  return db
    .selectFrom('collected_report')
    .select([
      'child',
      'state',
      'source',
      'source_name as sourceName',
      'submitted_on as submittedOn',
      'errors',
      'warnings',
      'infos',
      'returned_times as returnedTimes',
      'mend_by as mendBy',
      'old_form as oldForm',
    ])
    .where('agency', '=', agency)
    .where('year', '=', year)
    .execute();
}

export async function collectedReport(
  db: Db | Tx,
  agency: string,
  year: number,
  child: string,
): Promise<CollectedRow | null> {
  const row = await db
    .selectFrom('collected_report')
    .selectAll()
    .where('agency', '=', agency)
    .where('year', '=', year)
    .where('child', '=', child)
    .executeTakeFirst();
  return row ?? null;
}

/** Whole, of all or of those in one state, by code of the agency. */
export async function collectedReports(
  db: Db | Tx,
  agency: string,
  year: number,
  state?: CollectedRow['state'],
): Promise<readonly CollectedRow[]> {
  const question = db
    .selectFrom('collected_report')
    .selectAll()
    .where('agency', '=', agency)
    .where('year', '=', year)
    .orderBy('child');
  return (state === undefined ? question : question.where('state', '=', state)).execute();
}

/** What was collected of one agency over the years, oldest first. */
export async function collectedYears(
  db: Db | Tx,
  agency: string,
  child: string,
): Promise<readonly { readonly year: number; readonly report: AnnualReport }[]> {
  return db
    .selectFrom('collected_report')
    .select(['year', 'report'])
    .where('agency', '=', agency)
    .where('child', '=', child)
    .where('state', '<>', 'returned')
    .orderBy('year')
    .execute();
}

/** What is known of the agency's report of that year: collected and not sent back, else its newest edition; null without. */
export async function knownReport(
  db: Db | Tx,
  agency: string,
  year: number,
  child: string,
): Promise<AnnualReport | null> {
  const row = await collectedReport(db, agency, year, child);
  if (row !== null && row.state !== 'returned') return row.report;
  const edition = await db
    .selectFrom('report_edition')
    .select('report')
    .where('agency', '=', child)
    .where('year', '=', year)
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst();
  return edition?.report ?? row?.report ?? null;
}

/** What agencies have published of a year with this program: newest edition, and the day of the first. */
export async function offeredEditions(db: Db | Tx, year: number): Promise<readonly OfferedEdition[]> {
  return db
    .selectFrom('report_edition')
    .select(({ fn }) => [
      'agency',
      fn.max('edition').as('edition'),
      fn.max('published_on').as('publishedOn'),
      fn.min('published_on').as('firstPublishedOn'),
    ])
    .where('year', '=', year)
    .groupBy('agency')
    .execute();
}

export async function collectionYear(
  db: Db | Tx,
  agency: string,
  year: number,
): Promise<Selectable<CollectionYearTable> | null> {
  const row = await db
    .selectFrom('collection_year')
    .selectAll()
    .where('agency', '=', agency)
    .where('year', '=', year)
    .executeTakeFirst();
  return row ?? null;
}
