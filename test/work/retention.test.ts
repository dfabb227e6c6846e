/** Eleven years on: what is due is erased, each case with its audit entry, and the figures stand. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { applicantData } from '#store/applicant/applicant';
import { addText, textsOf } from '#store/application/texts';
import { exampleBureau } from '#work/demo/agencies';
import { rebuild } from '#work/ledger/rebuild';
import type { Office, Who } from '#work/office';
import { dueList, eraseDue } from '#work/retention/erase';
import { holdCase } from '#work/retention/hold';
import { type DemoOffice, demoOffice } from '../support/app.ts';

const legal: Who = { accountId: 'l', name: '测试', agency: exampleBureau, roles: ['legal'], from: 'test' };

let demo: DemoOffice;
let later: Office;
beforeAll(async () => {
  demo = await demoOffice();
  later = { ...demo.office, today: () => day('2035-06-30') };
});
afterAll(() => demo.close());

/** Closed ten years before, by hand: no appeal without a result. */
async function expected(): Promise<readonly string[]> {
  const { db } = demo.office;
  const cases = await db.selectFrom('application').selectAll().execute();
  const open = new Set(
    (await db.selectFrom('appeal').selectAll().where('result', 'is', null).execute()).map((one) => one.application_id),
  );
  return cases
    .filter((one) => one.concluded_on !== null && (one.delivered_on ?? one.concluded_on) <= '2025-06-30')
    .map((one) => one.case_id)
    .filter((id) => !open.has(id))
    .sort();
}

it('says what is due, keeps what is on hold, erases the rest, and leaves the ledger alone', async () => {
  const { db, vault } = demo.office;
  const wanted = await expected();
  expect(wanted.length).toBeGreaterThan(20);
  const list = await dueList(later, 0, 100_000);
  expect(list.due.map(({ caseId }) => caseId).sort()).toEqual(wanted);
  expect((await dueList(demo.office, 0, 10)).due).toEqual([]);

  const own = await db
    .selectFrom('application')
    .select(['case_id', 'applicant_id'])
    .where('agency', '=', exampleBureau)
    .where('case_id', 'in', [...wanted])
    .limit(2)
    .execute();
  const [held, gone] = own;
  if (held === undefined || gone === undefined) throw new Error('the demo has no old case of this agency');
  expect((await holdCase(later, { ...legal, roles: ['officer'] }, held.case_id, 'audit')).ok).toBe(false);
  expect((await holdCase(later, legal, held.case_id, 'audit')).ok).toBe(true);
  await db.transaction().execute((tx) =>
    addText(tx, vault, {
      id: 'said',
      agency: exampleBureau,
      caseId: gone.case_id,
      kind: 'statement',
      text: '补充说明',
      at: '2025-01-01T00:00:00Z',
      by: 'applicant',
    }),
  );
  expect((await dueList(later, 0, 100_000)).held.map(({ caseId }) => caseId)).toEqual([held.case_id]);

  const ledger = await db.selectFrom('ledger').select(db.fn.countAll().as('rows')).executeTakeFirstOrThrow();
  expect(await eraseDue(later)).toBe(wanted.length - 1);
  expect(await applicantData(db, vault, gone.applicant_id)).toBeNull();
  expect(await textsOf(db, vault, gone.case_id, 'statement')).toEqual([]);
  expect((await applicantData(db, vault, held.applicant_id))?.name).not.toBe('');
  const left = await db
    .selectFrom('applicant')
    .selectAll()
    .where('id', '=', gone.applicant_id)
    .executeTakeFirstOrThrow();
  expect([left.identity, left.identity_index]).toEqual([null, null]);
  expect(vault.open(left.name, `applicant.name.${left.id}`)).toBe('');

  const entries = await db.selectFrom('audit').select('object').where('act', '=', 'applicant.erase').execute();
  expect(entries.map(({ object }) => object).sort()).toEqual(wanted.filter((id) => id !== held.case_id));
  expect(await db.selectFrom('ledger').select(db.fn.countAll().as('rows')).executeTakeFirstOrThrow()).toEqual(ledger);
  expect((await rebuild(demo.office)).changed).toEqual([]);

  expect(await eraseDue(later)).toBe(0);
  expect((await holdCase(later, legal, held.case_id, null)).ok).toBe(true);
  expect(await eraseDue(later)).toBe(1);
});
