/** Reports beside each other in the back office: the agencies of one year, or the years of one agency (AR-71). */

import { may } from '#law/account/may';
import { type Comparison, compareReports } from '#law/report/compare/compare';
import type { AnnualReport } from '#law/report/report';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { collectedReport, collectedReports, collectedYears } from '#store/report/collect/reports';
import type { Office, Who } from '../../office.ts';
import { asPublic } from '../../scope.ts';
import { reportYears } from '../published.ts';
import { wholeCollection } from './list.ts';
import type { CollectedAddress } from './review.ts';

export interface ComparedReports {
  readonly comparison: Comparison;
  /** Codes of the columns, where they are agencies. */
  readonly codes: readonly string[];
}

/** Beyond it a table is no longer read by eye: the export holds them all. */
export const mostBeside = 20;

/** Those named, or the first of what was collected. */
export async function compareAgencies(
  office: Office,
  who: Who,
  { agency, year }: { readonly agency: string; readonly year: number },
  children: readonly string[],
): Promise<Decided<ComparedReports>> {
  const whole = await wholeCollection(office, who, agency, year);
  if (!whole.ok) return whole;
  const rows = new Map((await collectedReports(office.db, agency, year)).map((row) => [row.child, row.report]));
  const wanted = whole.value.lines.filter(
    ({ code }) => rows.has(code) && (children.length === 0 || children.includes(code)),
  );
  const beside = wanted.slice(0, mostBeside);
  const reports = beside.flatMap(({ code, name }): AnnualReport[] => {
    const report = rows.get(code);
    return report === undefined ? [] : [{ ...report, agency: name, year }];
  });
  const comparison = compareReports(reports);
  return comparison === null ? refused(tooFew) : allowed({ comparison, codes: beside.map(({ code }) => code) });
}

/** What was collected over the years, and what the agency has published where nothing was. */
export async function compareYears(
  office: Office,
  who: Who,
  { agency, year, child }: CollectedAddress,
): Promise<Decided<ComparedReports>> {
  const permitted = may(who, who.agency === agency, 'collection.view');
  if (!permitted.ok) return permitted;
  const published = await asPublic(() => reportYears(office.db, child));
  const collected = await collectedYears(office.db, agency, child);
  const byYear = new Map([...published, ...collected].map((one) => [one.year, one.report]));
  const current = await collectedReport(office.db, agency, year, child);
  const name = current?.report.agency ?? [...byYear.values()].at(-1)?.agency ?? '';
  const reports = [...byYear]
    .filter(([of]) => of <= year)
    .map(([of, report]) => ({ ...report, agency: name, year: of }));
  const comparison = compareReports(reports);
  return comparison === null ? refused(tooFew) : allowed({ comparison, codes: [] });
}

const tooFew: Refusal = {
  code: 'collection-too-few',
  rule: 'AR-71',
  article: '第五十条',
  message: '可以比较的报告不到两份。请先收取报告，或者选别的机关。',
};
