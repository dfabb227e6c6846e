/** Reports that were published, figures that were entered, text that the agency wrote. */

import type { Day } from '#law/calendar/day';
import type { AnnualReport } from '#law/report/report';
import type { Db, Tx } from '../db.ts';
import { askAgain, statement } from '../statement.ts';

export interface ReportEdition {
  readonly edition: number;
  readonly publishedOn: Day;
  readonly note: string | null;
  readonly report: AnnualReport;
}

const editionAsked = `select edition, published_on as "publishedOn", note, report from report_edition
  where agency = $1 and year = $2 and ($3::int is null or edition = $3) order by edition desc limit 1`;

/** The newest edition of a year, or the one named; null where there is none. */
export async function reportEdition(
  db: Db | Tx,
  agency: string,
  year: number,
  edition?: number,
): Promise<ReportEdition | null> {
  const [found] = await askAgain(db, statement<ReportEdition>(editionAsked, agency, year, edition ?? null));
  return found ?? null;
}

export interface EditionLine {
  readonly agency: string;
  readonly year: number;
  readonly edition: number;
  readonly publishedOn: Day;
  readonly note: string | null;
}

/** Every edition of every year of an agency (of all agencies where none is named), newest year first. */
export async function editionLines(db: Db | Tx, agency?: string): Promise<readonly EditionLine[]> {
  let question = db
    .selectFrom('report_edition')
    .select(['agency', 'year', 'edition', 'published_on as publishedOn', 'note']);
  if (agency !== undefined) question = question.where('agency', '=', agency);
  return question.orderBy('year', 'desc').orderBy('agency').orderBy('edition', 'desc').execute();
}

/** The newest edition of each year of an agency, oldest year first: the years beside each other. */
export async function editionsByYear(
  db: Db | Tx,
  agency: string,
): Promise<readonly (ReportEdition & { year: number })[]> {
  return db
    .selectFrom('report_edition')
    .distinctOn('year')
    .select(['year', 'edition', 'published_on as publishedOn', 'note', 'report'])
    .where('agency', '=', agency)
    .orderBy('year')
    .orderBy('edition', 'desc')
    .execute();
}

/** The newest edition of each report: of a year, or of all years, newest first. */
export async function newestEditions(
  db: Db | Tx,
  year?: number,
): Promise<readonly (EditionLine & { readonly report: AnnualReport })[]> {
  let question = db
    .selectFrom('report_edition')
    .distinctOn(['year', 'agency'])
    .select(['agency', 'year', 'edition', 'published_on as publishedOn', 'note', 'report']);
  if (year !== undefined) question = question.where('year', '=', year);
  return question.orderBy('year', 'desc').orderBy('agency').orderBy('edition', 'desc').execute();
}

/** The newest edition of each year from `year` on, of these agencies. */
export async function newestEditionsOf(
  db: Db | Tx,
  agencies: readonly string[],
  year: number,
): Promise<readonly { readonly agency: string; readonly report: AnnualReport }[]> {
  return db
    .selectFrom('report_edition')
    .distinctOn(['year', 'agency'])
    .select(['agency', 'report'])
    .where('agency', 'in', agencies)
    .where('year', '>=', year)
    .orderBy('year', 'desc')
    .orderBy('agency')
    .orderBy('edition', 'desc')
    .execute();
}

/** Figures of table two that were entered for a year, by row: value as in the ledger (decisions, or fen). */
export async function enteredFigures(db: Db | Tx, agency: string, year: number) {
  return db
    .selectFrom('report_figure')
    .select(['row', 'value', 'source', 'entered_on as enteredOn', 'entered_by as enteredBy', 'origin'])
    .where('agency', '=', agency)
    .where('year', '=', year)
    .execute();
}

/** Sections of prose as the agency wrote them. */
export async function writtenSections(db: Db | Tx, agency: string, year: number) {
  return db
    .selectFrom('report_section')
    .select(['section', 'text', 'links'])
    .where('agency', '=', agency)
    .where('year', '=', year)
    .execute();
}
