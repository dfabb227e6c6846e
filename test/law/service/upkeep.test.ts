/** By when a guide is looked through: from its edition, or from the last time that it was found true. */

import { expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { decideReviewed, decideUpkeep, reviewDue } from '#law/service/upkeep';

const from = day('2026-01-10');

it('is counted from what came last, the edition or the review', () => {
  expect(reviewDue(from, { days: 365, reviewedOn: null })).toBe('2027-01-10');
  expect(reviewDue(from, { days: 365, reviewedOn: day('2026-06-01') })).toBe('2027-06-01');
  expect(reviewDue(day('2026-09-01'), { days: 30, reviewedOn: day('2026-06-01') })).toBe('2026-10-01');
  expect(reviewDue(null, { days: 365, reviewedOn: null })).toBeNull();
});

it('is refused outside sound terms, and where nothing is in force', () => {
  expect([29, 30, 1095, 1096, 30.5].map((days) => decideUpkeep(days).ok)).toEqual([false, true, true, false, false]);
  expect(decideReviewed(from, from).ok).toBe(true);
  for (const later of [null, day('2026-01-11')]) {
    const decided = decideReviewed(later, from);
    expect(decided.ok ? null : decided.refusals[0]).toMatchObject({ code: 'guide-not-in-force', rule: 'SVC-15' });
  }
});
