/** Table three read: every cell by its row's words and its column's head, or null with a finding (AR-51, AR-91). */

import {
  type ApplicantColumn,
  type ApplicationRow,
  type ApplicationsTable,
  applicantColumns,
  applicationRows,
  type Count,
  type Finding,
} from '../report.ts';
import type { SourceTable } from '../source.ts';
import { applicationColumns, type Columns } from './application-columns.ts';
import { figuresOf } from './application-figures.ts';
import { rowFindings, shiftFindings } from './application-notes.ts';
import { type ResolvedRow, resolveRows } from './application-order.ts';
import { type Part, partsOf } from './application-parts.ts';
import { groupOf, officialRow } from './application-words.ts';
import { finding, type Notes, tableNames } from './findings.ts';
import { tightened } from './grid.ts';
import { windowsOf } from './windows.ts';

type Values = Record<ApplicantColumn, Count>;

/** Null where no line of the tables is a row of the form. `year` is the report's: the 2019 form was in use to 2020. */
export function readApplications(
  tables: readonly SourceTable[],
  year: number | null,
  into: Notes,
): ApplicationsTable | null {
  const parts = partsOf(tables);
  const resolved = resolveRows(parts.flatMap((part) => part.rows));
  if (resolved.every((row) => row.key === null)) return null;
  const form2019 = isForm2019(resolved, year);
  if (form2019) into.push(finding('AR-90', 'warning', note2019, { table: 'applications' }));
  const found = new Map<ApplicationRow, Values>();
  let columns: Columns | null = null;
  let next = 0;
  for (const part of parts) {
    const rows = resolved.slice(next, next + part.rows.length);
    next += part.rows.length;
    columns = columnsOf(part, rows, columns, into);
    readPart(rows, columns, form2019, found, into);
  }
  for (const key of applicationRows) if (!found.has(key)) into.push(missingRow(key, form2019));
  return Object.fromEntries(applicationRows.map((key) => [key, found.get(key) ?? nothing()])) as Record<
    ApplicationRow,
    Values
  >;
}

const note2019 = `${tableNames.applications}按2019年格式填写，“（六）其他处理”只有一行，与现行格式不可比，未读取。`;

function columnsOf(part: Part, rows: readonly ResolvedRow[], before: Columns | null, into: Notes): Columns | null {
  const usual = usualFigures(rows);
  if (part.heads.length > 0 || before === null) {
    const columns = applicationColumns(part.heads, usual, into);
    if (columns === null) {
      const message = `${tableNames.applications}的表头与各行的数对不上（每行多为${usual}个数），不能确定各列是什么，未读取。请核对原件。`;
      into.push(
        finding('AR-51', 'error', message, {
          table: 'applications',
          found: usual,
          expected: 7,
          place: rows[0]?.cells[0]?.place ?? null,
        }),
      );
    }
    return columns;
  }
  return { keys: before.keys, head: { start: null, width: 0 } };
}

function usualFigures(rows: readonly ResolvedRow[]): number {
  const times = new Map<number, number>();
  for (const { cells, from } of rows) {
    const n = cells.filter((cell, c) => c >= from && cell.column === c && cell.text.trim() !== '').length;
    times.set(n, (times.get(n) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function readPart(
  labelled: readonly ResolvedRow[],
  columns: Columns | null,
  form2019: boolean,
  found: Map<ApplicationRow, Values>,
  into: Notes,
): void {
  const rows = labelled.map((row) => {
    const cells = tightened(row.cells, row.from, columns?.keys.length ?? 0);
    return cells === null ? row : { ...row, cells, exact: true };
  });
  const places = columns === null ? rows.map(() => []) : windowsOf(rows, columns.keys.length, columns.head);
  if (columns !== null) into.push(...shiftFindings(rows, places, columns.head.start));
  rows.forEach((row, r) => {
    into.push(...rowFindings(row, form2019));
    const { key } = row;
    if (key === null) return;
    const values =
      columns === null ? nothing() : { ...nothing(), ...figuresOf(row, key, places[r] ?? [], columns.keys, into) };
    const before = found.get(key);
    if (before === undefined) found.set(key, values);
    else found.set(key, repeated(key, before, values, row, into));
  });
}

/** A row that stands twice (on both sides of a page break) is read once if both say the same. */
function repeated(key: ApplicationRow, before: Values, values: Values, row: ResolvedRow, into: Notes): Values {
  const same = applicantColumns.every((column) => before[column] === values[column]);
  const message = `${tableNames.applications}中“${officialRow(key)}”出现了两次，${same ? '两次的数相同，读取一次' : '两次的数不同，不能确定用哪一行，未读取'}。`;
  into.push(
    finding(same ? 'AR-91' : 'AR-51', same ? 'info' : 'error', message, {
      table: 'applications',
      row: key,
      place: row.cells[0]?.place ?? null,
    }),
  );
  return same ? before : nothing();
}

const blank = Object.fromEntries(applicantColumns.map((column) => [column, null])) as Record<ApplicantColumn, null>;

function nothing(): Values {
  return { ...blank };
}

/** The 2019 form has （六）其他处理 as one row (AR-90); where that row is blank, the year says so. */
function isForm2019(rows: readonly ResolvedRow[], year: number | null): boolean {
  const one = rows.some((row) => row.sum && row.group === '其他处理' && row.key === null && !row.skipped);
  return (
    (one || (year !== null && year <= 2020)) && rows.every((row) => row.key === null || groupOf(row.key) !== '其他处理')
  );
}

function missingRow(key: ApplicationRow, form2019: boolean): Finding {
  const label = officialRow(key);
  if (form2019 && groupOf(key) === '其他处理') {
    const message = `2019年格式的“（六）其他处理”只有一行，没有“${label}”，此行不可比，未读取。`;
    return finding('AR-90', 'info', message, { table: 'applications', row: key });
  }
  const message = `${tableNames.applications}中没有找到“${label}”这一行，未读取，不当作0。请核对原件。`;
  return finding('AR-50', 'error', message, { table: 'applications', row: key, expected: label });
}
