/** Agencies × years: every published figure in its place, a year without report apart from a blank. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedLines } from '#law/report/compare/lines';
import { matrixOf } from '#law/report/compare/matrix';
import { reportOf, someApplicationsTable } from './reports.ts';

const names = ['教育局', '民政局', '水利局', '交通局'];
const some = fc.uniqueArray(
  fc.record({ agency: fc.nat(3), year: fc.integer({ min: 2019, max: 2026 }), applications: someApplicationsTable }),
  { selector: ({ agency, year }) => `${agency} ${year}`, maxLength: 12 },
);

test('each report stands in its row and year with its figure, and nothing else does', () => {
  fc.assert(
    fc.property(some, fc.nat(comparedLines.length - 1), (drawn, line) => {
      const reports = drawn.map(({ agency, year, applications }) => {
        const name = names[agency] ?? '';
        return { code: `a${agency}`, name, report: reportOf(applications, { agency: name, year }) };
      });
      const { years, rows } = matrixOf(reports, line);
      expect(years).toEqual([...new Set(reports.map(({ report }) => report.year))].sort());
      const told = rows.flatMap(({ code, cells }) =>
        cells.flatMap(({ published, value }, i) => (published ? [`${code} ${years[i]} ${value}`] : [])),
      );
      const given = reports.map(({ code, report }) => `${code} ${report.year} ${comparedLines[line]?.of(report)}`);
      expect([...told].sort()).toEqual([...given].sort());
      expect(rows.flatMap(({ cells }) => cells).filter(({ published, value }) => !published && value !== null)).toEqual(
        [],
      );
    }),
    { numRuns: 60 },
  );
});

test('what a report leaves blank is published and null', () => {
  const report = reportOf({} as never, { applications: null });
  expect(matrixOf([{ code: 'a', name: '教育局', report }], 0).rows[0]?.cells).toEqual([
    { published: true, value: null },
  ]);
});
