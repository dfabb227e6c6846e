/** What an applicant adds to the own application: proofs of identity, letters of authority, what makes the request clearer. */

import { foldApplication } from '#law/application/fold';
import { states } from '#law/application/states';
import { fileRefusal, infected, tooLarge } from '#law/file/accept';
import { senders } from '#law/file/kinds';
import { allowed, type Decided, refused } from '#law/ruling';
import { agencyOfCase } from '#store/application/by-number';
import { type FileRow, fileByUploadKey, filesOf } from '#store/file/files';
import { isTaken } from '#store/file/taken';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import { applicant } from '../application/applicant-who.ts';
import { noSuchApplication } from '../application/missing.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';
import { type FileView, fileView } from './file-view.ts';
import { attach, discard, receive, type Upload } from './receive.ts';
import { scanFile } from './scan.ts';

/** [convention] Of one application. */
export const mostOwnFiles = 10;

export interface OwnUpload {
  readonly announced: number | null;
  /** Begins to read: called once nothing stands against the upload. */
  readonly open: () => Promise<Pick<Upload, 'name' | 'bytes'>>;
  /** Made with the page: the same page sent twice is one file. */
  readonly key: string;
  /** Where the call came from. */
  readonly from: string;
}

/** What the applicant has sent, oldest first. */
export async function ownFiles(office: Office, caseId: string): Promise<readonly FileView[]> {
  const agency = await agencyOfCase(office.db, caseId);
  if (agency === null) return [];
  const rows = await asApplicant(agency, () => filesOf(office.db, 'application', caseId));
  return rows.filter((row) => row.uploaded_by === sender(caseId)).map((row) => fileView(office, row));
}

/** Whoever calls has opened the case with its number and code. Bytes are read only once all else is well. */
export async function addOwnFile(office: Office, caseId: string, upload: OwnUpload): Promise<Decided<true>> {
  const agency = await agencyOfCase(office.db, caseId);
  if (agency === null) return refused(noSuchApplication);
  return asApplicant(agency, async () => {
    if ((await fileByUploadKey(office.db, sender(caseId), upload.key)) !== null) return allowed(true);
    const ready = await mayAdd(office, caseId, upload.announced);
    if (!ready.ok) return ready;
    const { announced } = upload;
    const received = await receive(office, 'application', 'public', { ...(await upload.open()), announced });
    if (!received.ok) return received;
    const call = { deed: 'file.addOwn', subject: 'file', object: received.value.id, agency } as const;
    const to = { agency, caseId, uploadedBy: sender(caseId), uploadKey: upload.key };
    try {
      const added = await act<FileRow>(office, applicant(agency, upload.from), call, async (tx) =>
        allowed({ value: await attach(office, tx, received.value, to), changes: [] }),
      );
      if (!added.ok) {
        await discard(office, received.value);
        return added;
      }
      return (await scanFile(office, added.value)) === 'refused' ? refused(infected) : allowed(true);
    } catch (error) {
      if (!isTaken(error)) throw error;
      await discard(office, received.value);
      return allowed(true);
    }
  });
}

async function mayAdd(office: Office, caseId: string, announced: number | null): Promise<Decided<true>> {
  const seen = await ledgerCase(office.db, 'application', caseId);
  if (seen === null) return refused(noSuchApplication);
  const { state } = foldApplication(seen.events, await calendarIn(office.db));
  if (!states[state].open) return refused(over);
  if ((await ownFilesCount(office, caseId)) >= mostOwnFiles) return refused(tooMany);
  const most = senders.public.mostBytes;
  // What wraps the file in the request is far less than this.
  const slack = 65_536;
  return announced !== null && announced > most + slack ? refused(tooLarge(announced, most)) : allowed(true);
}

async function ownFilesCount(office: Office, caseId: string): Promise<number> {
  const rows = await filesOf(office.db, 'application', caseId);
  return rows.filter((row) => row.uploaded_by === sender(caseId)).length;
}

const sender = (caseId: string) => `applicant ${caseId}`;

const over = fileRefusal(
  'file-case-over',
  '这件申请已经答复或者终结，不再接收附件。还需要其他信息的，请另行提出申请。',
);
const tooMany = fileRefusal(
  'file-too-many',
  `这件申请已有${mostOwnFiles}个附件，不能再加。请把材料合并成一个文件，或者联系受理机关当面提交。`,
);
