/** The agencies of one year beside each other, and who is not among them. */

import { type Comparison, compareReports } from '#law/report/compare/compare';
import { agencyTree } from '#store/agency/agencies';
import type { Db, Tx } from '#store/db';
import { newestEditions } from '#store/report/editions';

export interface Beside {
  /** Columns in the order of `codes`; by name, which is no order of merit. */
  readonly comparison: Comparison;
  readonly codes: readonly string[];
  /** Agencies that stood on 31 December of the year and have no report here. */
  readonly absent: readonly string[];
}

/** Null where fewer than two agencies published. */
export async function besideInYear(db: Db | Tx, year: number): Promise<Beside | null> {
  const { agencies } = await agencyTree(db);
  const lastDay = `${year}-12-31`;
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  const published = (await newestEditions(db, year))
    .map(({ agency, report }) => ({ code: agency, report: { ...report, agency: names.get(agency) ?? report.agency } }))
    .sort((a, b) => a.report.agency.localeCompare(b.report.agency, 'zh-CN'));
  const comparison = compareReports(published.map(({ report }) => report));
  if (comparison === null) return null;
  const codes = published.map(({ code }) => code);
  const absent = agencies
    .filter(({ code, fromDay, toDay }) => !codes.includes(code) && fromDay <= lastDay && (toDay ?? lastDay) >= lastDay)
    .map(({ name }) => name);
  return { comparison, codes, absent };
}
