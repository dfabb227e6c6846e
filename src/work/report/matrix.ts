/** One figure of all agencies over the years, as published. */

import { type Matrix, matrixOf } from '#law/report/compare/matrix';
import type { Db, Tx } from '#store/db';
import { newestEditionsOf } from '#store/report/editions';
import type { ReportLine } from './published.ts';

/** What a page can show: the first agencies by name, the newest years. */
export const mostAgencies = 60;
export const mostYears = 8;

export interface PublishedMatrix extends Matrix {
  /** How many agencies have published; more than the rows where there are too many for a page. */
  readonly agencies: number;
}

/** `published`: the list of what is published now. Null where there is nothing to lay side by side. */
export async function publishedMatrix(
  db: Db | Tx,
  published: readonly ReportLine[],
  line: number,
): Promise<PublishedMatrix | null> {
  const names = new Map(published.map(({ agency, agencyName }) => [agency, agencyName]));
  const years = [...new Set(published.map(({ year }) => year))].sort((a, b) => b - a).slice(0, mostYears);
  const from = years.at(-1);
  if (names.size < 2 || years.length < 2 || from === undefined) return null;
  const codes = [...names]
    .sort(([, a], [, b]) => a.localeCompare(b, 'zh-CN'))
    .slice(0, mostAgencies)
    .map(([code]) => code);
  const editions = await newestEditionsOf(db, codes, from);
  const reports = editions.map(({ agency, report }) => ({ code: agency, name: names.get(agency) ?? agency, report }));
  return { ...matrixOf(reports, line), agencies: names.size };
}
