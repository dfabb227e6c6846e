import { describe, expect, test } from 'vitest';
import { checkReport } from '#law/report/check/check';
import { type ApplicationsTable, applicantColumns, applicationRows } from '#law/report/report';
import { casesOf } from './cases.ts';
import { type CellKey, planted, reportOf } from './reports.ts';

const rows = new Map(casesOf('report-check/table.csv').map(([row = '', ...figures]) => [row, figures.map(Number)]));
const table = Object.fromEntries(
  applicationRows.map((row) => [
    row,
    Object.fromEntries(applicantColumns.map((column, i) => [column, rows.get(row)?.[i] ?? null])),
  ]),
) as ApplicationsTable;

/** granted/naturalPerson=183 → a cell and what it is changed to; `_` is blank. */
function changeOf(text: string): CellKey & { readonly value: number | null } {
  const [place = '', figure = ''] = text.split('=');
  const [row, column] = place.split('/');
  const key = { row: applicationRows.find((r) => r === row), column: applicantColumns.find((c) => c === column) };
  if (key.row === undefined || key.column === undefined) throw new RangeError(`no such cell: ${text}`);
  return { row: key.row, column: key.column, value: figure === '_' ? null : Number(figure) };
}

describe('errors planted in table three', () => {
  test.each(casesOf('report-check/planted.csv'))('%s', (...line) => {
    const [, changes = '', named = '', words = ''] = line as string[];
    const report = planted(
      reportOf(table),
      changes
        .split(';')
        .filter((one) => one !== '')
        .map(changeOf),
    );
    const { findings, groups } = checkReport(report);
    const leading = findings.filter(
      (one) => (one.rule === 'AR-60' || one.rule === 'AR-61') && one.severity === 'error',
    );
    expect(leading.map((one) => `${one.row ?? '*'}/${one.column ?? '*'}=${one.expected ?? ''}`)).toEqual(
      named.split(' ').filter((one) => one !== ''),
    );
    if (named === '') expect(findings.filter((one) => one.severity === 'error')).toEqual([]);
    else expect(groups.length).toBeGreaterThan(0);
    expect(leading[0]?.message ?? '').toContain(words);
  });
});
