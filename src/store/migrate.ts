/** Brings the tables to this program's version: numbered migrations, forward only, in an explicit list. */

import { type Migration, Migrator } from 'kysely';
import type { Db } from './db.ts';
import * as house from './migrations/0001-house.ts';
import * as signIn from './migrations/0003-sign-in.ts';
import * as tokens from './migrations/0003-tokens.ts';

const migrations: Record<string, Migration> = { '0001-house': house, '0003-sign-in': signIn, '0003-tokens': tokens };

/** Runs what is missing. Throws the database's error where a step fails; that step is rolled back whole. */
export async function migrate(db: Db): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** True when every migration of this program has been carried out: what `/readyz` asks. */
export async function isMigrated(db: Db): Promise<boolean> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const all = await migrator.getMigrations();
  return all.every((migration) => migration.executedAt !== undefined);
}
