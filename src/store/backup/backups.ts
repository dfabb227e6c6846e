/** The archives that have been made here: when, how large, whether proved restorable, whether still kept. */

import { type Selectable, sql } from 'kysely';
import type { Db } from '../db.ts';
import type { JobTables } from '../job/tables.ts';
import type { Manifest } from './dump.ts';

export type BackupRow = Selectable<JobTables['backup']>;

export async function addBackup(
  db: Db,
  file: string,
  bytes: number,
  digest: string,
  madeAt: string,
  { tables, files }: Manifest,
): Promise<void> {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  await db
    .insertInto('backup')
    .values({ file, made_at: madeAt, bytes, tables: tables.length, rows, files: files.length, digest })
    .execute();
}

export async function markProved(db: Db, file: string, at: string): Promise<void> {
  await db.updateTable('backup').set({ proved_at: at }).where('file', '=', file).execute();
}

export async function markRemoved(db: Db, file: string, at: string): Promise<void> {
  await db.updateTable('backup').set({ removed_at: at }).where('file', '=', file).execute();
}

/** Those that are still kept, newest first. */
export async function keptBackups(db: Db): Promise<readonly BackupRow[]> {
  return db
    .selectFrom('backup')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('made_at', 'desc')
    .limit(200)
    .execute();
}

/** Hours since the last archive that is still kept; null where there is none. */
export async function hoursSinceBackup(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom('backup')
    .select(sql<number | null>`extract(epoch from clock_timestamp() - max(made_at)) / 3600`.as('hours'))
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.hours === null ? null : Number(row.hours);
}
