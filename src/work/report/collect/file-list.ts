/** The files that were dropped: how each was read, what was found in one, how far a drop has come. */

import { may } from '#law/account/may';
import type { Finding } from '#law/report/report';
import { allowed, type Decided, refused } from '#law/ruling';
import {
  type CollectedFileLine,
  collectedFile,
  collectedFileLines,
  type FileSearch,
  fileCounts,
} from '#store/report/collect/files';
import type { CollectedFileState } from '#store/report/collect/tables';
import type { Office, Who } from '../../office.ts';
import { fileNotThere } from './take.ts';

export interface FilePage {
  readonly files: readonly CollectedFileLine[];
  readonly next: number | null;
  /** Of the drop that was asked for, or of the whole year. */
  readonly counts: Readonly<Record<CollectedFileState, number>>;
}

export async function listFiles(
  office: Office,
  who: Who,
  { agency, year, ...search }: FileSearch & { readonly agency: string; readonly year: number },
): Promise<Decided<FilePage>> {
  const permitted = may(who, who.agency === agency, 'collection.view');
  if (!permitted.ok) return permitted;
  const found = await collectedFileLines(office.db, agency, year, { ...search, limit: search.limit + 1 });
  const files = found.slice(0, search.limit);
  const next = found.length > search.limit ? (files.at(-1)?.position ?? null) : null;
  return allowed({ files, next, counts: await fileCounts(office.db, agency, year, search.batch) });
}

export interface FileReading {
  readonly name: string;
  readonly title: string | null;
  readonly findings: readonly Finding[];
}

export async function fileReading(
  office: Office,
  who: Who,
  { agency, id }: { readonly agency: string; readonly id: string },
): Promise<Decided<FileReading>> {
  const permitted = may(who, who.agency === agency, 'collection.view');
  if (!permitted.ok) return permitted;
  const row = await collectedFile(office.db, agency, id);
  if (row === null) return refused(fileNotThere);
  return allowed({ name: row.name, title: row.report?.title ?? null, findings: row.findings ?? [] });
}
