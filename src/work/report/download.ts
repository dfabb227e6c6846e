/** A report as a file to download. */

import type { AnnualReport } from '#law/report/report';
import { fileNameOf, type ReportFormat, reportFormats, writeReport } from '#paper/report/formats';
import { issuedFile, issuedSizes } from '#store/report/edition-files';
import type { Office } from '../office.ts';
import type { PublishedView } from './published.ts';

export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

export async function reportFile(report: AnnualReport, format: ReportFormat): Promise<ReportFile> {
  return named(report, format, await writeReport(report, format));
}

/** A file of an edition as it was issued; written now where the program that published it kept none. */
export async function editionFile({ db }: Office, view: PublishedView, format: ReportFormat): Promise<ReportFile> {
  const bytes = await issuedFile(db, addressOf(view), format);
  return bytes === null ? reportFile(view.report, format) : named(view.report, format, bytes);
}

/** Bytes of each file that was kept, by format. */
export async function editionSizes({ db }: Office, view: PublishedView): Promise<ReadonlyMap<string, number>> {
  return issuedSizes(db, addressOf(view));
}

const addressOf = ({ agencyCode, year, edition }: PublishedView) => ({
  agency: agencyCode,
  year,
  edition: edition.number,
});

const named = (report: AnnualReport, format: ReportFormat, bytes: Uint8Array): ReportFile => ({
  bytes,
  mediaType: reportFormats[format].mediaType,
  fileName: fileNameOf(report, format),
});
