/**
 * kill -9 at random moments during acts: nothing acknowledged is lost, nothing is half done, numbers have no gaps, the
 * chains verify. A few runs here, 200 with `npm run drill`.
 */

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { rebuild } from '#work/ledger/rebuild';
import { verifyAll } from '#work/log/verify';
import { officeOn } from '../support/app.ts';
import { openFolder } from '../support/open-folder.ts';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';
import { witnessIn } from '../support/witness.ts';

const runs = Number(process.env['GONGKAI_DRILL_RUNS'] ?? 3);
const agency = 'a-ju';
const clerks = fileURLToPath(new URL('clerks.mjs', import.meta.url));
const folder = openFolder('gongkai-drill-');
let database: TestDatabase;

beforeAll(async () => {
  database = await migratedDatabase();
  await database.db
    .insertInto('agency')
    .values({
      ...{ code: agency, name: '甲局', short_name: '甲', document_prefix: '甲', level: 'county', kind: 'department' },
      ...{ example: false, from_day: day('2020-01-01'), to_day: null },
    })
    .execute();
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Lets the clerks work until `after` ms beyond their first acknowledged act, kills them, returns what they acknowledged. */
async function killed(after: number): Promise<readonly string[]> {
  const env = { ...process.env, DATABASE_URL: database.url, GONGKAI_DATA: folder };
  const child = spawn(process.execPath, [clerks, agency, '2026-11-20'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  let wrong = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    wrong += text;
  });
  const first = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      resolve();
    });
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await Promise.race([first, ended]);
  await pause(after);
  child.kill('SIGKILL');
  await ended;
  await nothingRuns();
  if (told === '') throw new Error(`the clerks did nothing: ${wrong}`);
  // A line that was cut off half-way was not told.
  return told.slice(0, told.lastIndexOf('\n')).split('\n');
}

/** What the database had been sent before the kill it still works off: an act that is committed then is one all the same. */
async function nothingRuns(): Promise<void> {
  for (;;) {
    const { rows } = await sql`select from pg_stat_activity where datname = current_database()
      and backend_type = 'client backend' and pid <> pg_backend_pid() and state <> 'idle'`.execute(database.db);
    if (rows.length === 0) return;
    await pause(20);
  }
}

test(`${runs} times killed during acts`, { timeout: 60_000 + runs * 10_000 }, async () => {
  const acknowledged: string[] = [];
  for (let run = 0; run < runs; run += 1) acknowledged.push(...(await killed(Math.random() * 150)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(runs);

  const cases = await database.db.selectFrom('application').select(['case_id', 'number', 'sequence']).execute();
  const standing = new Set(cases.map((one) => `submitted ${one.case_id} ${one.number}`));
  for (const one of cases) if (one.sequence > 1) standing.add(`registered ${one.case_id}`);
  expect(acknowledged.filter((line) => !standing.has(line))).toEqual([]);

  const numbers = cases.map(({ number }) => number).sort();
  expect(numbers).toEqual(numbers.map((_, i) => `2026-${String(i + 1).padStart(5, '0')}`));
  const { rows } = await sql<{ acts: number; audits: number; applicants: number }>`
    select (select count(*) from (select distinct case_id, sequence = 1 from ledger) as one) as acts,
      (select count(*) from audit where result = 'done') as audits, (select count(*) from applicant) as applicants`.execute(
    database.db,
  );
  const registered = cases.filter(({ sequence }) => sequence > 1).length;
  const acts = cases.length + registered;
  expect(rows).toEqual([{ acts, audits: acts, applicants: cases.length }]);

  const office = officeOn(database.db);
  expect((await rebuild(office)).changed).toEqual([]);
  expect(await verifyAll(office, witnessIn())).toMatchObject({ ok: true, faults: [], problems: [] });
});
