/** Archives: made while others write, proved, brought back elsewhere byte for byte; refused where a bit differs. */

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dropFolder } from '#outside/drop/folder';
import { machineNetwork } from '#outside/web/network';
import { readArchive } from '#store/backup/archive';
import { keptBackups } from '#store/backup/backups';
import { ArchiveBroken, type Opener } from '#store/backup/lock';
import { nextNumber } from '#store/counter';
import { connect } from '#store/db';
import { superfluous } from '#work/backup/keep';
import { type BackupPlace, type Made, makeBackup, thinBackups } from '#work/backup/make';
import { proveNewest } from '#work/backup/prove-newest';
import { proveBackup, restoreBackup } from '#work/backup/restore';
import { raiseAlarms } from '#work/job/alarms';
import { type DemoOffice, demoOffice } from '../support/app.ts';
import { openFolder } from '../support/open-folder.ts';
import { emptyDatabase } from '../support/postgres.ts';
import { witnessIn } from '../support/witness.ts';

const folder = openFolder('gongkai-backup-');
const key: Opener = { kind: 'key', key: Buffer.alloc(32, 9) };
const passphrase: Opener = { kind: 'passphrase', words: '县里的备份口令' };
const witness = witnessIn();
let demo: DemoOffice;
let place: BackupPlace;
let made: Made;

beforeAll(async () => {
  demo = await demoOffice();
  const from = { secrets: join(folder, 'secrets'), files: join(folder, 'files') };
  mkdirSync(join(from.files, 'ab'), { recursive: true });
  mkdirSync(from.secrets);
  writeFileSync(join(from.files, 'ab', 'one'), Buffer.alloc(3_000_000, 'x'));
  writeFileSync(join(from.secrets, 'field-key-1'), 'secret of the fields');
  writeFileSync(join(from.secrets, 'backup-key'), 'opens the archive');
  const folders = { before: { secrets: from.secrets }, after: { files: from.files } };
  place = { databaseUrl: demo.url, ...folders, target: join(folder, 'backups'), openers: [key, passphrase] };
  // Somebody goes on writing while the archive is made: its tables are of one moment all the same.
  let writing = true;
  const writer = (async () => {
    while (writing) await demo.office.db.transaction().execute((tx) => nextNumber(tx, 'xixian-spj', 'reply', 2030));
  })();
  made = await makeBackup(demo.office, place);
  writing = false;
  await writer;
});
afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an archive is sealed: nothing of a table or a key can be read in it', () => {
  const bytes = readFileSync(made.path);
  expect(bytes.includes('secret of the fields')).toBe(false);
  expect(bytes.includes('xixian-spj')).toBe(false);
  expect(statSync(made.path).mode & 0o077).toBe(0);
  expect(made.manifest.files.map(({ path }) => path)).toEqual(['field-key-1', 'ab/one']);
});

/** Reads an archive to its end. */
async function readThrough(path: string, opener: Opener): Promise<number> {
  let pieces = 0;
  for await (const _ of (await readArchive(path, [opener])).pieces) pieces += 1;
  return pieces;
}

test('the key file opens it, and so does the passphrase', async () => {
  expect(await readThrough(made.path, passphrase)).toBe(await readThrough(made.path, key));
});

test('it is restored elsewhere: the same rows and files, and numbers go on', async () => {
  const elsewhere = await emptyDatabase();
  const to = { secrets: join(folder, 'there', 'secrets'), files: join(folder, 'there', 'files') };
  const beside = join(folder, 'there', '.restoring');
  try {
    const empty = { databaseUrl: elsewhere.url, folders: to, beside };
    await restoreBackup(empty, made.path, [key]);
    expect(readFileSync(join(to.files, 'ab', 'one')).equals(readFileSync(join(folder, 'files', 'ab', 'one')))).toBe(
      true,
    );
    expect(readdirSync(to.secrets)).toEqual(['field-key-1']);
    expect(existsSync(beside)).toBe(false);
    const db = connect(elsewhere.url, 1);
    try {
      const { rows } = await sql<{ last: number; next: number }>`
        select max(entry) as last, nextval(pg_get_serial_sequence('ledger', 'entry')) as next from ledger`.execute(db);
      expect(rows[0]?.next).toBe((rows[0]?.last ?? 0) + 1);
      await expect(sql`update ledger set actor = 'x'`.execute(db)).rejects.toThrow('append-only');
    } finally {
      await db.destroy();
    }
    await expect(restoreBackup(empty, made.path, [key])).rejects.toThrow('数据库不是空的');
  } finally {
    await elsewhere.close();
  }
});

