/** Proves the newest archive of the schedule, and remembers that it is. */

import { join } from 'node:path';
import { keptBackups, markProved } from '#store/backup/backups';
import { ArchiveBroken } from '#store/backup/lock';
import { JobFailure } from '../job/job.ts';
import type { Witness } from '../log/witness.ts';
import type { Office } from '../office.ts';
import type { BackupPlace } from './make.ts';
import { proveBackup } from './restore.ts';

export async function proveNewest(
  office: Office,
  witness: Witness,
  { databaseUrl, target, openers }: BackupPlace,
): Promise<string> {
  const newest = (await keptBackups(office.db))[0];
  if (newest === undefined) return '还没有备份，没有可以验证的。';
  try {
    const { tables } = await proveBackup(office, witness, databaseUrl, join(target, newest.file), openers);
    await markProved(office.db, newest.file, office.now());
    return `${newest.file}可以恢复：${tables.length}张表与备份时逐字节一致。`;
  } catch (error) {
    throw error instanceof ArchiveBroken ? new JobFailure(`${newest.file}：${error.message}`) : error;
  }
}
