import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day, fromDayNumber } from '#law/calendar/day';
import { closedBy, defaultRetention, erasedFrom, retentionSettings } from '#law/retention/retention';

it.each([
  ['2026-03-01', 10, '2036-03-01'],
  ['2024-02-29', 10, '2034-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
])('closed on %s, kept %i years: erased from %s', (closed, caseYears, from) => {
  expect(erasedFrom(day(closed), { caseYears })).toBe(from);
});

it('no case that is due was closed after the day that the list is cut at, and few before it are not due', () => {
  const anyDay = fc.integer({ min: 0, max: 60_000 }).map(fromDayNumber);
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 30 }), (today, near, caseYears) => {
      const cut = closedBy(today, { caseYears });
      const closed = fromDayNumber(Math.round(Date.parse(cut) / 86_400_000) + near);
      if (erasedFrom(closed, { caseYears }) <= today) expect(closed <= cut).toBe(true);
      else expect(near).toBeGreaterThanOrEqual(-1);
    }),
  );
});

it('a setting that makes no sense is the default', () => {
  for (const caseYears of [0, 101, 1.5, '10', null, Number.NaN]) {
    expect(retentionSettings({ caseYears })).toEqual(defaultRetention);
  }
  expect(retentionSettings({ caseYears: 30 })).toEqual({ caseYears: 30 });
});
