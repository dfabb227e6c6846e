/** A file as those may see it who may open it: nothing of where or how its bytes are kept. */

import type { FileState } from '#law/file/access';
import { type FileKind, fileKinds } from '#law/file/kinds';
import type { FileRow } from '#store/file/files';
import type { Office } from '../office.ts';

export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly kindName: string;
  readonly size: number;
  /** Hex; null for personal files. */
  readonly sha256: string | null;
  readonly state: FileState;
  readonly receivedAt: string;
  /** What the inspection told: macros, scripts, embedded files. */
  readonly notes: readonly string[];
}

export const placeOfName = (id: string) => `file.name.${id}`;
export const placeOfKey = (id: string) => `file.key.${id}`;

export function fileView(office: Office, row: FileRow): FileView {
  const sealed = row.sealed_name;
  return {
    id: row.id,
    name: row.name ?? (sealed === null ? '' : office.vault.open(sealed, placeOfName(row.id))),
    kind: row.kind,
    kindName: fileKinds[row.kind].name,
    size: row.size,
    sha256: row.sha256?.toString('hex') ?? null,
    state: row.state,
    receivedAt: row.received_at,
    notes: row.notes.map(({ message }) => message),
  };
}
