/** The attachments of a delivered reply, for whoever opened the case with its number and code. */

import { foldApplication } from '#law/application/fold';
import { noSuchFile } from '#law/file/access';
import { type Decided, refused } from '#law/ruling';
import { agencyOfCase } from '#store/application/by-number';
import { fileById } from '#store/file/files';
import { ledgerCase } from '#store/ledger/ledger';
import { filesOfLetter } from '#store/release/letter-files';
import { calendarIn } from '../calendar/calendar.ts';
import { type FileView, fileView } from '../file/file-view.ts';
import { type OpenFile, openRow } from '../file/open.ts';
import { deliveredReply } from '../letter/delivered.ts';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';

/** Only what was released with the signature, and only once it is delivered. */
export async function deliveredFiles(office: Office, caseId: string): Promise<readonly FileView[]> {
  const agency = await agencyOfCase(office.db, caseId);
  return agency === null ? [] : asApplicant(agency, () => released(office, caseId));
}

async function released(office: Office, caseId: string): Promise<readonly FileView[]> {
  const found = await ledgerCase(office.db, 'application', caseId);
  if (found === null) return [];
  const state = foldApplication(found.events, await calendarIn(office.db));
  const letter = await deliveredReply(office, caseId, state);
  if (letter === null) return [];
  const chosen = (await filesOfLetter(office.db, letter.id)).filter(({ sha256 }) => sha256 !== null);
  const rows = await Promise.all(chosen.map(({ file }) => fileById(office.db, file)));
  return rows.flatMap((row) => (row === null || row.state !== 'clean' ? [] : [fileView(office, row)]));
}

export async function openDelivered(office: Office, caseId: string, id: string): Promise<Decided<OpenFile>> {
  const agency = await agencyOfCase(office.db, caseId);
  if (agency === null) return refused(noSuchFile);
  return asApplicant(agency, async () => {
    const known = (await released(office, caseId)).some((one) => one.id === id);
    const row = known ? await fileById(office.db, id) : null;
    return row === null ? refused(noSuchFile) : openRow(office, null, row);
  });
}
