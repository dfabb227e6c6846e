/** The files of a case, a publication or an appeal. */

import type { OwnerSubject } from '#law/file/access';
import { mayOpen } from '#law/file/access';
import { allowed, type Decided } from '#law/ruling';
import { filesOf, ownerOf } from '#store/file/files';
import type { Office, Who } from '../office.ts';
import { type FileView, fileView } from './file-view.ts';

/** Oldest first; a case of another agency is answered exactly as one that does not exist. */
export async function listFiles(
  office: Office,
  who: Who,
  subject: OwnerSubject,
  caseId: string,
): Promise<Decided<readonly FileView[]>> {
  const permitted = mayOpen(await ownerOf(office.db, subject, caseId), { state: 'clean', screened: false }, who);
  if (!permitted.ok) return permitted;
  const rows = await filesOf(office.db, subject, caseId);
  return allowed(rows.map((row) => fileView(office, row)));
}
