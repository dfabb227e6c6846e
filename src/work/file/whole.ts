/** The bytes of a kept file, whole, for the program to read in. */

import { fileById } from '#store/file/files';
import { readRange } from '#store/file/read';
import type { Office } from '../office.ts';
import { storedFile } from './stored.ts';

/** The whole file, or the sentence why it can not be had. Whoever calls has authorised. */
export async function wholeFile(office: Office, id: string | null): Promise<Uint8Array | string> {
  const row = id === null ? null : await fileById(office.db, id);
  if (row === null || row.state !== 'clean') return '文件中查出病毒，或者已经删除，没有读取。请换一份干净的文件。';
  const { layout, digests, read } = storedFile(office, row);
  try {
    const parts: Buffer[] = [];
    for await (const chunk of readRange(layout, digests, read, 0, layout.size)) parts.push(chunk);
    return new Uint8Array(Buffer.concat(parts));
  } catch {
    return '保存的文件与收到时不一致，可能已损坏，没有读取。请重新导入。';
  }
}
