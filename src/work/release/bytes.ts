/** A file's bytes whole, verified, for work that looks into it. */

import { fileRefusal } from '#law/file/accept';
import { noSuchFile } from '#law/file/access';
import { allowed, type Decided, refused } from '#law/ruling';
import { NotStored } from '#outside/storage/storage';
import type { Db, Tx } from '#store/db';
import { type FileRow, fileById } from '#store/file/files';
import { Damaged, readRange, verifyRange } from '#store/file/read';
import { storedFile } from '../file/stored.ts';
import type { Office } from '../office.ts';

/** The file, where it is of this agency and its bytes stand. */
export async function ownFile(db: Db | Tx, agency: string, id: string): Promise<Decided<FileRow>> {
  const row = await fileById(db, id);
  if (row === null || row.agency !== agency || row.state === 'erased' || row.state === 'refused') {
    return refused(noSuchFile);
  }
  return row.state === 'clean' ? allowed(row) : refused(notReady);
}

const notReady = fileRefusal('file-not-ready', '文件正在检查，还不能打开。请稍后再试。');

export async function bytesOf(office: Office, row: FileRow): Promise<Decided<Buffer>> {
  const { layout, digests, read } = storedFile(office, row);
  try {
    await verifyRange(layout, digests, read, 0, layout.size);
    const chunks: Buffer[] = [];
    for await (const chunk of readRange(layout, digests, read, 0, layout.size)) chunks.push(chunk);
    return allowed(Buffer.concat(chunks));
  } catch (error) {
    if (!(error instanceof Damaged) && !(error instanceof NotStored)) throw error;
    return refused(damaged);
  }
}

const damaged = fileRefusal(
  'file-damaged',
  '文件的内容与收到时不一致，可能已损坏或被改动，没有提供。请告诉系统管理员从备份中恢复。',
);
