/** How an application counts: the balance on any day, and what is carried forward is what is carried over (OUT-34 to OUT-37). */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, rowsOf } from '#law/application/counting';
import { addDays, type Day, day } from '#law/calendar/day';
import { type ApplicationRow, outcomeKeys } from '#law/report/report';

const check = (
  receivedOn: string | null,
  concludedOn: string | null,
  cutOff: string,
  expected: readonly ApplicationRow[],
) =>
  expect(
    rowsOf(
      {
        applicantType: 'naturalPerson',
        receivedOn: receivedOn === null ? null : day(receivedOn),
        outcome: concludedOn === null ? null : 'granted',
        concludedOn: concludedOn === null ? null : day(concludedOn),
      },
      day(cutOff),
    ),
  ).toEqual(expected);

describe('one application', () => {
  it('received and answered in the year', () => {
    check('2025-03-03', '2025-03-20', '2025-12-31', ['newlyReceived', 'granted', 'concluded']);
    check('2025-03-03', '2025-03-20', '2025-03-19', ['newlyReceived', 'carriedForward']);
    check('2025-03-03', '2025-03-20', '2025-03-20', ['newlyReceived', 'granted', 'concluded']);
    check('2025-03-03', '2025-03-20', '2025-03-02', []);
  });

  it('answered in the next year', () => {
    check('2025-12-22', '2026-01-13', '2025-12-31', ['newlyReceived', 'carriedForward']);
    check('2025-12-22', '2026-01-13', '2026-01-12', ['carriedOver', 'carriedForward']);
    check('2025-12-22', '2026-01-13', '2026-12-31', ['carriedOver', 'granted', 'concluded']);
    check('2025-12-22', '2026-01-13', '2027-12-31', []);
  });

  it('overdue and never answered is carried on and on', () => {
    check('2025-12-22', null, '2027-12-31', ['carriedOver', 'carriedForward']);
  });

  it('not received, or set aside, counts nowhere', () => check(null, null, '2025-12-31', []));
});

describe('any applications', () => {
  const start = day('2024-01-01');
  const one: fc.Arbitrary<Counted> = fc
    .record({
      received: fc.integer({ min: 0, max: 1200 }),
      took: fc.option(fc.nat(500)),
      outcome: fc.constantFrom(...outcomeKeys),
    })
    .map(({ received, took, outcome }) => {
      const receivedOn = addDays(start, received);
      const concludedOn = took === null ? null : addDays(receivedOn, took);
      return {
        applicantType: 'naturalPerson',
        receivedOn,
        concludedOn,
        outcome: concludedOn === null ? null : outcome,
      };
    });
  const many = fc.array(one, { maxLength: 40 });
  const count = (all: readonly Counted[], row: ApplicationRow, cutOff: Day) =>
    all.filter((counted) => rowsOf(counted, cutOff).includes(row)).length;

  it('balance on any day (AR-54, AR-96); outcomes sum to the total (AR-53)', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 0, max: 2000 }), (all, n) => {
        const on = addDays(start, n);
        const of = (row: ApplicationRow) => count(all, row, on);
        expect(of('newlyReceived') + of('carriedOver')).toBe(of('concluded') + of('carriedForward'));
        expect(outcomeKeys.map(of).reduce((a, b) => a + b, 0)).toBe(of('concluded'));
      }),
    );
  });

  it('carried forward of a year are, one by one, carried over into the next (AR-62)', () => {
    fc.assert(
      fc.property(many, fc.constantFrom(2024, 2025, 2026), (all, year) => {
        const forward = all.filter((counted) => rowsOf(counted, day(`${year}-12-31`)).includes('carriedForward'));
        const over = all.filter((counted) => rowsOf(counted, day(`${year + 1}-12-31`)).includes('carriedOver'));
        expect(over).toEqual(forward);
      }),
    );
  });
});
