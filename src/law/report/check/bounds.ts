/** No outcome and no carry-forward may exceed what was received and carried over (AR-56). */

import { type ApplicantColumn, type ApplicationsTable, applicantColumns, outcomeKeys } from '../report.ts';
import { at } from './accusation.ts';
import { cellName } from './cells.ts';
import { broken, type Checked, holds, unknown, unknowns } from './checked.ts';
import { cellIndex } from './grid.ts';
import type { Change } from './suspects.ts';

const boundedRows = ['carriedForward', ...outcomeKeys] as const;

/** `suspects`: where 新收 or 上年结转 of a column is itself accused, the bound is wrong and accuses nobody. */
export function checkBounds(table: ApplicationsTable | null, suspects: readonly Change[]): readonly Checked[] {
  if (table === null) return unknowns('AR-56', boundedRows.length * applicantColumns.length);
  const accused = new Set(suspects.map(({ cell }) => cell));
  return applicantColumns.flatMap((column) => {
    const { newlyReceived, carriedOver } = {
      newlyReceived: table.newlyReceived[column],
      carriedOver: table.carriedOver[column],
    };
    if (newlyReceived === null || carriedOver === null) return unknowns('AR-56', boundedRows.length);
    const boundAccused =
      accused.has(cellIndex('newlyReceived', column)) || accused.has(cellIndex('carriedOver', column));
    return boundedRows.map((row) => bounded(table, row, column, newlyReceived + carriedOver, boundAccused));
  });
}

function bounded(
  table: ApplicationsTable,
  row: (typeof boundedRows)[number],
  column: ApplicantColumn,
  bound: number,
  boundAccused: boolean,
): Checked {
  const value = table[row][column];
  if (value === null) return unknown('AR-56');
  if (value <= bound) return holds('AR-56');
  if (boundAccused) return { rule: 'AR-56', verdict: 'broken', finding: null };
  const place = at({ row, column });
  return broken('AR-56', 'error', place, {
    found: value,
    expected: `≤${bound}`,
    message: `${cellName(place)}填的是${value}，超过该列本年新收与上年结转之和${bound}。请核对后改正。`,
  });
}
