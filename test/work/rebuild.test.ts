/** Projections are a function of the ledger: computed again from it, nothing changes; what was spoilt is mended. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rebuild } from '#work/ledger/rebuild';
import { type DemoOffice, demoOffice } from '../support/app.ts';

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
