/** A report as a file to download. */

import type { AnnualReport } from '#law/report/report';
import { fileNameOf, type ReportFormat, reportFormats, writeReport } from '#paper/report/formats';

export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

export async function reportFile(report: AnnualReport, format: ReportFormat): Promise<ReportFile> {
  const { mediaType } = reportFormats[format];
  return { bytes: await writeReport(report, format), mediaType, fileName: fileNameOf(report, format) };
}
