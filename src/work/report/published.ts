/** What the public reads: published editions, the years beside each other, the list of all reports. */

import type { Assessed } from '#law/report/check/checked';
import type { AnnualReport } from '#law/report/report';
import type { ReportView } from '#law/report/views';
import { agency as agencyOf } from '#store/agency/agencies';
import type { Db, Tx } from '#store/db';
import { type EditionLine, editionLines, editionsByYear, reportEdition } from '#store/report/editions';
import { checksOf } from './checks.ts';
import { countsOf, periodOf } from './live.ts';

/** A published edition with how far each check could be made: to the public nothing unassessed looks passed. */
export interface PublishedView extends ReportView {
  readonly edition: NonNullable<ReportView['edition']>;
  readonly assessed: readonly Assessed[];
}

/** The newest published edition (or the one named), as it was published, with its checks; null where there is none. */
export async function publishedReport(
  db: Db | Tx,
  code: string,
  year: number,
  edition?: number,
): Promise<PublishedView | null> {
  const agency = await agencyOf(db, code);
  if (agency === null) return null;
  const published = await reportEdition(db, code, year, edition);
  if (published === null) return null;
  const counts = await countsOf(db, code, periodOf(year));
  const { findings, assessed } = await checksOf(db, agency, published.report, counts);
  return {
    agencyCode: code,
    agencyName: agency.name,
    year,
    report: published.report,
    counts,
    findings,
    assessed,
    cutOff: periodOf(year).through,
    edition: { number: published.edition, publishedOn: published.publishedOn, note: published.note },
    example: agency.example,
  };
}

/** The newest edition of every published year of an agency, oldest first. */
export async function reportYears(
  db: Db | Tx,
  code: string,
): Promise<readonly { readonly year: number; readonly report: AnnualReport }[]> {
  return (await editionsByYear(db, code)).map(({ year, report }) => ({ year, report }));
}

export interface ReportLine extends EditionLine {
  readonly agencyName: string;
  readonly example: boolean;
}

/** Published reports, newest year first: each year's newest edition, of one agency or of all. */
export async function reportList(db: Db | Tx, code?: string): Promise<readonly ReportLine[]> {
  const lines = await editionLines(db, code);
  const newest = lines.filter(
    (line, i) => lines.findIndex((other) => other.agency === line.agency && other.year === line.year) === i,
  );
  const named: ReportLine[] = [];
  for (const line of newest) {
    const agency = await agencyOf(db, line.agency);
    if (agency !== null) named.push({ ...line, agencyName: agency.name, example: agency.example });
  }
  return named;
}

/** Every edition of one report, newest first: the old ones stay readable (AR-97). */
export async function reportEditions(db: Db | Tx, code: string, year: number): Promise<readonly EditionLine[]> {
  return (await editionLines(db, code)).filter((line) => line.year === year);
}
