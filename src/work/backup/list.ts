/** The backups that are kept here, as the administrator sees them. */

import { may } from '#law/account/may';
import { allowed, type Decided } from '#law/ruling';
import { keptBackups } from '#store/backup/backups';
import type { Office, Who } from '../office.ts';

export interface BackupView {
  readonly file: string;
  readonly madeAt: string;
  readonly bytes: number;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  /** SHA-256 of the archive as a file. */
  readonly digest: string;
  readonly provedAt: string | null;
}

/** Newest first. */
export async function listBackups(office: Office, who: Who): Promise<Decided<readonly BackupView[]>> {
  const permitted = may(who, true, 'backup.list');
  if (!permitted.ok) return permitted;
  const rows = await keptBackups(office.db);
  return allowed(
    rows.map(({ file, made_at, bytes, tables, rows: many, files, digest, proved_at }) => ({
      ...{ file, bytes, tables, rows: many, files, digest },
      ...{ madeAt: made_at, provedAt: proved_at },
    })),
  );
}
