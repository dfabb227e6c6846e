/** Whether each figure can be a figure: whole counts from 0, money from 0 down to a fen, nothing left blank (AR-51, AR-07). */

import type { AnnualReport, Finding } from '../report.ts';
import { fenOf } from '../tally/fees.ts';
import { cellName, cellsOfTable, type ReportCell, rowName, tableKeys, tableNames } from './cells.ts';
import { broken, type Checked, finding, holds, unknown, unknowns } from './checked.ts';

const cellsInForm = { activeDisclosure: 10, applications: 175, appeals: 15 } as const;

export function checkDomain(report: AnnualReport): readonly Checked[] {
  return tableKeys.flatMap((table) => {
    const cells = cellsOfTable(report, table);
    // A table that is missing or wholly blank is said once, by AR-50.
    if (cells.every((cell) => cell.value === null)) return unknowns('AR-51', cellsInForm[table]);
    return byRow(cells).flatMap((row) => (blankRow(row) ? blankRowChecked(row) : row.map(cellChecked)));
  });
}

function byRow(cells: readonly ReportCell[]): readonly (readonly ReportCell[])[] {
  const rows = new Map<string, ReportCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}

const blankRow = (row: readonly ReportCell[]) => row.length > 1 && row.every((cell) => cell.value === null);

/** One finding for the row; its cells count as broken all the same. */
function blankRowChecked(row: readonly ReportCell[]): readonly Checked[] {
  const [first] = row;
  if (first === undefined) return [];
  const said: Finding = finding(
    'AR-51',
    'warning',
    { table: first.table, row: first.row, column: null },
    {
      message: `${tableNames[first.table]}${rowName(first.row)}整行空白。可能是单元格合并或拆分造成的，请对照原件填写；没有发生的应填0。`,
    },
  );
  return row.map((_, i) => ({ rule: 'AR-51', verdict: 'broken', finding: i === 0 ? said : null }));
}

function cellChecked(cell: ReportCell): Checked {
  const { value } = cell;
  const money = cell.row === 'administrativeFees';
  if (value !== null && value >= 0 && (money ? fenOf(value) !== null : Number.isInteger(value))) return holds('AR-51');
  const name = cellName(cell);
  if (value === null) {
    return broken('AR-51', 'warning', cell, { message: `${name}空白。每一格都应填写，没有发生的应填0。` });
  }
  if (!Number.isFinite(value)) return unknown('AR-51');
  if (value < 0) {
    return broken('AR-51', 'error', cell, {
      found: value,
      message: `${name}填的是${value}，应不小于0。请核对后改正。`,
    });
  }
  if (money) {
    return broken('AR-51', 'error', cell, {
      found: value,
      message: `${name}填的是${value}万元，小数超过6位（不足1分）。请按元核对后换算为万元。`,
    });
  }
  return broken('AR-51', 'error', cell, {
    found: value,
    message: `${name}填的是${value}，件数应为整数。请核对后改正。`,
  });
}
