/** The whole program on a database of its own, with the demo loaded: as `npm start` serves it. */

import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { day } from '#law/calendar/day';
import type { Db } from '#store/db';
import { migrate } from '#store/migrate';
import { openVault, type Vault } from '#store/vault';
import { type DemoAccount, demoCode } from '#work/demo/accounts';
import { loadDemo } from '#work/demo/load';
import type { Office } from '#work/office';
import { buildApp } from '../../build/serve.js';
import { fileRoom } from './file-room.ts';
import { databaseLike, type TestDatabase } from './postgres.ts';
import { serverFolder } from './server-folder.ts';
import { testSettings } from './settings.ts';

/** A fixed key: the demo's template is sealed with it by one file and opened by all. A file that rotates does so for itself. */
const fixedVault = (): Vault => openVault(new Map([[1, Buffer.alloc(32, 7)]]));

export function officeOn(db: Db): Office {
  return {
    db,
    vault: fixedVault(),
    files: fileRoom(),
    now: () => new Date().toISOString(),
    today: () => day('2026-11-23'),
    newId: randomUUID,
  };
}

export interface DemoOffice {
  readonly office: Office;
  readonly url: string;
  readonly accounts: readonly DemoAccount[];
  close(): Promise<void>;
}

/** A new database with the demo loaded. */
export async function demoOffice(): Promise<DemoOffice> {
  const accountsFile = join(serverFolder(), 'demo-accounts.json');
  const database: TestDatabase = await databaseLike('gongkai_demo', async (db) => {
    await migrate(db);
    writeFileSync(accountsFile, JSON.stringify(await loadDemo(officeOn(db))));
  });
  const accounts = JSON.parse(readFileSync(accountsFile, 'utf8')) as readonly DemoAccount[];
  return { office: officeOn(database.db), url: database.url, accounts, close: () => database.close() };
}

/** A code of this person that is still good: tests sign in more often than every 30 seconds. */
export async function freshCode(
  { office, accounts }: Pick<DemoOffice, 'office' | 'accounts'>,
  login: string,
): Promise<string> {
  const account = accounts.find((one) => one.login === login);
  if (account === undefined) throw new Error(`the demo has no ${login}`);
  const ofLogin = office.db.selectFrom('account').select('id').where('login', '=', login);
  await office.db.updateTable('second_factor').set({ last_step: 0 }).where('account_id', 'in', ofLogin).execute();
  return demoCode(account, office.now());
}

/** Strangers' sign-ins are slowed down together (A-12); a test that signs in a whole agency at once does not wait for that. */
export async function withoutHaste({ office }: Pick<DemoOffice, 'office'>): Promise<void> {
  await office.db.deleteFrom('pace').execute();
}

export interface RunningApp extends DemoOffice {
  readonly app: FastifyInstance;
  readonly origin: string;
  stop(): Promise<void>;
}

/** The program listening on a free port of this machine. */
export async function startApp(): Promise<RunningApp> {
  const demo = await demoOffice();
  const app = await buildApp(demo.office, testSettings());
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    ...demo,
    app,
    origin,
    url: origin,
    stop: async () => {
      await app.close();
      await demo.close();
    },
  };
}
