import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { checkReport } from '#law/report/check/check';
import { passedRules } from '#law/report/check/passed';
import { ruleIds } from '#law/report/check/rule-names';
import type { AnnualReport } from '#law/report/report';
import { applicantColumns, applicationRows } from '#law/report/report';
import { tallyApplications } from '#law/report/tally/applications';
import { planted, reportOf, someApplicationsTable } from './reports.ts';

const clean = reportOf(
  tallyApplications([
    { applicantType: 'naturalPerson', receivedBeforeYear: false, outcome: 'granted', count: 12 },
    { applicantType: 'commercialEnterprise', receivedBeforeYear: true, outcome: null, count: 3 },
  ]),
);
const nothing: AnnualReport = {
  ...clean,
  title: '',
  sections: { overview: null, problems: null, other: null },
  activeDisclosure: null,
  applications: null,
  appeals: null,
};
const brief = (report: AnnualReport) =>
  checkReport(report).findings.map(
    ({ rule, severity, row, column }) => `${rule} ${severity} ${row ?? '-'}/${column ?? '-'}`,
  );

describe('what is missing fails loudly', () => {
  test('a report of which nothing was read: six errors, no table check passed', () => {
    const { findings, assessed } = checkReport(nothing);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(Array(6).fill('AR-50 error'));
    const passed = passedRules(assessed).map(({ rule }) => rule);
    expect(passed).toEqual([]);
    expect(assessed.find(({ rule }) => rule === 'AR-51')).toEqual({
      rule: 'AR-51',
      assessed: 0,
      passed: 0,
      notAssessable: 200,
    });
    expect(assessed.find(({ rule }) => rule === 'AR-52')?.notAssessable).toBe(25);
    expect(assessed.find(({ rule }) => rule === 'AR-56')?.notAssessable).toBe(154);
  });

  test('a table of blanks only is one error, not 175 warnings', () => {
    const blank = planted(
      clean,
      applicationRows.flatMap((row) => applicantColumns.map((column) => ({ row, column, value: null }))),
    );
    expect(brief(blank)).toEqual(['AR-50 error -/-']);
    expect(passedRules(checkReport(blank).assessed).map(({ rule }) => rule)).not.toContain('AR-54');
  });

  test('a wholly blank row is one warning', () => {
    const blank = planted(
      clean,
      applicantColumns.map((column) => ({ row: 'otherReason', column, value: null })),
    );
    expect(brief(blank)).toEqual(['AR-51 warning otherReason/-', 'AR-61 warning otherReason/-']);
  });
});

describe('figures that can not be', () => {
  test.each([
    ['a negative count', -1],
    ['half a case', 12.5],
  ])('%s is an error of its cell', (_, value) => {
    const { findings } = checkReport(planted(clean, [{ row: 'granted', column: 'naturalPerson', value }]));
    expect(findings[0]).toMatchObject({
      rule: 'AR-51',
      severity: 'error',
      row: 'granted',
      column: 'naturalPerson',
      found: value,
    });
  });

  test('fees may have decimals down to a fen, and no further', () => {
    const withFee = (administrativeFees: number) =>
      brief({
        ...clean,
        activeDisclosure: clean.activeDisclosure && { ...clean.activeDisclosure, administrativeFees },
      });
    expect(withFee(12.345678)).toEqual([]);
    expect(withFee(0.0000015)).toEqual(['AR-51 error administrativeFees/-']);
    expect(withFee(-2)).toEqual(['AR-51 error administrativeFees/-']);
  });

  test('a county makes no 规章; of a 市 the name does not tell (AR-57)', () => {
    const table = clean.activeDisclosure && {
      ...clean.activeDisclosure,
      regulations: { made: 1, repealed: 0, inForce: 1 },
    };
    expect(brief({ ...clean, activeDisclosure: table })).toEqual([
      'AR-57 warning regulations/made',
      'AR-57 warning regulations/inForce',
    ]);
    expect(brief({ ...clean, agency: '示例市人民政府', activeDisclosure: table })).toEqual([]);
  });

  test('a title with another year (AR-04)', () => {
    expect(brief({ ...clean, title: '示例县人民政府办公室 2023 年政府信息公开工作年度报告' })).toEqual([
      'AR-04 warning -/-',
    ]);
  });
});

describe('no outcome above what came in (AR-56)', () => {
  const bounds = (report: AnnualReport) => checkReport(report).findings.filter(({ rule }) => rule === 'AR-56');

  test('the outcome that exceeds it is named, among the findings of its cause', () => {
    const wrong = planted(clean, [{ row: 'granted', column: 'naturalPerson', value: 120 }]);
    expect(bounds(wrong)).toMatchObject([{ row: 'granted', column: 'naturalPerson', found: 120, expected: '≤12' }]);
    expect(checkReport(wrong).groups).toHaveLength(1);
    expect(checkReport(wrong).groups[0]?.map(({ rule }) => rule)).toEqual(['AR-60', 'AR-52', 'AR-53', 'AR-56']);
  });

  test('where the receipts are themselves accused, no outcome is', () => {
    const wrong = planted(clean, [{ row: 'newlyReceived', column: 'naturalPerson', value: 2 }]);
    expect(bounds(wrong)).toEqual([]);
    const { assessed, findings } = checkReport(wrong);
    expect(findings[0]).toMatchObject({ rule: 'AR-60', row: 'newlyReceived', column: 'naturalPerson', expected: 12 });
    expect(assessed.find(({ rule }) => rule === 'AR-56')?.passed).toBe(153);
  });

  test('as many as came in is no alarm', () => expect(bounds(clean)).toEqual([]));
});

