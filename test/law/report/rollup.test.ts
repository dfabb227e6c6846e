/** Sums of reports: every cell is its members' sum with its sources, a blank is no zero, and the list says who is in it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOfReport } from '#law/report/check/cells';
import { checkReport } from '#law/report/check/check';
import type { AnnualReport } from '#law/report/report';
import { checkRollup } from '#law/report/rollup/check';
import { type RollupPart, rollUp } from '#law/report/rollup/rollup';
import { balancedReport, filledReport } from '../../paper/report-samples.ts';

const order = { agency: '示例县人民政府', year: 2024, expected: null };
const part = (report: AnnualReport, i: number, more: Partial<RollupPart> = {}): RollupPart => ({
  source: `${i}.json`,
  report: { ...report, year: 2024, agency: `第${i}局` },
  oldForm: false,
  ...more,
});
const partsOf = (reports: readonly AnnualReport[]) => reports.map((report, i) => part(report, i));
const sample = (n: number) => partsOf(fc.sample(balancedReport, { numRuns: n, seed: 7 }));
const balanced = (report: AnnualReport) =>
  checkReport(report).findings.filter(({ rule }) => ['AR-52', 'AR-53', 'AR-54', 'AR-55'].includes(rule));

describe('a sum', () => {
  test('of reports that balance balances, has all 200 cells, and each is exactly the sum of its sources', () => {
    fc.assert(
      fc.property(fc.array(balancedReport, { minLength: 1, maxLength: 5 }), (reports) => {
        const { report, cells, findings } = rollUp(partsOf(reports), order);
        expect(balanced(report)).toEqual([]);
        expect(cells.length).toBe(200);
        for (const { value, values, row, column, table } of cells) {
          const millionths = values.reduce((sum, one) => sum + BigInt(Math.round((one ?? 0) * 1e6)), 0n);
          expect(BigInt(Math.round((value ?? Number.NaN) * 1e6))).toBe(millionths);
          const at = (one: AnnualReport) =>
            cellsOfReport(one).find((cell) => cell.table === table && cell.row === row && cell.column === column)
              ?.value;
          expect(values).toEqual(reports.map(at));
        }
        expect(cellsOfReport(report).map(({ value }) => value)).toEqual(cells.map(({ value }) => value));
        expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('of sums is the sum of all, in any order', () => {
    const [a, b, c] = sample(3);
    if (!a || !b || !c) throw new Error('three');
    const tables = ({ report: { activeDisclosure, applications, appeals } }: { report: AnnualReport }) => ({
      activeDisclosure,
      applications,
      appeals,
    });
    const inner = part(rollUp([a, b], order).report, 9);
    expect(tables(rollUp([inner, c], order))).toEqual(tables(rollUp([c, b, a], order)));
  });

  test('is unknown where a member is blank, and says whose blank it is and what the rest add up to', () => {
    fc.assert(
      fc.property(fc.array(filledReport, { minLength: 2, maxLength: 4 }), (reports) => {
        const { cells, findings } = rollUp(partsOf(reports), order);
        for (const { value, values, known } of cells) {
          const blank = values.includes(null);
          expect(value).toBe(blank ? null : known);
        }
        const blanks = cells.filter(({ value }) => value === null).length;
        expect(findings.filter(({ row }) => row !== null).length).toBe(blanks);
      }),
      { numRuns: 25 },
    );
  });

  test('adds fees without the digits of binary arithmetic', () => {
    const fees = [0.1, 0.2, 0.000001].map((administrativeFees, i) => {
      const one = sample(3)[i];
      if (!one?.report.activeDisclosure) throw new Error('no table');
      return {
        ...one,
        report: { ...one.report, activeDisclosure: { ...one.report.activeDisclosure, administrativeFees } },
      };
    });
    expect(rollUp(fees, order).report.activeDisclosure?.administrativeFees).toBe(0.300001);
  });
});

describe('the coverage', () => {
  const [a, b, c, d] = sample(4);
  if (!a || !b || !c || !d) throw new Error('four');
  const again = { ...a, source: 'again.json', report: { ...a.report, agency: '第 0 局' } };
  const late = { ...c, report: { ...c.report, year: 2023 } };
  const old = { ...d, oldForm: true };
  const expected = ['第0局', '第1局', '第2局', '第5局'];
  const { coverage, report, cells, findings } = rollUp([a, b, again, late, old], { ...order, expected });

  test('names who is in, missing, twice, of another year, of the older form, and not on the list', () => {
    expect(coverage).toMatchObject({
      counted: [a, b, old],
      missing: ['第2局', '第5局'],
      again: [again],
      otherYear: [late],
      olderForm: [old],
      unlisted: [old],
    });
    expect(findings.filter(({ row }) => row === null).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'AR-70 error',
      'AR-70 error',
      'AR-70 warning',
      'AR-70 error',
      'AR-90 warning',
      'AR-71 info',
    ]);
  });

  test('leaves table two of the older form out of the sum: it is unknown, not too small', () => {
    expect(report.activeDisclosure?.administrativeLicensing).toBeNull();
    expect(cells.find(({ row }) => row === 'administrativeLicensing')?.known).toBe(
      (a.report.activeDisclosure?.administrativeLicensing ?? 0) +
        (b.report.activeDisclosure?.administrativeLicensing ?? 0),
    );
    expect(report.applications?.newlyReceived.total).not.toBeNull();
  });

  test('stands in section six of the report, so that every format carries it', () => {
    expect(report.sections.other).toContain('| 3 | 第3局 | 3.json | 2019年格式，主动公开情况表未计入 |');
    expect(report.sections.other).toContain('应汇总而缺报的机关2个：第2局、第5局。');
  });

  test('without a list says that nobody can be said to be missing', () => {
    const open = rollUp([a], order);
    expect(open.coverage.missing).toBeNull();
    expect(open.findings.map(({ message }) => message)).toEqual(['没有给出应汇总的机关名单，不能判断是否有机关缺报。']);
  });
});

describe('the checks of a sum', () => {
  test('name the member whose figures are wrong', () => {
    const [a, b] = sample(2);
    if (!a?.report.appeals || !b) throw new Error('two');
    const { appeals } = a.report;
    const reconsideration = { ...appeals.reconsideration, total: (appeals.reconsideration.total ?? 0) + 1 };
    const wrong = { ...a, report: { ...a.report, appeals: { ...appeals, reconsideration } } };
    const found = checkRollup(rollUp([wrong, b], order), []);
    expect(found.map(({ rule }) => rule)).toEqual(['AR-55', 'AR-55']);
    expect(found[0]?.message).toMatch(/^第0局的报告有1处错误/);
    expect(checkRollup(rollUp([a, b], order), [])).toEqual([]);
  });

  test('hold last year’s carry against each member by itself', () => {
    const [a] = sample(1);
    if (!a?.report.applications) throw new Error('one');
    const { applications } = a.report;
    const before = {
      ...a.report,
      year: 2023,
      applications: { ...applications, carriedForward: applications.carriedOver },
    };
    expect(checkRollup(rollUp([a], order), [before])).toEqual([]);
    const naturalPerson = (applications.carriedOver.naturalPerson ?? 0) + 5;
    const off = { ...before.applications, carriedForward: { ...applications.carriedOver, naturalPerson } };
    const found = checkRollup(rollUp([a], order), [{ ...before, applications: off }]);
    expect(found.map(({ rule, column }) => `${rule} ${column}`)).toEqual(['AR-73 naturalPerson']);
  });
});
