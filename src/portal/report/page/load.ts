/** Gathers what the page of a report shows. */

import type { Office } from '#work/office';
import { publishedReport, reportEditions, reportYears } from '#work/report/published';
import { fileHref } from '../address.ts';
import { checkLines } from '../checks/lines.ts';
import type { ReportFiles } from '../file/files.ts';
import { reportFileLabels } from '../file/labels.ts';
import type { ReportPageProps } from './view.tsx';

export interface ReportAddress {
  readonly agency: string;
  readonly year: number;
  /** Undefined for the newest. */
  readonly edition: number | undefined;
}

/** Null where no such edition was published. */
export async function loadReportPage(
  office: Office,
  files: ReportFiles,
  address: ReportAddress,
): Promise<Omit<ReportPageProps, 'setting'> | null> {
  const { agency, year } = address;
  const view = await publishedReport(office.db, agency, year, address.edition);
  if (view === null) return null;
  const editions = await reportEditions(office.db, agency, year);
  const years = await reportYears(office.db, agency);
  const newest = editions[0]?.edition;
  const edition = view.edition.number === newest ? undefined : view.edition.number;
  const sizes = await files.sizes(view);
  return {
    view,
    editions: editions.map((line) => ({ number: line.edition, publishedOn: line.publishedOn })),
    downloads: sizes.map(([format, bytes]) => ({
      label: reportFileLabels[format],
      href: fileHref(agency, year, format, edition),
      bytes,
    })),
    checks: checkLines(view.assessed, view.findings),
    years,
  };
}
