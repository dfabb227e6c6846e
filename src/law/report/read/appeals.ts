/** Table four read: 行政复议 and the two kinds of 行政诉讼, by the heads' words and places together (AR-40, AR-91). */

import { appealBlockLabels, appealColumnLabels, litigationHeader } from '../form.ts';
import {
  type AppealBlock,
  type AppealColumn,
  type AppealsTable,
  appealBlocks,
  appealColumns,
  type Count,
  type Finding,
} from '../report.ts';
import type { SourceTable } from '../source.ts';
import { type AppealHead, appealHeads, blockNamed, isAppealHead } from './appeal-heads.ts';
import { isFigureLike } from './figure.ts';
import { type CellName, finding, mergedCell, type Notes, readCell, tableNames } from './findings.ts';
import { type GridRow, gridOf, tightened } from './grid.ts';
import { windowsOf } from './windows.ts';

type Cells = Map<string, Count>;

/** Null where the tables have no line of figures under heads of the form. */
export function readAppeals(tables: readonly SourceTable[], into: Notes): AppealsTable | null {
  const found: Cells = new Map();
  let heads: GridRow[] = [];
  let afterFigures = false;
  let any = false;
  for (const table of tables) {
    const grid = gridOf([table]);
    for (const row of grid) {
      if (isAppealHead(row)) {
        heads = afterFigures ? [row] : [...heads, row];
        afterFigures = false;
      } else if (
        row.some((cell) => isFigureLike(cell.text)) ||
        (heads.length > 0 && !afterFigures && row === grid.at(-1) && isEmpty(row))
      ) {
        any = true;
        readRow(row, heads, found, into);
        afterFigures = true;
      }
    }
  }
  if (!any) return null;
  into.push(...missingBlocks(found));
  return Object.fromEntries(appealBlocks.map((block) => [block, blockOf(block, found)])) as Record<
    AppealBlock,
    Record<AppealColumn, Count>
  >;
}

function isEmpty(row: GridRow): boolean {
  return row.length > 1 && row.every((cell) => cell.text.trim() === '');
}

function readRow(row: GridRow, heads: readonly GridRow[], found: Cells, into: Notes): void {
  const place = row[0]?.place ?? null;
  const filled = row.filter((cell) => cell.text.trim() !== '' && isFigureLike(cell.text)).length;
  const columns = appealHeads(
    heads,
    filled,
    row.map((cell) => blockNamed(cell.text)).find((block) => block !== null) ?? null,
    into,
  );
  if (columns === null) {
    const message = `${tableNames.appeals}的表头与数对不上（该行有${filled}个数），不能确定各列是什么，未读取。请核对原件。`;
    into.push(finding('AR-51', 'error', message, { table: 'appeals', found: filled, expected: 15, place }));
    return;
  }
  const from =
    row.findLastIndex((cell) => blockNamed(cell.text) !== null) + 1 ||
    row.findIndex((cell) => cell.text.trim() === '' || isFigureLike(cell.text));
  const begin = Math.max(from, 0);
  const tight = tightened(row, begin, columns.keys.length);
  const line = { cells: tight ?? row, from: begin, level: 'figures', exact: tight !== null };
  const [starts = []] = windowsOf([line], columns.keys.length, columns.head);
  const [start, second] = starts;
  if (start === undefined || second !== undefined) {
    const message = `${tableNames.appeals}该行有${filled}个数，应为${columns.keys.length}个，不能确定各是哪一列的，未读取。请核对原件。`;
    into.push(
      finding('AR-51', 'error', message, { table: 'appeals', found: filled, expected: columns.keys.length, place }),
    );
    for (const key of columns.keys) if (key !== null) found.set(nameOf(key), null);
    return;
  }
  columns.keys.forEach((key, i) => {
    const cell = line.cells[start + i];
    if (key === null || cell === undefined) return;
    const name = cellName(key);
    const merged = (cell.rowSpan > 1 || cell.columnSpan > 1) && cell.text.trim() !== '';
    if (merged) into.push(mergedCell(cell, name));
    put(found, key, merged ? null : readCell(cell, 'count', name, into), into);
  });
}

/** Two lines of figures that differ leave no reading. */
function put(found: Cells, key: AppealHead, value: Count, into: Notes): void {
  const name = nameOf(key);
  const before = found.get(name);
  found.set(name, before === undefined || before === value ? value : null);
  if (before === undefined || before === value) return;
  const { rowLabel, columnLabel } = cellName(key);
  const message = `${tableNames.appeals}“${rowLabel}”的“${columnLabel}”出现了两个不同的数，不能确定用哪一个，未读取。请核对原件。`;
  into.push(
    finding('AR-51', 'error', message, {
      table: 'appeals',
      row: key.block,
      column: key.column,
      found: `${before ?? ''} ${value ?? ''}`,
    }),
  );
}

function nameOf({ block, column }: AppealHead): string {
  return `${block} ${column}`;
}

function blockOf(block: AppealBlock, found: Cells): Record<AppealColumn, Count> {
  const counts = appealColumns.map((column) => [column, found.get(nameOf({ block, column })) ?? null]);
  return Object.fromEntries(counts) as Record<AppealColumn, Count>;
}

function missingBlocks(found: Cells): Finding[] {
  return appealBlocks
    .filter((block) => appealColumns.every((column) => !found.has(nameOf({ block, column }))))
    .map((block) => {
      const label =
        block === 'reconsideration' ? appealBlockLabels[block] : `${litigationHeader}（${appealBlockLabels[block]}）`;
      const message = `${tableNames.appeals}中没有读到“${label}”的数，不当作0。请核对原件。`;
      return finding('AR-50', 'error', message, { table: 'appeals', row: block, expected: label });
    });
}

function cellName({ block, column }: AppealHead): CellName {
  return {
    table: 'appeals',
    row: block,
    rowLabel: appealBlockLabels[block],
    column,
    columnLabel: appealColumnLabels[column],
  };
}
