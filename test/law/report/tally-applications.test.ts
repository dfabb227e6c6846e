import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from '#law/calendar/day';
import {
  type ApplicantType,
  type ApplicationsTable,
  applicantColumns,
  applicantTypes,
  applicationRows,
  type OutcomeKey,
  outcomeKeys,
} from '#law/report/report';
import { type CountedApplication, cellsOf, groupOf, tallyApplications } from '#law/report/tally/applications';
import { casesOf } from './cases.ts';
import { someApplications, someYear, yearAndCutOff } from './ledgers.ts';

function tableOf(ledger: readonly CountedApplication[], year: number, cutOff: Day): ApplicationsTable {
  return tallyApplications(ledger.flatMap((application) => groupOf(application, year, cutOff) ?? []));
}

const n = (table: ApplicationsTable, row: keyof ApplicationsTable, column: (typeof applicantColumns)[number]) =>
  table[row][column] ?? Number.NaN;

describe('which rows count an application', () => {
  test.each(casesOf('report-tally/applications.csv'))('%s', (...line) => {
    const [, type, received, concluded, outcome, year, cutOff, rows] = line as string[];
    const application = {
      applicantType: type as ApplicantType,
      receivedOn: day(received ?? ''),
      concludedOn: concluded ? day(concluded) : null,
      outcome: outcome ? (outcome as OutcomeKey) : null,
    };
    const expected = (rows ?? '').split(' ').filter((row) => row !== '');
    const cells = cellsOf(application, Number(year), day(cutOff ?? ''));
    expect(cells.map(({ row, column }) => `${row}/${column}`).sort()).toEqual(
      expected.flatMap((row) => [`${row}/${type}`, `${row}/total`]).sort(),
    );
  });

  test('an outcome without its day is a mistake of the caller', () => {
    const broken = {
      applicantType: 'naturalPerson',
      receivedOn: day('2024-01-02'),
      concludedOn: null,
      outcome: 'granted',
    } as const;
    expect(() => groupOf(broken, 2024, day('2024-12-31'))).toThrow(RangeError);
  });
});

describe('any ledger, any cut-off day', () => {
  test('reconciles in every row and column (AR-52, AR-53, AR-54)', () => {
    fc.assert(
      fc.property(someApplications, yearAndCutOff, (ledger, { year, cutOff }) => {
        const table = tableOf(ledger, year, cutOff);
        for (const row of applicationRows) {
          expect(applicantTypes.reduce((sum, type) => sum + n(table, row, type), 0)).toBe(n(table, row, 'total'));
        }
        for (const column of applicantColumns) {
          expect(outcomeKeys.reduce((sum, row) => sum + n(table, row, column), 0)).toBe(n(table, 'concluded', column));
          expect(n(table, 'newlyReceived', column) + n(table, 'carriedOver', column)).toBe(
            n(table, 'concluded', column) + n(table, 'carriedForward', column),
          );
        }
      }),
    );
  });

  test('every cell is the number of applications whose cells include it', () => {
    fc.assert(
      fc.property(someApplications, yearAndCutOff, (ledger, { year, cutOff }) => {
        const table = tableOf(ledger, year, cutOff);
        const opened = ledger.map((application) => cellsOf(application, year, cutOff));
        for (const row of applicationRows) {
          for (const column of applicantColumns) {
            const members = opened.filter((cells) => cells.some((cell) => cell.row === row && cell.column === column));
            expect(members.length).toBe(n(table, row, column));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('what a year carries forward, the next carries over, column by column (AR-62)', () => {
    fc.assert(
      fc.property(someApplications, someYear, (ledger, year) => {
        const before = tableOf(ledger, year, day(`${year}-12-31`));
        const after = tableOf(ledger, year + 1, day(`${year + 1}-01-01`));
        const later = tableOf(ledger, year + 1, day(`${year + 1}-12-31`));
        expect(after.carriedOver).toEqual(before.carriedForward);
        expect(later.carriedOver).toEqual(before.carriedForward);
      }),
    );
  });

  test('moving the cut-off by a day moves the balance by what that day brought', () => {
    fc.assert(
      fc.property(someApplications, yearAndCutOff, (ledger, { year, cutOff }) => {
        const next = addDays(cutOff, 1);
        fc.pre(next <= `${year}-12-31`);
        const today = tableOf(ledger, year, cutOff);
        const tomorrow = tableOf(ledger, year, next);
        const received = ledger.filter((application) => application.receivedOn === next).length;
        const concluded = ledger.filter((application) => application.concludedOn === next).length;
        expect(tomorrow.carriedOver).toEqual(today.carriedOver);
        expect(n(tomorrow, 'carriedForward', 'total')).toBe(n(today, 'carriedForward', 'total') + received - concluded);
      }),
    );
  });

  test('order does not matter, and the parts add up to the whole', () => {
    fc.assert(
      fc.property(someApplications, someApplications, yearAndCutOff, (one, other, { year, cutOff }) => {
        const whole = tableOf([...one, ...other], year, cutOff);
        expect(tableOf([...other, ...one].reverse(), year, cutOff)).toEqual(whole);
        const [a, b] = [tableOf(one, year, cutOff), tableOf(other, year, cutOff)];
        for (const row of applicationRows) {
          for (const column of applicantColumns)
            expect(n(a, row, column) + n(b, row, column)).toBe(n(whole, row, column));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('grouped by the database or one by one, the table is the same', () => {
    fc.assert(
      fc.property(someApplications, fc.integer({ min: 1, max: 9 }), (ledger, times) => {
        const groups = ledger.flatMap((application) => groupOf(application, 2024, day('2024-12-31')) ?? []);
        const multiplied = groups.map((group) => ({ ...group, count: times }));
        const repeated = groups.flatMap((group) => Array.from({ length: times }, () => group));
        expect(tallyApplications(multiplied)).toEqual(tallyApplications(repeated));
      }),
    );
  });
});
