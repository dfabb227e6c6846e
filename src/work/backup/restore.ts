/** Brings an archive back: into an empty place, or into a passing one that only proves that it could be. */

import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readArchive } from '#store/backup/archive';
import type { Folders, Manifest, Origin } from '#store/backup/dump';
import { load } from '#store/backup/load';
import { ArchiveBroken, type Opener } from '#store/backup/lock';
import { isEmptyDatabase, withPassingDatabase } from '#store/backup/passing';
import { connect } from '#store/db';
import { migrate, unknownMigrations } from '#store/migrate';
import { unscopedDb } from '#store/scope/scoped-db';
import { verifyAll } from '../log/verify.ts';
import type { Witness } from '../log/witness.ts';
import type { Office } from '../office.ts';

/** What of these folders is there before anything is: it does not stand in a restore's way. */
const harmless: ReadonlySet<string> = new Set(['backup-key', '.writable']);

/** Proves an archive: restores it into a database that is made for it and dropped, and compares every row and every file. */
export async function proveBackup(
  office: Office,
  witness: Witness,
  databaseUrl: string,
  path: string,
  openers: readonly Opener[],
): Promise<Manifest> {
  return withPassingDatabase(databaseUrl, async (url) => {
    const manifest = await restoreInto(url, path, openers, null, async () => undefined);
    await proveChains(office, witness, url);
    return manifest;
  });
}

/** The chains of ledger and audit trail, and the log. Checkpoints kept since the archive was made know more than it can. */
async function proveChains(office: Office, witness: Witness, url: string): Promise<void> {
  const db = connect(url, 2);
  try {
    const { ok, faults, problems } = await verifyAll({ ...office, db: unscopedDb(db) }, { ...witness, kept: nothing });
    if (ok) return;
    const words = [...faults.map(({ kind, agency, position }) => `${kind} ${agency} 第${position}条`), ...problems];
    throw new ArchiveBroken(`备份能够恢复，但其中的台账或者审计记录不完整：${words.slice(0, 3).join('；')}。`);
  } finally {
    await db.destroy();
  }
}

async function* nothing(): AsyncGenerator<string> {}

/** Where an archive is restored to. */
export interface EmptyPlace {
  readonly databaseUrl: string;
  readonly folders: Folders;
  /** A folder that does not exist, on the way to `folders`. */
  readonly beside: string;
}

/** Restores into an empty place; refuses any other. Where it fails, nothing has been changed. */
export async function restoreBackup(
  { databaseUrl, folders, beside }: EmptyPlace,
  path: string,
  openers: readonly Opener[],
): Promise<Manifest> {
  if (!(await isEmptyDatabase(databaseUrl))) {
    throw new ArchiveBroken(
      '数据库不是空的，没有恢复，原有内容没有改动。请换一个空的数据文件夹（GONGKAI_DATA）或者空的数据库（DATABASE_URL）。',
    );
  }
  for (const place of Object.values(folders)) await refuseFull(place);
  try {
    return await restoreInto(databaseUrl, path, openers, beside, async () => {
      for (const [folder, place] of Object.entries(folders)) await bringOver(join(beside, folder), place);
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function refuseFull(place: string): Promise<void> {
  const there = (await readdir(place).catch(() => [])).filter((name) => !harmless.has(name));
  if (there.length === 0) return;
  throw new ArchiveBroken(
    `文件夹“${place}”不是空的（${there.slice(0, 3).join('、')}），没有恢复，原有内容没有改动。请先移走其中的文件。`,
  );
}

async function restoreInto(
  url: string,
  path: string,
  openers: readonly Opener[],
  place: string | null,
  last: () => Promise<void>,
): Promise<Manifest> {
  const { pieces } = await readArchive(path, openers);
  const db = connect(url, 2);
  try {
    const first = await pieces.next();
    if (first.done || first.value.kind !== 'origin') throw new ArchiveBroken('备份文件已损坏：开头没有来历。');
    const { migrations } = first.value.value as Origin;
    const unknown = unknownMigrations(migrations);
    if (unknown.length > 0) {
      throw new ArchiveBroken(`备份由更新的程序写成（${unknown.join('、')}），本程序不认得。请用同样新的程序恢复。`);
    }
    // First the tables as the archive knows them; what this program has beyond is migrated with the rows in place.
    await migrate(db, migrations);
    const manifest = await load(url, pieces, place, last);
    await migrate(db);
    return manifest;
  } finally {
    await db.destroy();
  }
}

async function bringOver(from: string, to: string): Promise<void> {
  const names = await readdir(from).catch(() => []);
  for (const name of names) {
    await cp(join(from, name), join(to, name), { recursive: true, force: false, errorOnExist: true });
  }
}
