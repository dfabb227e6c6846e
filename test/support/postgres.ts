/** One real PostgreSQL for a test run, started by the first file that asks; one database for a file, copied from a template. */

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connect, type Db } from '#store/db';
import { migrate } from '#store/migrate';
import { type RunningServer, startServer } from '#store/server/start';
import { serverFolder } from './server-folder.ts';

export interface TestDatabase {
  readonly url: string;
  readonly db: Db;
  /** Ends the connections and drops the database. */
  close(): Promise<void>;
}

const templateLock = 7_040_013;

let server: Promise<RunningServer> | undefined;

/** A new database with every table and nothing in them. */
export function migratedDatabase(): Promise<TestDatabase> {
  return databaseLike('gongkai_template', async (db) => {
    await migrate(db);
  });
}

/** A new database, copied from the one that `prepare` made once in this run and that is named `template`. */
export async function databaseLike(template: string, prepare: (db: Db) => Promise<void>): Promise<TestDatabase> {
  await asAdministrator((client) => ensureTemplate(client, template, prepare));
  return databaseFrom(template);
}

/** A new database without any table of ours. */
export function emptyDatabase(): Promise<TestDatabase> {
  return databaseFrom('template1');
}

async function databaseFrom(source: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator((client) => client.query(`create database ${name} template ${source}`));
  const url = await urlOf(name);
  const db = connect(url);
  return {
    url,
    db,
    close: async () => {
      await db.destroy();
      await asAdministrator((client) => drop(client, name));
    },
  };
}

/** By force; where the server itself cleans up in it, force is refused, and what asks without force ends the cleaning. */
async function drop(client: pg.Client, name: string): Promise<void> {
  for (let left = 20; ; left -= 1) {
    try {
      await client.query(`drop database ${name}${left % 2 === 0 ? ' with (force)' : ''}`);
      return;
    } catch (error) {
      if (left === 0 || !(error instanceof pg.DatabaseError) || !refusals.includes(error.code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** insufficient_privilege, object_in_use */
const refusals = ['42501', '55006'];

/** Files run side by side in threads: the first makes the template, the others wait for it. */
async function ensureTemplate(client: pg.Client, template: string, prepare: (db: Db) => Promise<void>): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  const standing = await client.query('select 1 from pg_database where datname = $1', [template]);
  if (standing.rowCount === 0) {
    await client.query(`drop database if exists ${template}_new`);
    await client.query(`create database ${template}_new`);
    const db = connect(await urlOf(`${template}_new`));
    try {
      await prepare(db);
    } finally {
      await db.destroy();
    }
    await client.query(`alter database ${template}_new rename to ${template}`);
  }
  await client.query('select pg_advisory_unlock($1)', [templateLock]);
}

async function asAdministrator<T>(act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: await urlOf('gongkai') });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

async function urlOf(database: string): Promise<string> {
  server ??= startServer({ dataDir: serverFolder(), log: () => {} });
  const { url } = await server;
  return url.replace(/\/gongkai(?=\?|$)/, `/${database}`);
}
