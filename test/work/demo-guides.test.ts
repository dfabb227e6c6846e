/** The demo's guides: each is kept by somebody, some are soon to be looked through, one is late in each agency. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { reviewNearDays } from '#law/service/upkeep';
import { reviewsOwed, upkeepByDepartment } from '#store/service/upkeep';
import { type DemoOffice, demoOffice } from '../support/app.ts';

let demo: DemoOffice;
beforeAll(async () => {
  demo = await demoOffice();
});
afterAll(() => demo.close());

const today = day('2026-11-23');

it.each(['xixian-spj', 'shili-spj'])('of %s', async (agency) => {
  const { db } = demo.office;
  const departments = await upkeepByDepartment(db, agency);
  expect(departments.length).toBeGreaterThan(20);
  for (const { kept, services } of departments) expect(kept).toBe(services);
  const owed = await reviewsOwed(db, agency, today, day('2026-12-23'));
  expect(owed.filter(({ due }) => due < today)).toHaveLength(1);
  expect(owed.length).toBeGreaterThan(5);
  expect(owed.length).toBeLessThan(reviewNearDays);
  const warned = await db
    .selectFrom('warning')
    .select('owner')
    .where('agency', '=', agency)
    .where('signal', '=', 'guideReview')
    .where('ended_on', 'is', null)
    .execute();
  expect(warned).toHaveLength(owed.length);
  for (const { owner } of warned) expect(owed.map((one) => one.owner)).toContain(owner);
});
