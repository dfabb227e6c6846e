/** The due days of matters, by cases that a clerk can follow on a calendar. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateCalendar } from '#law/calendar/working-days';
import { type DueDay, matterClock } from '#law/matter/clock';
import type { MatterEvent, MatterFact } from '#law/matter/events';
import { foldMatter } from '#law/matter/fold';
import type { Limit } from '#law/matter/guide';
import { guide } from './guide.ts';

const event = (at: string, fact: MatterFact): MatterEvent => ({
  id: `${at} ${JSON.stringify(fact)}`,
  at: new Date(`${at}+08:00`).toISOString(),
  ...fact,
});
const begun = (accepted = '2026-11-02T10:00') => [
  event('2026-10-30T09:00', { type: 'received', materials: ['form'] }),
  event(accepted, { type: 'accepted' }),
];
function due(limit: Limit, more: readonly MatterEvent[] = [], start = begun()): DueDay {
  const clock = matterClock(
    foldMatter([...start, ...more], guide),
    { statutory: limit, promised: null },
    stateCalendar,
  );
  if (clock.statutory === null) throw new Error('no clock');
  return clock.statutory;
}
const days = (count: number): Limit => ({ count, unit: 'workingDay' });
const stop = (at: string, special: 'testing' | 'hearing' = 'testing', expectedDays = 5) =>
  event(at, { type: 'specialBegun', special, kind: 'stop', expectedDays });
const over = (at: string, special: 'testing' | 'hearing' = 'testing') => event(at, { type: 'specialEnded', special });

describe('units', () => {
  test.each([
    ['20 working days over four weekends', days(20), '2026-11-30', null],
    ['10 calendar days end on Thursday', { count: 10, unit: 'day' }, '2026-11-12', null],
    ['12 calendar days end on Saturday: moved to Monday', { count: 12, unit: 'day' }, '2026-11-16', null],
    ['1 month', { count: 1, unit: 'month' }, '2026-12-02', null],
    ['2 months end on New Year’s Saturday: moved', { count: 2, unit: 'month' }, '2027-01-04', null],
    ['2 hours of one morning', { count: 2, unit: 'hour' }, '2026-11-02', '12:00'],
    ['3 hours over lunch', { count: 3, unit: 'hour' }, '2026-11-02', '14:30'],
    ['8 hours over night', { count: 8, unit: 'hour' }, '2026-11-03', '11:30'],
    ['30 minutes', { count: 30, unit: 'minute' }, '2026-11-02', '10:30'],
  ] as const)('%s', (_, limit, day, time) => {
    expect(due(limit)).toMatchObject({ due: day, time });
  });
  test('the holiday of a notice does not count', () => {
    expect(
      due(
        days(5),
        [],
        [
          event('2026-09-28T09:00', { type: 'received', materials: [] }),
          event('2026-09-29T10:00', { type: 'accepted' }),
        ],
      ).due,
    ).toBe('2026-10-12');
  });
});

describe('what stops and what lengthens', () => {
  test('days of a procedure are not counted; overlapping ones once', () => {
    const one = [stop('2026-11-04T09:00'), over('2026-11-11T16:00')];
    expect(due(days(10), one).due).toBe('2026-11-23');
    const overlapping = [...one, stop('2026-11-09T09:00', 'hearing'), over('2026-11-12T16:00', 'hearing')];
    expect(due(days(10), overlapping).due).toBe('2026-11-24');
  });
  test('while it runs there is no due day, but one that is expected', () => {
    expect(due(days(10), [stop('2026-11-04T09:00')])).toMatchObject({ due: null, expected: '2026-11-23' });
  });
  test('an extension and a lengthening add working days; a second extension does not fit', () => {
    const longer = event('2026-11-05T09:00', { type: 'extended', workingDays: 10 });
    expect(due(days(20), [longer]).due).toBe('2026-12-14');
    expect(due(days(20), [longer, event('2026-11-06T09:00', { type: 'extended', workingDays: 5 })]).due).toBe(
      '2026-12-14',
    );
    expect(
      due(days(20), [
        event('2026-11-05T09:00', { type: 'specialBegun', special: 'lengthening', kind: 'lengthen', expectedDays: 5 }),
      ]).due,
    ).toBe('2026-12-07');
  });
  test('what is missing and told after the fifth working day: the days run from the receipt', () => {
    const late = [
      event('2026-10-30T09:00', { type: 'received', materials: [] }),
      event('2026-11-09T09:00', { type: 'correctionAsked', asked: [{ material: 'form', defect: 'missing' }] }),
      event('2026-11-10T09:00', { type: 'correctionClosed', materials: ['form'] }),
      event('2026-11-11T09:00', { type: 'accepted' }),
    ];
    expect(due(days(5), [], late).due).toBe('2026-11-06');
    const inTime = late.map((one) =>
      one.type === 'correctionAsked' ? { ...one, at: '2026-11-06T01:00:00.000Z' } : one,
    );
    expect(due(days(5), [], inTime).due).toBe('2026-11-18');
  });
});

test('every day from acceptance to the due day is told, and exactly the limit counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(20), fc.nat(20), (count, from, length) => {
      const at = (n: number) => new Date(Date.UTC(2026, 10, 3 + n, 2)).toISOString().slice(0, 16);
      const found = due(days(count), [stop(at(from)), over(at(from + length + 1))]);
      expect(found.days.filter(({ ordinal }) => ordinal !== null)).toHaveLength(count);
      expect(found.days.at(-1)?.day).toBe(found.due);
      expect(found.days.at(-1)?.ordinal).toBe(count);
    }),
    { numRuns: 200 },
  );
});
