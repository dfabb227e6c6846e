import { describe, expect, test } from 'vitest';
import { checkReport } from '#law/report/check/check';
import type { AnnualReport, ApplicationsTable, Fact } from '#law/report/report';
import { applicantColumns, applicationRows } from '#law/report/report';
import { casesOf, linesOf } from './cases.ts';
import { planted, prose, reportOf } from './reports.ts';

const rows = new Map(casesOf('report-check/table.csv').map(([row = '', ...figures]) => [row, figures.map(Number)]));
const table = Object.fromEntries(
  applicationRows.map((row) => [
    row,
    Object.fromEntries(applicantColumns.map((column, i) => [column, rows.get(row)?.[i] ?? null])),
  ]),
) as ApplicationsTable;

const report = reportOf(table, {
  activeDisclosure: {
    regulations: { made: 0, repealed: 0, inForce: 0 },
    normativeDocuments: { made: 4, repealed: 1, inForce: 20 },
    administrativeLicensing: 118,
    administrativePenalty: 36,
    administrativeCoercion: 2,
    administrativeFees: 12.5,
  },
  appeals: {
    reconsideration: { upheld: 3, corrected: 1, other: 0, pending: 2, total: 6 },
    litigationDirect: { upheld: 2, corrected: 0, other: 0, pending: 0, total: 2 },
    litigationAfterReconsideration: { upheld: 0, corrected: 1, other: 0, pending: 0, total: 1 },
  },
});
const ledger = {
  activelyDisclosed: 83,
  byChannel: { website: 83, wechat: 50 },
  interpretations: 4,
  services: 2457,
  servicesWithGuides: 2457,
  informationFeeFen: 50_000,
  feeNotices: 2,
};
const previous = planted({ ...report, year: 2023 }, [{ row: 'newlyReceived', column: 'total', value: 400 }]);

/** Facts as a reader would find them: the clause that holds the figure. */
function factsOf(sentence: string, read: string): readonly Fact[] {
  return read.split('/').map((one) => {
    const [name = '', figure = ''] = one.split('=');
    const [, value = '', unit = ''] = /^([\d.]+)(.*)$/.exec(figure) ?? [];
    const clause = sentence.split(/[，（]/).find((part) => part.includes(value)) ?? sentence;
    return { text: clause, name, value: Number(value), unit: unit === '' ? null : unit, section: 1 };
  });
}

const proseRules = /^AR-(65|8\d)$/;

function check(sentence: string, facts: readonly Fact[], stated: AnnualReport = report) {
  const { findings } = checkReport(
    { ...stated, sections: { ...prose, overview: `${sentence}。` } },
    { facts, ledger, previous },
  );
  return findings.filter(({ rule }) => proseRules.test(rule));
}

describe('the prose against tables and ledger', () => {
  test.each(linesOf('report-check/prose.csv').map((line) => line.split('|')))(
    '%s',
    (_, sentence = '', read = '', expected = '') => {
      const found = check(sentence, factsOf(sentence, read)).map(({ rule, severity, expected: e }) =>
        `${rule} ${severity} ${e ?? ''}`.trim(),
      );
      expect(found.sort()).toEqual(
        expected
          .split(';')
          .filter((one) => one !== '')
          .sort(),
      );
    },
  );

  test('a blank cell can neither agree nor differ', () => {
    const blank = planted(report, [{ row: 'newlyReceived', column: 'total', value: null }]);
    expect(check('本年新收申请430件', factsOf('本年新收申请430件', 'newlyReceived=430'), blank)).toEqual([]);
  });

  test('a fee that no tariff gives is said without a ledger too (FEE-21)', () => {
    const facts = [{ text: '收取信息处理费385元', name: 'informationFeeYuan', value: 385, unit: '元', section: 6 }];
    const said = checkReport(report, { facts }).findings.filter(({ rule }) => rule === 'AR-88');
    expect(said).toMatchObject([{ severity: 'error', found: 385 }]);
  });

  test('section six that is silent on fees is said (AR-06)', () => {
    const silent = { ...report, sections: { ...prose, other: '无其他需要报告的事项。' } };
    expect(checkReport(silent, { facts: [] }).findings).toMatchObject([{ rule: 'AR-06', severity: 'warning' }]);
  });

  test('unpaid fee notices and a section six without fees do not go together (AR-59)', () => {
    const unpaid = planted(report, [
      { row: 'otherFeeOverdue', column: 'naturalPerson', value: 14 },
      { row: 'otherFeeOverdue', column: 'total', value: 14 },
      { row: 'otherCorrectionOverdue', column: 'naturalPerson', value: 0 },
      { row: 'otherCorrectionOverdue', column: 'total', value: 0 },
    ]);
    const facts = [{ text: '未收取信息处理费', name: 'informationFeeYuan', value: 0, unit: '元', section: 6 }];
    expect(checkReport(unpaid, { facts }).findings).toMatchObject([
      { rule: 'AR-59', row: 'otherFeeOverdue', found: 14 },
    ]);
  });

  test('prose that nobody has read is not passed', () => {
    const { assessed } = checkReport(report);
    for (const rule of ['AR-80', 'AR-82', 'AR-85', 'AR-88', 'AR-89'] as const) {
      expect(assessed.find((one) => one.rule === rule)).toMatchObject({ assessed: 0, passed: 0 });
    }
  });
});
