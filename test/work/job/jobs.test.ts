/** Jobs under a lease: one node at a time, taken over from the dead, given up after three tries, run now on demand. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dropFolder } from '#outside/drop/folder';
import { machineNetwork } from '#outside/web/network';
import type { Every } from '#store/job/jobs';
import type { Job, Premises } from '#work/job/job';
import { JobFailure } from '#work/job/job';
import { jobNames, jobs } from '#work/job/jobs';
import { listJobs } from '#work/job/list';
import { retryJob } from '#work/job/retry';
import { enrol, startDue } from '#work/job/work';
import type { Office, Who } from '#work/office';
import { officeOn } from '../../support/app.ts';
import { migratedDatabase, type TestDatabase } from '../../support/postgres.ts';
import { witnessIn } from '../../support/witness.ts';

let database: TestDatabase;
let office: Office;
const never = new AbortController().signal;
const silent = { finished: () => {} };
const keeper: Who = { accountId: 'k', name: '甲', agency: 'a', roles: ['system'], from: 'test' };
const officer: Who = { ...keeper, roles: ['officer'] };
const place = { databaseUrl: '', before: {}, after: {}, target: '', openers: [] };
const premises = (node: string): Premises => ({
  ...{ node, mail: null, origin: 'http://localhost', alertTo: null, network: machineNetwork, drop: dropFolder('none') },
  backups: { place, witness: witnessIn(), daily: 1, weekly: 1, alarmHours: 26 },
});

beforeAll(async () => {
  database = await migratedDatabase();
  office = officeOn(database.db);
});
beforeEach(async () => {
  await database.db.deleteFrom('job').execute();
});
afterAll(() => database.close());

function job(run: Job['run'], every: Every = { seconds: 3600 }): Job {
  return { what: '试验', every, run };
}
async function round(table: Record<string, Job>, node = 'one', stop = never): Promise<void> {
  await Promise.all(await startDue(office, premises(node), table, stop, silent));
}
const row = (name = 'trial') =>
  database.db.selectFrom('job').selectAll().where('name', '=', name).executeTakeFirstOrThrow();
const makeDue = () => database.db.updateTable('job').set({ next_at: '2020-01-01T00:00:00Z' }).execute();

test('a due job runs once on one of two nodes, and its note is kept', async () => {
  let runs = 0;
  const table = { trial: job(async () => `第${++runs}次`) };
  await enrol(office, table);
  await makeDue();
  await Promise.all([round(table, 'one'), round(table, 'two')]);
  await round(table);
  expect(runs).toBe(1);
  expect(await row()).toMatchObject({ state: 'waiting', tries: 0, last_note: '第1次', last_error: null, holder: null });
});

test('a job whose node died is taken over when its lease ends, and the dead one settles nothing', async () => {
  const table = {
    trial: job(async ({ premises: { node } }) => {
      if (node === 'dead') {
        await database.db.updateTable('job').set({ lease_until: '2020-01-01T00:00:00Z' }).execute();
        await round(table, 'living');
      }
      return node;
    }),
  };
  await enrol(office, table);
  await makeDue();
  await round(table, 'dead');
  expect(await row()).toMatchObject({ state: 'waiting', last_note: 'living', fence: 2 });
});

test('three failures, and the run is given up while others proceed; nothing of the message but our own is kept', async () => {
  let good = 0;
  const table = {
    trial: job(async () => {
      throw new TypeError('张三 13800001234');
    }),
    other: job(async () => `第${++good}次`),
  };
  await enrol(office, table);
  for (let i = 0; i < 3; i += 1) {
    await makeDue();
    await round(table);
  }
  expect(good).toBe(3);
  const given = await row();
  expect(given.state).toBe('failed');
  expect(given.last_error).toBe('程序出错（TypeError），详情见日志');
  expect(Date.parse(given.next_at)).toBeGreaterThan(Date.now() + 3_000_000);
});

test('a job that kills its process three times is not run a fourth', async () => {
  let runs = 0;
  const table = { trial: job(async () => `${++runs}`) };
  await enrol(office, table);
  const past = '2020-01-01T00:00:00Z';
  await database.db.updateTable('job').set({ state: 'running', lease_until: past, tries: 3 }).execute();
  await round(table);
  expect(runs).toBe(0);
  expect(await row()).toMatchObject({ state: 'failed', last_error: '运行中程序三次中断，没有办完' });
});

test('a stop gives the job back, to be started again at once and without a try lost', async () => {
  const stop = new AbortController();
  const table = {
    trial: job(async ({ signal }) => {
      stop.abort();
      signal.throwIfAborted();
      return '没有停';
    }),
  };
  await enrol(office, table);
  await makeDue();
  await round(table, 'one', stop.signal);
  const given = await row();
  expect(given).toMatchObject({ state: 'waiting', tries: 0 });
  expect(Date.parse(given.next_at)).toBeLessThanOrEqual(Date.now() + 1000);
});

test('our own words for a failure are kept', async () => {
  const table = {
    trial: job(async () => {
      throw new JobFailure('磁盘已满');
    }),
  };
  await enrol(office, table);
  await makeDue();
  await round(table);
  expect(await row()).toMatchObject({ state: 'waiting', tries: 1, last_error: '磁盘已满' });
});

test('the administrator sees every job of the program and runs one now; nobody else may', async () => {
  await enrol(office, jobs);
  const list = await listJobs(office, keeper);
  expect(list.ok && list.value.jobs.map(({ name }) => name).sort()).toEqual([...jobNames].sort());
  expect(await listJobs(office, officer)).toMatchObject({ ok: false, refusals: [{ code: 'roleMissing' }] });
  expect(await retryJob(office, officer, 'outbox.mail')).toMatchObject({
    ok: false,
    refusals: [{ code: 'roleMissing' }],
  });
  expect(await retryJob(office, keeper, 'nothing')).toMatchObject({ ok: false, refusals: [{ code: 'job-missing' }] });
  await database.db.updateTable('job').set({ state: 'failed', next_at: '2099-01-01T00:00:00Z' }).execute();
  expect((await retryJob(office, keeper, 'session.clean')).ok).toBe(true);
  expect(await row('session.clean')).toMatchObject({ state: 'waiting' });
  await round(jobs);
  expect((await row('session.clean')).last_note).toBe('已清除。');
});

describe('the next turn, in the time of Shanghai', () => {
  test.each([
    ['daily', { at: '02:30' }, 86_400_000],
    ['weekly', { weekday: 7, at: '04:00' }, 7 * 86_400_000],
  ] as const)('%s', async (_, every, turn) => {
    await enrol(office, { trial: job(async () => '', every) });
    const next = new Date((await row()).next_at);
    const ahead = next.getTime() - Date.now();
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThanOrEqual(turn + 1000);
    const local = new Date(next.getTime() + 8 * 3_600_000);
    expect(local.toISOString().slice(11, 16)).toBe(every.at);
    if ('weekday' in every) expect(local.getUTCDay()).toBe(every.weekday % 7);
  });
});
