/** The sum as a file: in the official form, or as data with the figure of every member. */

import { allowed, type Decided } from '#law/ruling';
import { fileNameOf, type ReportFormat, reportFormats, writeReport } from '#paper/report/formats';
import { rollupToCsv } from '#paper/report/rollup-csv';
import type { Office, Who } from '../../office.ts';
import type { MadeFile } from './export.ts';
import { viewRollup } from './rollup.ts';

export async function rollupFile(
  office: Office,
  who: Who,
  { agency, year }: { readonly agency: string; readonly year: number },
  format: ReportFormat,
): Promise<Decided<MadeFile>> {
  const found = await viewRollup(office, who, agency, year);
  if (!found.ok) return found;
  const { rollup, report } = found.value;
  const bytes =
    format === 'csv' ? new TextEncoder().encode(rollupToCsv({ ...rollup, report })) : await writeReport(report, format);
  return allowed({ bytes, mediaType: reportFormats[format].mediaType, fileName: fileNameOf(report, format) });
}
