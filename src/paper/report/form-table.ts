/** A table of the official form as rows of spanning cells: what every writer prints, each in its own marks. */

import type { Count } from '#law/report/report';
import { figure } from './figure.ts';

export interface FormCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** What the cell is the head of; null for a figure. */
  readonly heads: 'column' | 'row' | null;
  /** Name of a head within its table, where position alone does not say what it is the head of. */
  readonly id?: string;
  /** Names of the heads of a figure, where position alone does not say. */
  readonly headers?: readonly string[];
}

export interface FormTable {
  /** Official title of the section that the table is; empty for a table inside prose. */
  readonly title: string;
  /** Rows at the top that are repeated on each page. */
  readonly headRows: number;
  /** Columns at the left that hold row labels. */
  readonly labelColumns: number;
  /** Share of the width of each grid column; the shares add up to 156, the millimetres of a line of an official A4 page. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly FormCell[])[];
}

export function columnHead(text: string, columnSpan = 1, rowSpan = 1): FormCell {
  return { text, rowSpan, columnSpan, heads: 'column' };
}

export function rowHead(text: string, columnSpan = 1, rowSpan = 1): FormCell {
  return { text, rowSpan, columnSpan, heads: 'row' };
}

export function figureCell(value: Count, columnSpan = 1): FormCell {
  return { text: figure(value), rowSpan: 1, columnSpan, heads: null };
}

/** A table inside prose: its first row heads the columns, which are equally wide. */
export function plainTable(rows: readonly (readonly string[])[]): FormTable {
  const columns = rows[0]?.length ?? 0;
  const cell = (text: string): FormCell => ({ text, rowSpan: 1, columnSpan: 1, heads: null });
  return {
    title: '',
    headRows: 1,
    labelColumns: 0,
    widths: Array.from({ length: columns }, () => 156 / columns),
    rows: rows.map((row, r) => row.map((text) => (r === 0 ? columnHead(text) : cell(text)))),
  };
}

/** The cell that covers each place, row by row; a spanning cell stands at every place that it covers. */
export function grid(table: FormTable): readonly (readonly FormCell[])[] {
  const places: FormCell[][] = table.rows.map(() => []);
  table.rows.forEach((row, top) => {
    let column = 0;
    for (const cell of row) {
      while (places[top]?.[column] !== undefined) column += 1;
      for (let r = top; r < top + cell.rowSpan; r += 1) {
        for (let c = column; c < column + cell.columnSpan; c += 1) {
          const line = places[r];
          if (line) line[c] = cell;
        }
      }
      column += cell.columnSpan;
    }
  });
  return places;
}
