/** A table as a grid: a cell that spans stands at every place that it covers. */

import type { Place } from '../report.ts';
import type { SourceCell, SourceTable } from '../source.ts';

export interface GridCell {
  readonly text: string;
  readonly place: Place;
  /** Where the cell starts. It is its own at no other place. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}
export type GridRow = readonly GridCell[];

/** No table of the form is wider or has longer groups; a span beyond is a source's mistake. */
const longestSpan = 64;

/** Rows of the tables below each other, as one grid. Where the source leaves a hole between spans, an empty cell stands. */
export function gridOf(tables: readonly SourceTable[]): readonly GridRow[] {
  const grid: GridRow[] = [];
  for (const table of tables) grid.push(...tableGrid(table, grid.length));
  return grid;
}

function tableGrid(table: SourceTable, top: number): GridRow[] {
  const places: (GridCell | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((cells, r) => {
    let column = 0;
    for (const cell of cells) {
      while (places[r]?.[column] !== undefined) column += 1;
      column += put(places, cell, r, column, top);
    }
  });
  return places.map((row, r) => Array.from(row, (cell, c) => cell ?? hole(table, top + r, c)));
}

function put(places: (GridCell | undefined)[][], cell: SourceCell, r: number, column: number, top: number): number {
  const rowSpan = Math.min(Math.max(cell.rowSpan, 1), longestSpan, places.length - r);
  const columnSpan = Math.min(Math.max(cell.columnSpan, 1), longestSpan);
  const { text, place } = cell;
  const whole: GridCell = { text, place, row: top + r, column, rowSpan, columnSpan };
  for (let down = 0; down < rowSpan; down += 1) {
    const row = places[r + down];
    for (let across = 0; row && across < columnSpan; across += 1) row[column + across] ??= whole;
  }
  return columnSpan;
}

function hole(table: SourceTable, row: number, column: number): GridCell {
  return { text: '', place: table.place, row, column, rowSpan: 1, columnSpan: 1 };
}

/**
 * A row whose figures are merged cells as a grid with too many columns makes them: where the cells after `from` are as many
 * as the columns, each stands once. Null for a row without such cells, or with another number of them.
 */
export function tightened(cells: GridRow, from: number, columns: number): GridRow | null {
  const own = cells.slice(from).filter((cell, c) => cell.column === c + from);
  if (own.length !== columns || own.length === cells.length - from) return null;
  return [...cells.slice(0, from), ...own.map((cell) => ({ ...cell, columnSpan: 1 }))];
}
