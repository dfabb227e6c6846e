/** The bytes of a file's row: how they lie, and how they are read out of the store. */

import { cipherOf } from '#store/cipher';
import type { FileRow } from '#store/file/files';
import type { Layout } from '#store/file/layout';
import type { ReadStored } from '#store/file/read';
import type { Office } from '../office.ts';
import { placeOfKey } from './file-view.ts';

export interface StoredFile {
  readonly layout: Layout;
  readonly digests: Buffer;
  readonly read: ReadStored;
}

export function storedFile(office: Office, row: FileRow): StoredFile {
  const { id, size, suite, sealed_key: sealed } = row;
  const key = sealed === null ? null : Buffer.from(office.vault.open(sealed, placeOfKey(id)), 'base64');
  const cipher = key === null || suite === null ? null : cipherOf(suite, key, 'file');
  return {
    layout: { id, size, cipher },
    digests: row.chunks,
    read: (start, end) => office.files.storage.read(id, start, end),
  };
}
