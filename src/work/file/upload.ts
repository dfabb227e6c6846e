/** An officer attaches a file to a case, a publication or an appeal. */

import { may } from '#law/account/may';
import { fileRefusal, infected, tooLarge } from '#law/file/accept';
import type { OwnerSubject } from '#law/file/access';
import { senders } from '#law/file/kinds';
import { allowed, type Decided, refused } from '#law/ruling';
import { fileByUploadKey, ownerOf } from '#store/file/files';
import { isTaken } from '#store/file/taken';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { type FileView, fileView } from './file-view.ts';
import { attach, discard, receive, type Upload } from './receive.ts';
import { scanFile } from './scan.ts';

export interface OfficersUpload {
  readonly announced: number | null;
  /** Begins to read: called once nothing stands against the upload. */
  readonly open: () => Promise<Pick<Upload, 'name' | 'bytes'>>;
  readonly subject: OwnerSubject;
  readonly caseId: string;
  /** The same key again gives the same file back: a request that was repeated is not a second file. */
  readonly uploadKey: string | null;
}

/** A case of another agency is answered exactly as one that does not exist; bytes are read only once all else is well. */
export async function uploadFile(office: Office, who: Who, upload: OfficersUpload): Promise<Decided<FileView>> {
  const ready = await mayUpload(office, who, upload);
  if (!ready.ok) return fileAct(office, who, upload.caseId, async () => ready);
  const before = await sentBefore(office, who, upload);
  if (before !== null) return before;
  const received = await receive(office, upload.subject, 'staff', {
    ...(await upload.open()),
    announced: upload.announced,
  });
  if (!received.ok) return fileAct(office, who, upload.caseId, async () => received);
  const { id } = received.value;
  try {
    const to = { agency: who.agency, caseId: upload.caseId, uploadedBy: who.accountId, uploadKey: upload.uploadKey };
    const attached = await act(office, who, callOf(who, id), async (tx) => {
      const owner = await ownerOf(tx, upload.subject, upload.caseId);
      if (owner?.agency !== who.agency) return refused(noSuchOwner);
      return allowed({ value: await attach(office, tx, received.value, to), changes: [] });
    });
    if (!attached.ok) {
      await discard(office, received.value);
      return attached;
    }
    const state = await scanFile(office, attached.value);
    if (state === 'refused') return refused(infected);
    return allowed(fileView(office, { ...attached.value, state }));
  } catch (error) {
    if (!isTaken(error)) throw error;
    await discard(office, received.value);
    return (await sentBefore(office, who, upload)) ?? refused(keyReused);
  }
}

async function mayUpload(office: Office, who: Who, upload: OfficersUpload): Promise<Decided<true>> {
  const permitted = may(who, true, 'file.add');
  if (!permitted.ok) return permitted;
  const owner = await ownerOf(office.db, upload.subject, upload.caseId);
  if (owner?.agency !== who.agency) return refused(noSuchOwner);
  const most = senders.staff.mostBytes;
  // What wraps the file in the request is far less than this.
  const slack = 65_536;
  return upload.announced !== null && upload.announced > most + slack
    ? refused(tooLarge(upload.announced, most))
    : allowed(true);
}

async function sentBefore(office: Office, who: Who, upload: OfficersUpload): Promise<Decided<FileView> | null> {
  const { uploadKey, subject, caseId } = upload;
  const row = uploadKey === null ? null : await fileByUploadKey(office.db, who.accountId, uploadKey);
  if (row === null) return null;
  if (row.owner_subject !== subject || row.owner_case !== caseId) return refused(keyReused);
  return row.state === 'refused' ? refused(infected) : allowed(fileView(office, row));
}

function callOf(who: Who, object: string) {
  return { deed: 'file.add', subject: 'file', object, agency: who.agency } as const;
}

/** A refusal goes through the act, so that it is audited. */
function fileAct(office: Office, who: Who, object: string, rule: () => Promise<Decided<never> | Decided<true>>) {
  return act<never>(office, who, callOf(who, object), async () => {
    const decided = await rule();
    if (decided.ok) throw new TypeError('only a refusal is brought here');
    return decided;
  });
}

const noSuchOwner = fileRefusal('owner-missing', '没有找到要附上文件的这件事。请核对编号，或者刷新页面后再上传。');
const keyReused = fileRefusal('upload-key-reused', '这次上传的编号已用于另一个文件。请刷新页面后重新上传。');
