/** Opens a file for a reader: allowed by the state of its owner at this moment, and only bytes whose digests agree. */

import { fileRefusal } from '#law/file/accept';
import { mayOpen, noSuchFile } from '#law/file/access';
import { fileKinds } from '#law/file/kinds';
import { mayGoOut } from '#law/publication/gate-files';
import { allowed, type Decided, refused } from '#law/ruling';
import { NotStored } from '#outside/storage/storage';
import { writeAudit } from '#store/audit';
import { type FileRow, fileById, ownerOf } from '#store/file/files';
import { Damaged, readRange, verifyRange } from '#store/file/read';
import { goesOut } from '#store/publication/files';
import { isIssuedForm } from '#store/service/forms';
import type { Office, Who } from '../office.ts';
import { factsOf } from '../publication/file-facts.ts';
import { asProgram } from '../scope.ts';
import { type FileView, fileView } from './file-view.ts';
import { storedFile } from './stored.ts';

/** The row of a file, to one who may open it. `who` null: anybody, not signed in. */
async function allowedRow(office: Office, who: Who | null, id: string): Promise<Decided<FileRow>> {
  const row = await fileById(office.db, id);
  if (row === null) return refused(noSuchFile);
  const owner = await ownerOf(office.db, row.owner_subject, row.owner_case);
  // What a screening found is for officers alone; that there was one decides for everybody.
  const screened = owner?.public === true && (await asProgram(() => goesOutScreened(office, row)));
  const permitted = mayOpen(owner, { state: row.state, screened }, who);
  return permitted.ok ? allowed(row) : permitted;
}

async function goesOutScreened(office: Office, row: FileRow): Promise<boolean> {
  const facts = (await factsOf(office, office.db, [row])).get(row.id);
  if (!mayGoOut(facts)) return false;
  return row.owner_subject === 'service'
    ? isIssuedForm(office.db, row.owner_case, row.id, office.today())
    : goesOut(office.db, row.owner_case, row.id);
}

export async function viewFile(office: Office, who: Who | null, id: string): Promise<Decided<FileView>> {
  const row = await allowedRow(office, who, id);
  return row.ok ? allowed(fileView(office, row.value)) : row;
}

export interface OpenFile {
  readonly view: FileView;
  readonly mediaType: string;
  /** Strong: under one id the bytes never change. */
  readonly etag: string;
  /** Bytes from `start` to `end` (not included), verified before the first is handed out. */
  readonly read: (start: number, end: number) => Promise<Decided<AsyncIterable<Buffer>>>;
}

export async function openFile(office: Office, who: Who | null, id: string): Promise<Decided<OpenFile>> {
  const found = await allowedRow(office, who, id);
  return found.ok ? openRow(office, who, found.value) : found;
}

/** Whoever calls has decided that this row may be opened. */
export function openRow(office: Office, who: Who | null, row: FileRow): Decided<OpenFile> {
  return allowed({
    view: fileView(office, row),
    mediaType: fileKinds[row.kind].mediaType,
    etag: `"${row.id}"`,
    read: (start, end) => readWhole(office, who, row, start, end),
  });
}

async function readWhole(
  office: Office,
  who: Who | null,
  row: FileRow,
  start: number,
  end: number,
): Promise<Decided<AsyncIterable<Buffer>>> {
  const { layout, digests, read } = storedFile(office, row);
  try {
    await verifyRange(layout, digests, read, start, end);
  } catch (error) {
    if (!(error instanceof Damaged) && !(error instanceof NotStored)) throw error;
    await audit(office, who, row, 'file-damaged');
    return refused(damaged);
  }
  // Who looks at an applicant's papers is on record.
  if (row.personal && start === 0) await recordView(office, who, row);
  return allowed(readRange(layout, digests, read, start, end));
}

/** Of a personal file: who looked at it is on record. */
export function recordView(office: Office, who: Who | null, row: FileRow): Promise<void> {
  return audit(office, who, row, null);
}

async function audit(office: Office, who: Who | null, row: FileRow, reason: string | null): Promise<void> {
  await writeAudit(office.db, {
    at: office.now(),
    actor: who?.accountId ?? 'public',
    actorName: who?.name ?? '公众',
    agency: row.agency,
    act: 'file.view',
    subject: 'file',
    object: row.id,
    result: reason === null ? 'done' : 'refused',
    reason,
    from: who?.from ?? 'web',
  });
}

const damaged = fileRefusal(
  'file-damaged',
  '文件的内容与收到时不一致，可能已损坏或被改动，没有提供。请告诉系统管理员从备份中恢复。',
);
