/** The migrations on a real PostgreSQL: from nothing to every table, once; and the databases that tests are given. */

import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { isMigrated, migrate } from '#store/migrate';
import { emptyDatabase, migratedDatabase } from '../support/postgres.ts';

test('an empty database is migrated once, whole', async () => {
  const empty = await emptyDatabase();
  expect(await isMigrated(empty.db)).toBe(false);
  expect((await migrate(empty.db)).length).toBeGreaterThan(0);
  expect(await isMigrated(empty.db)).toBe(true);
  expect(await migrate(empty.db)).toEqual([]);
  await empty.close();
});

test('two databases of tests do not see each other', async () => {
  const [one, other] = await Promise.all([migratedDatabase(), migratedDatabase()]);
  expect(await isMigrated(one.db)).toBe(true);
  await sql`create table mark (id integer)`.execute(one.db);
  await expect(sql`select * from mark`.execute(other.db)).rejects.toMatchObject({ code: '42P01' });
  await Promise.all([one.close(), other.close()]);
});
