/** Projections are a function of the ledger: computed again from it, nothing changes; what was spoilt is mended. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { migrate } from '#store/migrate';
import { rebuild } from '#work/ledger/rebuild';
import { type DemoOffice, demoOffice } from '../support/app.ts';

// Every case of the demo is computed anew, some of them twice: how long that takes is the bench's business.
vi.setConfig({ testTimeout: 240_000 });

let demo: DemoOffice;
beforeAll(async () => {
  demo = await demoOffice();
});
afterAll(() => demo.close());

it('changes nothing on a sound ledger', async () => {
  const { cases, changed } = await rebuild(demo.office);
  expect(changed).toEqual([]);
  expect(cases).toBeGreaterThan(3000);
});

it('mends rows that were changed, deleted or made up behind the ledger', async () => {
  await sql`update application set outcome = 'granted' where outcome = 'otherReason'`.execute(demo.office.db);
  await sql`delete from delivery where channel = 'wechat'`.execute(demo.office.db);
  expect((await rebuild(demo.office)).changed.toSorted()).toEqual(['application', 'delivery']);
  expect((await rebuild(demo.office)).changed).toEqual([]);
});

it('rows that stand before a migration adds to them are filled from the ledger as a rebuild would', async () => {
  const { db } = demo.office;
  await sql`alter table appeal drop column state, drop column organ, drop column ground, drop column after_case,
    drop column assigned_to, drop column procedure, drop column accepted_on, drop column copy_received_on,
    drop column answered_on, drop column answer_due_on, drop column decision, drop column decided_on,
    drop column order_binds_on`.execute(db);
  await sql`alter table application drop column reply_number, drop column reply_due_on, drop column reply_late_by,
    drop column reply_working_days, drop column delivered_by, drop column resumes_on`.execute(db);
  const names = ['0017-appeals', '0018-first-reply', '0128-resuming'];
  await sql`delete from kysely_migration where name = any (${names})`.execute(db);
  expect(await migrate(db)).toEqual(names);
  expect((await rebuild(demo.office)).changed).toEqual([]);
});

it('results of appeals that were counted in plain days are counted to a working day', async () => {
  const { db } = demo.office;
  const spoilt = await sql`update appeal set result_on = result_on - 1, order_binds_on = order_binds_on - 1
    where result_on is not null`.execute(db);
  expect(Number(spoilt.numAffectedRows)).toBeGreaterThan(0);
  await sql`delete from kysely_migration where name = '0059-appeal-terms'`.execute(db);
  expect(await migrate(db)).toEqual(['0059-appeal-terms']);
  expect((await rebuild(demo.office)).changed).toEqual([]);
});
