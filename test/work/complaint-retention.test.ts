/** Who complained and every word are erased when the time is over, not a day earlier; the ledger and the figures stand. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, type Day, day } from '#law/calendar/day';
import { eraseComplainants } from '#work/complaint/erase';
import { rebuild } from '#work/ledger/rebuild';
import { asProgram } from '#work/scope';
import { type DemoOffice, demoOffice } from '../support/app.ts';

let demo: DemoOffice;
beforeAll(async () => {
  demo = await demoOffice();
});
afterAll(() => demo.close());

const count = async (from: string) => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.raw(from)}`.execute(demo.office.db);
  return rows[0]?.n ?? 0;
};
const eraseOn = (today: Day) => asProgram(() => eraseComplainants({ ...demo.office, today: () => today }));

it('erases what was closed ten years ago, each with its entry in the trail', async () => {
  const [closed, ledger] = [await count("complaint where state = 'closed'"), await count('ledger')];
  expect(closed).toBeGreaterThan(20);
  const { rows } = await sql<{ first: Day; last: Day }>`
    select min(closed_on) as first, max(closed_on) as last from complaint`.execute(demo.office.db);
  const tenYearsOn = (on: Day | undefined, days = 0) => {
    return addDays(day(`${Number(on?.slice(0, 4)) + 10}${on?.slice(4)}`), days);
  };
  expect(await eraseOn(tenYearsOn(rows[0]?.first, -1))).toBe(0);
  expect(await eraseOn(tenYearsOn(rows[0]?.first))).toBeGreaterThan(0);
  await eraseOn(day('2037-12-31'));
  expect(await count('complainant where erased_at is not null')).toBe(closed);
  expect(await count("complaint_text t join complaint c on c.case_id = t.case_id where c.state = 'closed'")).toBe(0);
  expect(await count("audit where act = 'complainant.erase'")).toBe(closed);
  expect(await count('ledger')).toBe(ledger);
  expect(await eraseOn(day('2037-12-31'))).toBe(0);
  expect((await rebuild(demo.office)).changed).toEqual([]);
});
