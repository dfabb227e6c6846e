/** Opens the office: the database (brought along or named), migrated; the vault; the time. */

import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { day } from '#law/calendar/day';
import { connect } from '#store/db';
import { migrate } from '#store/migrate';
import { NotBound, scopedDb } from '#store/scope/scoped-db';
import { CannotStart } from '#store/server/cannot-start';
import { startServer } from '#store/server/start';
import type { Witness } from '#work/log/witness';
import type { Office } from '#work/office';
import { openFileRoom } from './file-room.ts';
import { type Settings, Unusable } from './settings.ts';
import { vaultFor } from './vault-for.ts';
import { openWitness } from './witness.ts';

export interface OpenOffice {
  readonly office: Office;
  /** Signs the log and keeps its checkpoints. */
  readonly witness: Witness;
  /** As the owner of the tables: for what copies them. */
  readonly databaseUrl: string;
  /** Closes what was opened here: the connections, and the database server if this process started it. */
  readonly close: () => Promise<void>;
}

export async function openOffice(settings: Settings): Promise<OpenOffice> {
  const server = await openServer(settings);
  const { databaseUrl } = server;
  const owner = connect(databaseUrl);
  const close = async () => {
    await owner.destroy();
    await server.close();
  };
  try {
    await migrate(owner);
  } catch (error) {
    await close();
    throw unreachable(error, settings);
  }
  // From here on nothing is done as the owner of the tables; what no request asks for, the program itself does.
  const db = await scopedDb(owner, { name: 'program' }).catch(async (error: unknown) => {
    await close();
    throw error instanceof NotBound ? new Unusable(notBound) : error;
  });
  const [vault, files] = await Promise.all([vaultFor(db, settings), openFileRoom(settings)]).catch(
    async (error: unknown) => {
      await close();
      throw error;
    },
  );
  const office: Office = {
    db,
    vault,
    files,
    now: () => new Date().toISOString(),
    today: () => day(shanghai.format(new Date())),
    newId: randomUUID,
  };
  const witness = await openWitness(settings).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { office, witness, databaseUrl, close };
}

/** The database server alone, with whatever stands in it: what a restore begins with. */
export async function openServer(settings: Settings): Promise<Omit<OpenOffice, 'office' | 'witness'>> {
  await prepareFolder(settings.dataFolder);
  const server = await startOwnServer(settings);
  const databaseUrl = settings.databaseUrl ?? server?.url;
  if (databaseUrl === undefined) throw new Unusable('没有可用的数据库。请设置 DATABASE_URL，或使用自带的数据库。');
  return { databaseUrl, close: async () => server?.stop() };
}

const notBound =
  'DATABASE_URL 所用的数据库用户不受行级权限约束（BYPASSRLS），又不能建立受约束的角色。请换一个普通用户，或者给它建立角色的权限（CREATEROLE）。';

/** The Swedish locale writes dates as YYYY-MM-DD. */
const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await mkdir(join(folder, 'secrets'), { recursive: true, mode: 0o700 });
    await writeFile(join(folder, 'secrets', '.writable'), '');
  } catch {
    throw new Unusable(
      `数据文件夹“${folder}”不能写入。请检查磁盘空间和权限，或用环境变量 GONGKAI_DATA 指定另一个文件夹。`,
    );
  }
}

async function startOwnServer(settings: Settings) {
  if (settings.databaseUrl !== undefined) return undefined;
  try {
    return await startServer({
      dataDir: settings.dataFolder,
      log: (line) => process.stdout.write(`${line}\n`),
    });
  } catch (error) {
    throw error instanceof CannotStart ? new Unusable(error.message) : error;
  }
}

const codesOfUnreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'ENOENT',
  'EAI_AGAIN',
  'ECONNRESET',
  'EHOSTUNREACH',
]);

function unreachable(error: unknown, settings: Settings): unknown {
  const code = codeOf(error);
  if (settings.databaseUrl === undefined) return error;
  if (codesOfUnreachable.has(code)) {
    return new Unusable(`连接不上 DATABASE_URL 所指的数据库（${code}）。请检查地址、端口，以及数据库是否已经启动。`);
  }
  if (code === '28P01' || code === '28000') {
    return new Unusable('DATABASE_URL 所指的数据库拒绝了登录。请检查用户名和密码。');
  }
  if (code === '3D000') return new Unusable('DATABASE_URL 所指的数据库不存在。请先建立这个数据库，再重新启动。');
  return error;
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return code;
  return typeof message === 'string' && message.includes('timeout') ? 'ETIMEDOUT' : '';
}
