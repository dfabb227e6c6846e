/** Files' rows, and the questions about them. */

import type { Selectable } from 'kysely';
import type { FileState, Owner, OwnerSubject } from '#law/file/access';
import type { Db, FileTable, Tx } from '../db.ts';
import { forgetScreening } from '../release/screenings.ts';

export type FileRow = Selectable<FileTable>;

export async function addFile(tx: Tx, row: FileRow): Promise<void> {
  await tx
    .insertInto('file')
    .values({ ...row, notes: JSON.stringify(row.notes) })
    .execute();
}

export async function fileById(db: Db | Tx, id: string): Promise<FileRow | null> {
  return (await db.selectFrom('file').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The file that this person has already sent with this key. */
export async function fileByUploadKey(db: Db | Tx, uploadedBy: string, key: string): Promise<FileRow | null> {
  const question = db.selectFrom('file').selectAll().where('uploaded_by', '=', uploadedBy);
  return (await question.where('upload_key', '=', key).executeTakeFirst()) ?? null;
}

/** Of one owner, oldest first, without those that were refused. */
export async function filesOf(db: Db | Tx, subject: OwnerSubject, caseId: string): Promise<readonly FileRow[]> {
  return db
    .selectFrom('file')
    .selectAll()
    .where('owner_subject', '=', subject)
    .where('owner_case', '=', caseId)
    .where('state', '<>', 'refused')
    .orderBy('received_at')
    .orderBy('id')
    .execute();
}

/** Files that wait for the scanner, oldest first: cut off while it looked, or kept apart while it was down. */
export async function waitingFiles(db: Db, limit: number): Promise<readonly FileRow[]> {
  return db
    .selectFrom('file')
    .selectAll()
    .where('state', 'in', ['received', 'quarantined'])
    .orderBy('received_at')
    .limit(limit)
    .execute();
}

/** Files by id, after `after`: a walk over all that have bytes. */
export async function storedFilesAfter(db: Db, after: string, limit: number): Promise<readonly FileRow[]> {
  return db
    .selectFrom('file')
    .selectAll()
    .where('state', 'in', ['received', 'quarantined', 'clean'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function setFileState(
  tx: Db | Tx,
  id: string,
  change: { readonly state: FileState; readonly scan: string | null; readonly at: string },
): Promise<void> {
  await tx
    .updateTable('file')
    .set({ state: change.state, scan: change.scan, changed_at: change.at })
    .where('id', '=', id)
    .execute();
}

/** The key and the name go first: what is left of a personal file opens no more. */
export async function forgetFile(tx: Tx, id: string, state: 'refused' | 'erased', at: string): Promise<void> {
  await tx
    .updateTable('file')
    .set({ state, sealed_key: null, sealed_name: null, changed_at: at })
    .where('id', '=', id)
    .execute();
  await forgetScreening(tx, id);
}

/** What owns a file, as it stands now; null where there is no such thing. */
export async function ownerOf(db: Db | Tx, subject: OwnerSubject, caseId: string): Promise<Owner | null> {
  if (subject === 'publication') {
    const row = await db
      .selectFrom('publication')
      .select(['agency', 'published_on', 'withdrawn_on'])
      .where('case_id', '=', caseId)
      .executeTakeFirst();
    if (row !== undefined) {
      return { subject, agency: row.agency, public: row.published_on !== null && row.withdrawn_on === null };
    }
    // A text that was never handed in has a draft alone.
    const draft = await db
      .selectFrom('publication_draft')
      .select('agency')
      .where('case_id', '=', caseId)
      .executeTakeFirst();
    return draft === undefined ? null : { subject, agency: draft.agency, public: false };
  }
  if (subject === 'service') {
    const row = await db
      .selectFrom('service')
      .select(['agency', 'guide_from'])
      .where('case_id', '=', caseId)
      .executeTakeFirst();
    return row === undefined ? null : { subject, agency: row.agency, public: row.guide_from !== null };
  }
  if (subject === 'collection' || subject === 'report') {
    // A year's report, collected or one's own, has no row before something is settled: whose it is, its name says.
    const [, of, agency] = /^(collection|report):([a-z0-9-]+):\d{4}$/.exec(caseId) ?? [];
    if (of !== subject) return null;
    return agency === undefined ? null : { subject, agency, public: false };
  }
  const row = await db.selectFrom(subject).select('agency').where('case_id', '=', caseId).executeTakeFirst();
  return row === undefined ? null : { subject, agency: row.agency, public: false };
}
