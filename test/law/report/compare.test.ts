/** Reports beside each other: what is compared, and what is said of breaks instead of calling them errors. */

import { expect, test } from 'vitest';
import { compareReports } from '#law/report/compare/compare';
import type { AnnualReport } from '#law/report/report';
import { numberedReport } from '../../paper/report-samples.ts';

const of = (agency: string, year: number, more: Partial<AnnualReport> = {}): AnnualReport => ({
  ...numberedReport(),
  agency,
  year,
  ...more,
});

test('years of one agency stand in their order, whatever the spaces in its name', () => {
  const found = compareReports([of('示例局', 2024), of('示例 局', 2022), of('示例局', 2023)]);
  expect(found?.kind).toBe('years');
  expect(found?.columns.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  expect(found?.lines[0]).toEqual({ label: '本年新收申请', unit: '件', values: [16, 16, 16] });
});

test('a carry that is broken, a year that is missing and a change of form are explained', () => {
  const found = compareReports([of('示例局', 2019), of('示例局', 2020), of('示例局', 2021), of('示例局', 2024)]);
  const said = found?.breaks.map(({ rule, message }) => `${rule} ${message}`).join('\n');
  expect(said).toMatch(/AR-90 2021年度起使用2021年的格式/);
  expect(said).toMatch(/AR-62 缺2022至2023年度的报告/);
  expect(said).toMatch(/AR-62 2019与2020年度不衔接/);
});

test('agencies of one year keep the order given and are not ranked', () => {
  const found = compareReports([of('乙局', 2024), of('甲局', 2024)]);
  expect(found?.columns.map(({ agency }) => agency)).toEqual(['乙局', '甲局']);
  expect(found?.breaks[0]?.message).toContain('不作排名');
});

test('what a report lacks is not counted as zero', () => {
  const found = compareReports([of('甲局', 2024, { appeals: null }), of('乙局', 2024)]);
  expect(found?.lines.find(({ label }) => label === '行政复议')?.values[0]).toBeNull();
  expect(found?.breaks.map(({ rule }) => rule)).toEqual(['AR-71', 'AR-50']);
});

test.each([
  ['one report', [of('甲局', 2024)]],
  ['another agency in another year', [of('甲局', 2024), of('乙局', 2023)]],
  ['the same report twice', [of('甲局', 2024), of('甲局', 2024)]],
])('%s is no comparison', (_, reports) => {
  expect(compareReports(reports)).toBeNull();
});
