/** The files of an edition, read or written once while they are asked for: their sizes stand on the page, their bytes are sent. */

import type { Office } from '#work/office';
import { editionFile, editionSizes, type ReportFile } from '#work/report/download';
import type { PublishedView } from '#work/report/published';
import { type FileFormat, fileFormats } from './labels.ts';

export interface ReportFiles {
  readonly one: (view: PublishedView, format: FileFormat) => Promise<ReportFile>;
  /** Bytes of every format; null for a PDF that is yet to be set: a page does not wait for typesetting. */
  readonly sizes: (view: PublishedView) => Promise<readonly (readonly [FileFormat, number | null])[]>;
}

const mostKept = 200;

/** Keeps the last ones in memory: an edition never changes, so a kept file is never stale. */
export function openReportFiles(office: Office): ReportFiles {
  const kept = new Map<string, Promise<ReportFile>>();
  const keyOf = ({ agencyCode, year, edition }: PublishedView, format: FileFormat) =>
    `${format} ${year} ${edition.number} ${agencyCode}`;
  const one = (view: PublishedView, format: FileFormat) => {
    const key = keyOf(view, format);
    const found = kept.get(key);
    if (found !== undefined) return found;
    const file = editionFile(office, view, format);
    kept.set(key, file);
    file.catch(() => kept.delete(key));
    const oldest = kept.keys().next();
    if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value);
    return file;
  };
  const sizes = async (view: PublishedView) => {
    const issued = await editionSizes(office, view);
    return Promise.all(
      fileFormats.map(async (format) => {
        const isWaitedFor = format !== 'pdf' || kept.has(keyOf(view, format));
        const size = issued.get(format) ?? (isWaitedFor ? (await one(view, format)).bytes.byteLength : null);
        return [format, size] as const;
      }),
    );
  };
  return { one, sizes };
}
