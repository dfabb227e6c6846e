import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReport } from '#law/report/check/check';
import { type AnnualReport, applicantColumns, applicantTypes, applicationRows, outcomeKeys } from '#law/report/report';
import { type CellKey, planted, someReport } from './reports.ts';

const someCell = fc.record({ row: fc.constantFrom(...applicationRows), column: fc.constantFrom(...applicantColumns) });
const valueAt = (report: AnnualReport, { row, column }: CellKey) => report.applications?.[row][column] ?? 0;
const errorsOf = (report: AnnualReport, previous?: AnnualReport) =>
  checkReport(report, previous ? { previous } : {}).findings.filter((one) => one.severity === 'error');

/** The cells that leading findings name. */
const named = (report: AnnualReport, previous?: AnnualReport) =>
  checkReport(report, previous ? { previous } : {}).groups.flatMap(([lead]) =>
    lead ? [{ row: lead.row, column: lead.column, expected: lead.expected }] : [],
  );

describe('a report that reconciles', () => {
  test('raises no alarm', () => {
    fc.assert(
      fc.property(someReport, (report) => {
        const { findings, assessed, groups } = checkReport(report);
        expect(findings).toEqual([]);
        expect(groups).toEqual([]);
        for (const rule of ['AR-50', 'AR-51', 'AR-52', 'AR-53', 'AR-54', 'AR-55', 'AR-56', 'AR-57'] as const) {
          const one = assessed.find((a) => a.rule === rule);
          expect(one?.passed).toBe(one?.assessed);
          expect(one?.notAssessable).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('one error planted in table three', () => {
  test('a changed figure: exactly its cell is named, with the right figure', () => {
    fc.assert(
      fc.property(someReport, someCell, fc.nat({ max: 9999 }), (report, cell, value) => {
        const right = valueAt(report, cell);
        fc.pre(value !== right);
        const wrong = planted(report, [{ ...cell, value }]);
        expect(named(wrong)).toEqual([{ ...cell, expected: right }]);
        // Every other error of the table follows from the same cell.
        const others = errorsOf(wrong).filter((one) => one.rule !== 'AR-56');
        expect(others.every((one) => one.row === cell.row && one.column === cell.column)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('two digits exchanged: the cell is named and the slip is said', () => {
    fc.assert(
      fc.property(someReport, someCell, (report, cell) => {
        const right = valueAt(report, cell);
        const digits = [...String(right)];
        const [a = '', b = ''] = digits;
        fc.pre(digits.length > 1 && a !== b);
        const value = Number([b, a, ...digits.slice(2)].join(''));
        const [lead] = checkReport(planted(report, [{ ...cell, value }])).groups[0] ?? [];
        expect(lead).toMatchObject({ rule: 'AR-60', ...cell, found: value, expected: right });
        if (String(value).length === digits.length) expect(lead?.message).toContain('颠倒');
      }),
      { numRuns: 80 },
    );
  });

  test('a blank: the cell is named; a warning where 0 holds, an error with its figure where it does not', () => {
    fc.assert(
      fc.property(someReport, someCell, (report, cell) => {
        const right = valueAt(report, cell);
        const { findings, groups, assessed } = checkReport(planted(report, [{ ...cell, value: null }]));
        expect(findings).toContainEqual(
          expect.objectContaining({ rule: 'AR-51', severity: 'warning', ...cell, found: null }),
        );
        const blank = findings.find((one) => one.rule === 'AR-61');
        expect(blank).toMatchObject({ ...cell, severity: right === 0 ? 'warning' : 'error', expected: right });
        expect(groups.length).toBe(right === 0 ? 0 : 1);
        const across = assessed.find((one) => one.rule === 'AR-52');
        expect(across?.passed).toBe(24);
      }),
      { numRuns: 80 },
    );
  });

  test('two unrelated figures: both cells are named', () => {
    fc.assert(
      fc.property(someReport, someCell, someCell, fc.integer({ min: 1, max: 90 }), (report, one, other, off) => {
        fc.pre(one.row !== other.row && one.column !== other.column);
        const wrong = planted(report, [
          { ...one, value: valueAt(report, one) + off },
          { ...other, value: valueAt(report, other) + off + 100 },
        ]);
        const cells = named(wrong).map(({ row, column }) => ({ row, column }));
        expect(cells).toHaveLength(2);
        expect(cells).toEqual(expect.arrayContaining([one, other]));
      }),
      { numRuns: 60 },
    );
  });

  test('two figures of one column: both cells are named', () => {
    const rows = fc.uniqueArray(fc.constantFrom(...outcomeKeys), { minLength: 2, maxLength: 2 });
    const column = fc.constantFrom(...applicantColumns);
    fc.assert(
      fc.property(someReport, rows, column, fc.integer({ min: 1, max: 90 }), (report, [first, second], column, off) => {
        if (first === undefined || second === undefined) return;
        const [one, other] = [
          { row: first, column },
          { row: second, column },
        ];
        const wrong = planted(report, [
          { ...one, value: valueAt(report, one) + off },
          { ...other, value: valueAt(report, other) + off + 100 },
        ]);
        const cells = checkReport(wrong).findings.filter(({ rule }) => rule === 'AR-60');
        expect(cells.map(({ row }) => row).sort()).toEqual([first, second].sort());
        expect(cells.every((cell) => cell.column === column)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a figure in the wrong row: the cell, or the rows with every reading that explains it', () => {
    const rows = fc.uniqueArray(fc.constantFrom(...outcomeKeys), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(someReport, rows, fc.constantFrom(...applicantTypes), (report, [from, to], column) => {
        if (from === undefined || to === undefined) return;
        const value = valueAt(report, { row: from, column });
        fc.pre(value > 0 && valueAt(report, { row: to, column }) === 0);
        const wrong = planted(report, [
          { row: from, column, value: 0 },
          { row: to, column, value },
        ]);
        const { groups } = checkReport(wrong);
        expect(groups).toHaveLength(1);
        const cells = groups[0]?.filter((one) => one.rule === 'AR-60') ?? [];
        if (cells.length > 1) {
          expect(cells[0]).toMatchObject({ row: to, column, found: value, expected: 0 });
          expect(cells[1]).toMatchObject({ row: from, column, found: 0, expected: value });
          expect(cells[0]?.message).toContain('填错了行');
        } else expect(cells[0]?.message).toContain('种可能');
      }),
      { numRuns: 80 },
    );
  });

  test('a figure in the wrong column: the cell, or the columns with every reading that explains it', () => {
    const columns = fc.uniqueArray(fc.constantFrom(...applicantTypes), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(someReport, fc.constantFrom(...outcomeKeys), columns, (report, row, [from, to]) => {
        if (from === undefined || to === undefined) return;
        const value = valueAt(report, { row, column: from });
        fc.pre(value > 0 && valueAt(report, { row, column: to }) === 0);
        const wrong = planted(report, [
          { row, column: from, value: 0 },
          { row, column: to, value },
        ]);
        const { groups } = checkReport(wrong);
        const cells = groups[0]?.filter((one) => one.rule === 'AR-60') ?? [];
        if (cells.length > 1) {
          expect(cells[0]).toMatchObject({ row, column: to, found: value, expected: 0 });
          expect(cells[0]?.message).toContain('填错了列');
        } else expect(cells[0]?.message).toContain('种可能');
      }),
      { numRuns: 80 },
    );
  });

  test('carry-over broken together with its total: last year’s report tells the row', () => {
    fc.assert(
      fc.property(
        someReport,
        fc.constantFrom(...applicantTypes),
        fc.integer({ min: 1, max: 60 }),
        (report, column, off) => {
          const carried = report.applications?.carriedOver;
          const empty = report.applications;
          if (!carried || !empty) return;
          const previous = { ...report, year: 2023, applications: { ...empty, carriedForward: carried } };
          const wrong = planted(report, [
            { row: 'carriedOver', column, value: (carried[column] ?? 0) + off },
            { row: 'carriedOver', column: 'total', value: (carried.total ?? 0) + off },
          ]);
          const { findings, groups } = checkReport(wrong, { previous });
          expect(
            groups[0]
              ?.slice(0, 2)
              .map((one) => `${one.row}/${one.column}`)
              .sort(),
          ).toEqual([`carriedOver/${column}`, 'carriedOver/total'].sort());
          const carry = findings.filter((one) => one.rule === 'AR-62');
          expect(carry.map((one) => one.column).sort()).toEqual([column, 'total'].sort());
          expect(carry.every((one) => one.severity === 'error')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
