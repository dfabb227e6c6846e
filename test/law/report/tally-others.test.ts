import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { type AppealResult, appealBlocks, appealResults, documentColumns } from '#law/report/report';
import { appealColumnOf, tallyAppeals } from '#law/report/tally/appeals';
import { tallyDocuments } from '#law/report/tally/documents';
import { fenOf, wanYuan } from '#law/report/tally/fees';
import { casesOf } from './cases.ts';
import { someAppeals, someRegister, someYear, yearAndCutOff } from './ledgers.ts';

describe('table four', () => {
  test.each(casesOf('report-tally/appeals.csv'))('%s', (...line) => {
    const [, filed, result, resultOn, year, cutOff, column] = line as string[];
    const appeal = {
      block: 'reconsideration',
      filedOn: day(filed ?? ''),
      result: result ? (result as Exclude<AppealResult, 'pending'>) : null,
      resultOn: resultOn ? day(resultOn) : null,
    } as const;
    expect(appealColumnOf(appeal, Number(year), day(cutOff ?? ''))).toBe(column || null);
  });

  test('adds up on any cut-off day, in any order, and opens into its members (AR-55)', () => {
    fc.assert(
      fc.property(someAppeals, yearAndCutOff, (appeals, { year, cutOff }) => {
        const table = tallyAppeals(appeals, year, cutOff);
        expect(tallyAppeals([...appeals].reverse(), year, cutOff)).toEqual(table);
        for (const block of appealBlocks) {
          const parts = appealResults.map((column) => table[block][column] ?? Number.NaN);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(table[block].total);
          for (const column of appealResults) {
            const members = appeals.filter(
              (item) => item.block === block && appealColumnOf(item, year, cutOff) === column,
            );
            expect(table[block][column]).toBe(members.length);
          }
        }
      }),
    );
  });

  test('what is pending at a year end appears again in the next year (AR-66)', () => {
    fc.assert(
      fc.property(someAppeals, someYear, (appeals, year) => {
        const pending = tallyAppeals(appeals, year, day(`${year}-12-31`));
        const next = tallyAppeals(appeals, year + 1, day(`${year + 1}-12-31`));
        for (const block of appealBlocks)
          expect(pending[block].pending ?? 0).toBeLessThanOrEqual(next[block].total ?? -1);
      }),
    );
  });
});

describe('table two （一）', () => {
  test.each(casesOf('report-tally/documents.csv'))('%s', (...line) => {
    const [, issued, ended, year, cutOff, made, repealed, inForce] = line as string[];
    const document = {
      kind: 'normativeDocuments',
      issuedOn: day(issued ?? ''),
      endedOn: ended ? day(ended) : null,
    } as const;
    const tally = tallyDocuments([document], Number(year), day(cutOff ?? ''));
    expect(tally.normativeDocuments).toEqual({
      made: Number(made),
      repealed: Number(repealed),
      inForce: Number(inForce),
    });
    expect(tally.regulations).toEqual({ made: 0, repealed: 0, inForce: 0 });
  });

  test('what is in force carries from year to year (AR-63, AR-64)', () => {
    fc.assert(
      fc.property(someRegister, someYear, (register, year) => {
        const before = tallyDocuments(register, year, day(`${year}-12-31`));
        const after = tallyDocuments(register, year + 1, day(`${year + 1}-12-31`));
        for (const kind of ['regulations', 'normativeDocuments'] as const) {
          expect(after[kind].inForce).toBe(before[kind].inForce + after[kind].made - after[kind].repealed);
        }
      }),
    );
  });

  test('parts add up to the whole', () => {
    fc.assert(
      fc.property(someRegister, someRegister, yearAndCutOff, (one, other, { year, cutOff }) => {
        const [a, b] = [tallyDocuments(one, year, cutOff), tallyDocuments(other, year, cutOff)];
        const whole = tallyDocuments([...other, ...one], year, cutOff);
        for (const column of documentColumns) {
          expect(a.regulations[column] + b.regulations[column]).toBe(whole.regulations[column]);
        }
      }),
    );
  });
});

describe('fen as 万元', () => {
  test.each([
    [0, '0'],
    [1, '0.000001'],
    [100, '0.0001'],
    [300_000, '0.3'],
    [12_345_678, '12.345678'],
    [1_000_000, '1'],
    [29_000_000_007, '29000.000007'],
  ])('%i fen is %s 万元', (fen, text) => {
    expect(Number(wanYuan(fen)).toFixed(6)).toBe(Number(text).toFixed(6));
    expect(wanYuan(fen)).toBe(Number(text));
  });

  test('never loses a fen', () => {
    fc.assert(fc.property(fc.nat({ max: 1_000_000_000_000_000 }), (fen) => fenOf(wanYuan(fen)) === fen));
  });

  test('an amount finer than a fen is not money, and half a fen is a mistake of the caller', () => {
    expect(fenOf(0.0000015)).toBeNull();
    expect(() => wanYuan(0.5)).toThrow(RangeError);
  });
});
