/** Erases a file: its key and name first, then its bytes. What stays says that there was one. */

import { fileRefusal } from '#law/file/accept';
import { noSuchFile } from '#law/file/access';
import { allowed, type Decided, refused } from '#law/ruling';
import { fileById, forgetFile, ownerOf } from '#store/file/files';
import { goesOut } from '#store/publication/files';
import { isReleased } from '#store/release/letter-files';
import { isIssuedForm } from '#store/service/forms';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export async function eraseFile(office: Office, who: Who, id: string): Promise<Decided<null>> {
  const call = { deed: 'file.erase', subject: 'file', object: id, agency: who.agency } as const;
  const erased = await act<null>(office, who, call, async (tx) => {
    const row = await fileById(tx, id);
    if (row === null || row.agency !== who.agency || row.state === 'erased') return refused(noSuchFile);
    const owner = await ownerOf(tx, row.owner_subject, row.owner_case);
    const issued = row.owner_subject === 'service' && (await isIssuedForm(tx, row.owner_case, id, null));
    if (issued) return refused(issuedForm);
    const goes = row.owner_subject === 'publication' && (await goesOut(tx, row.owner_case, id));
    if (owner?.public === true && goes) return refused(stillPublic);
    if (await isReleased(tx, id)) return refused(released);
    await forgetFile(tx, id, 'erased', office.now());
    return allowed({ value: null, changes: [] });
  });
  if (erased.ok) await office.files.storage.remove(id);
  return erased;
}

const stillPublic = fileRefusal(
  'file-public',
  '这是已经公开的信息的附件，不能单独删除。请先撤回这条信息，或者发布更正。',
);

const issuedForm = fileRefusal(
  'file-public',
  '这是办事指南某一版的表格，随那一版保存，不能单独删除。请在新的一版中换用别的文件。',
);

const released = fileRefusal(
  'file-released',
  '这个附件已经随签发的文书发出，应当存卷，不能单独删除。保存期满后程序会一并删除。',
);
