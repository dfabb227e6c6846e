/** The archives of this installation: from where they are made, which keys open them, where they are restored to. */

import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archives, Held } from '#cli/backup';
import type { Manifest } from '#store/backup/dump';
import { ArchiveBroken, type Opener } from '#store/backup/lock';
import { type BackupPlace, makeBackup } from '#work/backup/make';
import { proveBackup, restoreBackup } from '#work/backup/restore';
import { openOffice, openServer } from './office.ts';
import { type Settings, Unusable } from './settings.ts';

export function archivesOf(settings: Settings): Archives {
  return {
    make: (path) =>
      plainly(async () => {
        const { office, databaseUrl, close } = await openOffice(settings);
        try {
          const made = await makeBackup(office, await backupPlace(settings, databaseUrl), path);
          return { path: made.path, bytes: made.bytes, ...held(made.manifest) };
        } finally {
          await close();
        }
      }),
    prove: (path) =>
      plainly(async () => {
        const { office, witness, databaseUrl, close } = await openOffice(settings);
        try {
          return held(await proveBackup(office, witness, databaseUrl, path, await openersOf(settings)));
        } finally {
          await close();
        }
      }),
    restore: (path) =>
      onServer(settings, async (databaseUrl) => {
        const beside = join(settings.dataFolder, '.restoring');
        const { before, after } = foldersOf(settings);
        const place = { databaseUrl, folders: { ...before, ...after }, beside };
        return held(await restoreBackup(place, path, await openersOf(settings)));
      }),
  };
}

/** From where and to where this installation's backups go. Makes the key of backups where there is none. */
export async function backupPlace(settings: Settings, databaseUrl: string): Promise<BackupPlace> {
  if ((await keyOf(settings)) === null) {
    await mkdir(settings.keysFolder, { recursive: true, mode: 0o700 });
    const text = `${randomBytes(32).toString('base64')}\n`;
    await writeFile(settings.backupKeyFile, text, { mode: 0o600, flag: 'wx' }).catch((error: { code?: string }) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  const openers = await openersOf(settings);
  return { databaseUrl, ...foldersOf(settings), target: settings.backupsFolder, openers };
}

function foldersOf({ dataFolder, keysFolder, checkpointFolder }: Settings): Pick<BackupPlace, 'before' | 'after'> {
  return {
    before: { secrets: keysFolder, checkpoints: checkpointFolder },
    after: { files: join(dataFolder, 'files') },
  };
}

async function openersOf(settings: Settings): Promise<readonly Opener[]> {
  const key = await keyOf(settings);
  const words = settings.backupPassphrase;
  return [
    ...(key === null ? [] : [{ kind: 'key', key } as const]),
    ...(words === undefined ? [] : [{ kind: 'passphrase', words } as const]),
  ];
}

async function keyOf({ backupKeyFile }: Settings): Promise<Buffer | null> {
  const text = await readFile(backupKeyFile, 'utf8').catch(() => null);
  if (text === null) return null;
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === 32) return key;
  throw new Unusable(`备份密钥文件“${backupKeyFile}”不完整。请换回原来的文件。`);
}

function held({ tables, files }: Manifest): Held {
  return { tables: tables.length, rows: tables.reduce((sum, table) => sum + table.rows, 0), files: files.length };
}

async function onServer<T>(settings: Settings, use: (url: string) => Promise<T>): Promise<T> {
  return plainly(async () => {
    const { databaseUrl, close } = await openServer(settings);
    try {
      return await use(databaseUrl);
    } finally {
      await close();
    }
  });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹',
  EACCES: '没有权限',
  ENOSPC: '磁盘已满',
  '42501': '数据库用户没有建立数据库的权限（CREATEDB）',
};

/** What a person at the screen can mend is said in a sentence, without a stack. */
async function plainly<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ArchiveBroken) throw new Unusable(error.message);
    const { code, path } = error as { code?: string; path?: string };
    const reason = code === undefined ? undefined : reasons[code];
    if (reason === undefined) throw error;
    throw new Unusable(`没有办成：${reason}${path === undefined ? '' : `（${path}）`}。`);
  }
}
