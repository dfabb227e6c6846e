import { describe, expect, test } from 'vitest';
import { checkReport } from '#law/report/check/check';
import { similarity } from '#law/report/check/likeness';
import type { AnnualReport } from '#law/report/report';
import { tallyApplications } from '#law/report/tally/applications';
import { casesOf } from './cases.ts';
import { prose, reportOf } from './reports.ts';

const tables = { a: 'applications', d: 'activeDisclosure', p: 'appeals' } as const;

function changed(report: AnnualReport, changes: string): AnnualReport {
  const copy: Record<string, Record<string, Record<string, number | null>>> = JSON.parse(JSON.stringify(report));
  for (const change of changes.split(';').filter((one) => one !== '')) {
    const [place = '', figure = ''] = change.split('=');
    const [table = '', row = '', column = ''] = place.split('/');
    const name = Object.entries(tables).find(([key]) => key === table)?.[1] ?? '';
    const cells = copy[name]?.[row];
    if (cells?.[column] === undefined) throw new RangeError(`no such cell: ${change}`);
    cells[column] = figure === '_' ? null : Number(figure);
  }
  return JSON.parse(JSON.stringify(copy));
}

const documents = (made: number, repealed: number, inForce: number) => ({
  regulations: { made: 0, repealed: 0, inForce: 0 },
  normativeDocuments: { made, repealed, inForce },
  administrativeLicensing: 5,
  administrativePenalty: 0,
  administrativeCoercion: 0,
  administrativeFees: 0.3,
});
const before = reportOf(tallyApplications([]), {
  agency: '示例市人民政府办公室',
  year: 2023,
  title: '示例市人民政府办公室2023年政府信息公开工作年度报告',
  sections: { overview: '上年情况。', problems: '上年问题。', other: '未收取处理费。' },
  activeDisclosure: documents(1, 0, 10),
});
const now = reportOf(tallyApplications([]), { agency: '示例市人民政府办公室', activeDisclosure: documents(2, 1, 11) });
const crossYear = ['AR-58', 'AR-59', 'AR-62', 'AR-63', 'AR-64', 'AR-66'];

describe('a report beside last year’s', () => {
  test.each(casesOf('report-check/years.csv'))('%s', (...line) => {
    const [, changesBefore = '', changesNow = '', other = '', expected = ''] = line as string[];
    const report = changed({ ...now, sections: { ...now.sections, other: other || now.sections.other } }, changesNow);
    const { findings } = checkReport(report, { previous: changed(before, changesBefore) });
    const found = findings
      .filter(({ rule }) => crossYear.includes(rule))
      .map(({ rule, severity, row, column, expected: e }) =>
        `${rule} ${severity} ${row}/${column ?? '-'} ${e ?? ''}`.trim(),
      );
    expect(found.sort()).toEqual(
      expected
        .split(';')
        .filter((one) => one !== '')
        .sort(),
    );
  });

  test('without last year’s report nothing of it is passed', () => {
    const { assessed } = checkReport(now);
    for (const rule of ['AR-62', 'AR-63', 'AR-64', 'AR-66', 'AR-67', 'AR-68'] as const) {
      expect(assessed.find((one) => one.rule === rule)).toMatchObject({ assessed: 0, passed: 0 });
    }
  });

  test('a report of another year is not last year’s', () => {
    const { findings, assessed } = checkReport(now, { previous: { ...before, year: 2021 } });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'AR-62', severity: 'warning', found: 2021, expected: 2023 }),
    );
    expect(assessed.find((one) => one.rule === 'AR-62')?.passed).toBe(0);
  });

  test('the form of 2019 counts documents otherwise: only the carry-over is compared (AR-90)', () => {
    const old = { ...before, year: 2020 };
    const { assessed, findings } = checkReport(
      { ...now, year: 2021, title: '' },
      { previous: changed(old, 'd/normativeDocuments/inForce=99') },
    );
    expect(findings.filter(({ rule }) => rule === 'AR-64')).toEqual([]);
    expect(assessed.find((one) => one.rule === 'AR-62')?.passed).toBe(7);
  });

  test('the same prose but for its numbers, and the same figures (AR-67)', () => {
    const text = '全年认真做好主动公开工作，发布信息83条，及时回应群众关切，规范办理依申请公开事项。';
    const copied = { ...now, sections: { ...prose, overview: text } };
    const last = { ...copied, year: 2023, sections: { ...prose, overview: text.replace('83', '91') } };
    const said = checkReport(copied, { previous: last }).findings.filter(({ rule }) => rule === 'AR-67');
    expect(said.map(({ found }) => found)).toEqual(['100%', null]);
    expect(checkReport(now, { previous: before }).findings.filter(({ rule }) => rule === 'AR-67')).toEqual([]);
    expect(similarity('主动公开', '依申请公开')).toBeLessThan(0.9);
  });

  test('last year’s report was changed after publication (AR-68)', () => {
    const later = changed(before, 'd/normativeDocuments/inForce=9');
    const { findings } = checkReport(now, { previousEditions: [before, later] });
    expect(findings.filter(({ rule }) => rule === 'AR-68')).toMatchObject([{ severity: 'warning', found: 1 }]);
    expect(checkReport(now, { previousEditions: [before] }).findings.filter(({ rule }) => rule === 'AR-68')).toEqual(
      [],
    );
  });
});