describe('table four', () => {
  const withAppeals = (upheld: number | null, total: number | null) =>
    checkReport({
      ...clean,
      appeals: clean.appeals && {
        ...clean.appeals,
        litigationDirect: { upheld, corrected: 1, other: 0, pending: 2, total },
      },
    });

  test('a total that is off names the block, with the sum', () => {
    expect(withAppeals(3, 7).findings).toMatchObject([
      { rule: 'AR-55', row: 'litigationDirect', found: 7, expected: 6 },
    ]);
    expect(withAppeals(3, 6).findings).toEqual([]);
  });

  test('a blank is unknown: it holds if 0, or the sum tells what it should be', () => {
    expect(withAppeals(null, 3).findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'AR-51 warning',
      'AR-61 warning',
    ]);
    const { findings, assessed } = withAppeals(null, 6);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'AR-61', severity: 'error', column: 'upheld', expected: 3 }),
    );
    expect(assessed.find(({ rule }) => rule === 'AR-55')?.passed).toBe(2);
  });
});

describe('a government and those it rolls up', () => {
  const named = (agency: string, report: AnnualReport): AnnualReport => ({ ...report, agency });
  const county = named('示例县人民政府', clean);

  test('smaller than one child, or than all known children: an error of the cell (AR-72)', () => {
    const child = planted(clean, [{ row: 'granted', column: 'naturalPerson', value: 20 }]);
    const { findings } = checkReport(county, { children: [named('示例县甲局', child)] });
    expect(findings).toMatchObject([
      { rule: 'AR-72', severity: 'error', row: 'granted', column: 'naturalPerson', found: 12 },
    ]);
    const two = checkReport(county, { children: [named('示例县甲局', clean), named('示例县乙局', clean)] });
    expect(two.findings.length).toBeGreaterThan(0);
    expect(two.findings.every(({ rule, severity }) => rule === 'AR-72' && severity === 'error')).toBe(true);
  });

  test('own + children, all present: exact, also in fen (AR-70)', () => {
    fc.assert(
      fc.property(someApplicationsTable, someApplicationsTable, fc.nat(), fc.nat(), (one, other, a, b) => {
        const fees = (report: AnnualReport, fen: number): AnnualReport => ({
          ...report,
          activeDisclosure: report.activeDisclosure && {
            ...report.activeDisclosure,
            administrativeFees: fen / 1_000_000,
          },
        });
        const own = fees(named('示例县人民政府', reportOf(one)), a);
        const child = fees(named('示例县甲局', reportOf(other)), b);
        const sum = applicationRows.flatMap((row) =>
          applicantColumns.map((column) => ({
            row,
            column,
            value: (one[row][column] ?? 0) + (other[row][column] ?? 0),
          })),
        );
        const parent = fees(planted(own, sum), a + b);
        const context = { own, children: [child], childrenComplete: true };
        expect(checkReport(parent, context).findings).toEqual([]);
        const more = fees(parent, a + b + 1);
        expect(checkReport(more, context).findings).toMatchObject([{ rule: 'AR-70', row: 'administrativeFees' }]);
      }),
      { numRuns: 30 },
    );
  });

  test('larger than the known children is said once and is no error', () => {
    const none = reportOf(tallyApplications([]));
    const { findings } = checkReport(county, { children: [named('示例县甲局', none)] });
    expect(findings).toMatchObject([{ rule: 'AR-72', severity: 'info', table: null }]);
  });

  test('a child twice, a child of another year', () => {
    const none = named('示例县甲局', reportOf(tallyApplications([])));
    const { findings } = checkReport(named('示例县人民政府', none), {
      children: [none, none, { ...none, year: 2023 }],
    });
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['AR-70 error', 'AR-70 error']);
  });

  test('the carry rule is told child by child (AR-73)', () => {
    const child = named('示例县甲局', clean);
    const before = { ...child, year: 2023 };
    const { findings } = checkReport(county, { children: [child], previousChildren: [before] });
    const carry = findings.filter(({ rule }) => rule === 'AR-73');
    expect(carry).toEqual([]);
    const lost = planted(before, [{ row: 'carriedForward', column: 'total', value: 5 }]);
    const said = checkReport(county, { children: [child], previousChildren: [lost] }).findings.filter(
      ({ rule }) => rule === 'AR-73',
    );
    expect(said).toMatchObject([{ severity: 'error', found: 3, expected: 5 }]);
    expect(said[0]?.message).toMatch(/^示例县甲局：/);
  });

  test('who published late, or not at all (AR-74)', () => {
    const publications = {
      publishBy: day('2025-01-31'),
      asOf: day('2025-02-10'),
      children: [
        { agency: '甲局', publishedOn: day('2025-01-31') },
        { agency: '乙局', publishedOn: day('2025-02-01') },
        { agency: '丙局', publishedOn: null },
      ],
    };
    const late = checkReport(county, { publications }).findings.map(({ message }) => message.slice(0, 2));
    expect(late).toEqual(['乙局', '丙局']);
    const early = { ...publications, asOf: day('2025-01-20'), children: [{ agency: '丙局', publishedOn: null }] };
    expect(checkReport(county, { publications: early }).findings).toEqual([]);
  });
});

test('every rule that is assessed has its name for the page, and none is forgotten', () => {
  const { assessed } = checkReport(clean, { facts: [] });
  expect(assessed.map(({ rule }) => rule).sort()).toEqual([...ruleIds].sort());
});
