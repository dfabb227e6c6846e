/** The files of a report, written once while they are asked for: their sizes stand on the page, their bytes are sent. */

import { createHash } from 'node:crypto';
import type { AnnualReport } from '#law/report/report';
import { type ReportFile, reportFile } from '#work/report/download';
import { type FileFormat, fileFormats } from './labels.ts';

export interface ReportFiles {
  readonly one: (report: AnnualReport, format: FileFormat) => Promise<ReportFile>;
  /** Every format; null for the PDF as long as nobody has asked for it: a page does not wait for typesetting. */
  readonly all: (report: AnnualReport) => Promise<readonly (readonly [FileFormat, ReportFile | null])[]>;
}

const mostKept = 200;

/** Keeps the newest files in memory, by content: an edition never changes, so a kept file is never stale. */
export function openReportFiles(): ReportFiles {
  const kept = new Map<string, Promise<ReportFile>>();
  const keyOf = (report: AnnualReport, format: FileFormat) =>
    `${format} ${createHash('sha256').update(JSON.stringify(report)).digest('hex')}`;
  const one = (report: AnnualReport, format: FileFormat) => {
    const key = keyOf(report, format);
    const found = kept.get(key);
    if (found !== undefined) return found;
    const written = reportFile(report, format);
    kept.set(key, written);
    written.catch(() => kept.delete(key));
    const oldest = kept.keys().next();
    if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value);
    return written;
  };
  const all = async (report: AnnualReport) =>
    Promise.all(
      fileFormats.map(async (format) => {
        const isWaitedFor = format !== 'pdf' || kept.has(keyOf(report, format));
        return [format, isWaitedFor ? await one(report, format) : null] as const;
      }),
    );
  return { one, all };
}