test('a folder that is not empty is refused, and so is a wrong key; nothing is left behind', async () => {
  const elsewhere = await emptyDatabase();
  try {
    const empty = { databaseUrl: elsewhere.url, folders: place.after, beside: join(folder, '.restoring') };
    await expect(restoreBackup(empty, made.path, [key])).rejects.toThrow('不是空的');
    const stranger: Opener = { kind: 'key', key: Buffer.alloc(32, 1) };
    const nowhere = { ...empty, folders: { files: join(folder, 'nowhere') } };
    await expect(restoreBackup(nowhere, made.path, [stranger])).rejects.toThrow('没有合适的密钥');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  } finally {
    await elsewhere.close();
  }
});

describe('what differs by a bit is refused, and what broke is named', () => {
  const broken = join(folder, 'broken.backup');
  const proveBroken = async (change: (bytes: Buffer) => Buffer) => {
    copyFileSync(made.path, broken);
    writeFileSync(broken, change(readFileSync(broken)));
    const error: unknown = await readThrough(broken, key).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ArchiveBroken);
    return (error as Error).message;
  };
  const flipped = (at: (size: number) => number) => (bytes: Buffer) => {
    const i = at(bytes.length);
    bytes[i] = (bytes[i] ?? 0) ^ 1;
    return bytes;
  };

  test('at the beginning, in the middle, at the end', async () => {
    expect(await proveBroken(flipped(() => 0))).toContain('不是本程序的备份文件');
    expect(await proveBroken(flipped((size) => size >> 1))).toMatch(/第\d+块（从第\d+字节起）/);
    expect(await proveBroken(flipped((size) => size - 1))).toMatch(/第\d+块（从第\d+字节起）/);
  });

  test('a proof says so too, and its passing database is gone', async () => {
    copyFileSync(made.path, broken);
    writeFileSync(broken, flipped((size) => size >> 1)(readFileSync(broken)));
    const proof = proveBackup(demo.office, witness, demo.url, broken, [key]);
    await expect(proof).rejects.toThrow(/第\d+块（从第\d+字节起）/);
    const { rows } = await sql`select 1 from pg_database where datname like 'gongkai_proof_%'`.execute(demo.office.db);
    expect(rows).toEqual([]);
  });

  test('cut short, and lengthened', async () => {
    expect(await proveBroken((bytes) => bytes.subarray(0, bytes.length - 100))).toContain('缺了一截');
    expect(await proveBroken((bytes) => Buffer.concat([bytes, Buffer.from('x')]))).toContain('之后还有内容');
  });
});

describe('which archives are kept', () => {
  const archives = (days: readonly number[]) => days.map((dayNumber) => ({ file: String(dayNumber), dayNumber }));
  test('seven days and four weeks of a year of nights', () => {
    const gone = new Set(superfluous(archives(Array.from({ length: 365 }, (_, i) => 365 - i)), 7, 4));
    expect(gone.size).toBe(365 - 9);
    for (const day of [365, 364, 363, 362, 361, 360, 359, 356, 349])
      expect(gone.has(String(day)), `${day}`).toBe(false);
  });
  test('the newest stays, whatever the rule; thinning twice removes nothing more', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000), { minLength: 1 }), fc.nat(10), fc.nat(10), (days, daily, weekly) => {
        const all = archives(days.sort((a, b) => b - a));
        const gone = superfluous(all, daily, weekly);
        expect(gone).not.toContain(all[0]?.file);
        const rest = all.filter(({ file }) => !gone.includes(file));
        expect(superfluous(rest, daily, weekly)).toEqual([]);
      }),
    );
  });
});

test('the schedule proves the newest, thins the old, and raises an alarm when the last is too old', async () => {
  const { office } = demo;
  expect(await proveNewest(office, witness, place)).toContain('可以恢复');
  expect((await keptBackups(office.db))[0]?.proved_at).not.toBeNull();
  const old = { ...office, now: () => '2020-01-01T00:00:00.000Z' };
  const older = await makeBackup(old, place);
  expect(await thinBackups(office, place.target, 1, 1)).toBe(1);
  expect(existsSync(older.path)).toBe(false);
  const outside = { network: machineNetwork, drop: dropFolder('none') };
  const premises = { node: 'n', mail: null, origin: 'http://x', alertTo: 'a@example.cn', ...outside };
  const rule = { place, witness, daily: 1, weekly: 1, alarmHours: 26 };
  expect(await raiseAlarms(office, { ...premises, backups: rule })).toBe('没有需要告警的情况。');
  await office.db.updateTable('backup').set({ made_at: '2020-01-01T00:00:00Z' }).execute();
  await raiseAlarms(office, { ...premises, backups: rule });
  await raiseAlarms(office, { ...premises, backups: rule });
  // The demo's editions wait for their channels beside.
  const posts = await office.db.selectFrom('outbox').select('payload').where('channel', '=', 'mail').execute();
  expect(posts.map(({ payload }) => payload)).toEqual([
    { notice: 'backupOld', number: '26', path: '/admin/operations' },
  ]);
});
