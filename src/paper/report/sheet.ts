/** One sheet of a workbook, written from the top down: lines of text across the page, tables of the form with their merges. */

import type { writeXlsx } from 'hucre/xlsx';
import type { FormCell, FormTable } from './form-table.ts';

type WriteSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type Cells = NonNullable<WriteSheet['cells']>;
type Style = NonNullable<(Cells extends Map<string, infer C> ? C : never)['style']>;
type Value = string | number | null;

export interface Sheet {
  readonly text: (words: string, role: keyof typeof textStyles) => void;
  readonly table: (form: FormTable) => void;
  readonly done: () => WriteSheet;
}

/** Columns of a sheet without a table, and of one with a narrow table: all sheets are as wide as a page of A4. */
const plainWidths = Array.from({ length: 6 }, () => 26);
/** Characters of 11 pt to a millimetre. */
const charactersPerMillimetre = 0.56;

const side = { style: 'thin' as const, color: { rgb: '000000' } };
const border = { top: side, right: side, bottom: side, left: side };
const textStyles = {
  title: { font: { size: 18, bold: true }, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  heading: { font: { size: 13, bold: true }, alignment: { vertical: 'center', wrapText: true } },
  words: { font: { size: 11 }, alignment: { vertical: 'top', wrapText: true } },
} as const satisfies Record<string, Style>;

export function sheet(name: string): Sheet {
  const rows: Value[][] = [];
  const cells = new Map<string, { style: Style }>();
  const merges: NonNullable<WriteSheet['merges']> = [];
  const heights = new Map<number, { height: number }>();
  const texts: number[] = [];
  let widths: readonly number[] = [];

  const put = (row: number, column: number, value: Value, style: Style) => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
    cells.set(`${row},${column}`, { style });
  };
  return {
    text: (words, role) => {
      const row = rows.length;
      put(row, 0, words, textStyles[role]);
      texts.push(row);
      // Merged cells do not grow by themselves.
      const lines = Math.ceil(words.length / (role === 'title' ? 28 : 42)) || 1;
      heights.set(row, { height: Math.min(400, lines * (role === 'title' ? 28 : role === 'heading' ? 24 : 16) + 4) });
    },
    table: (form) => {
      if (form.widths.length > widths.length) widths = form.widths;
      writeTable(form, rows.length, put, merges);
    },
    done: () => {
      const columns = (widths.length > 1 ? widths : plainWidths).map((width) => ({
        width: Math.round(width * charactersPerMillimetre * 10) / 10,
      }));
      for (const row of texts) {
        merges.push({ startRow: row, startCol: 0, endRow: row, endCol: columns.length - 1 });
      }
      return {
        name,
        rows,
        cells,
        merges,
        columns,
        rowDefs: heights,
        pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      };
    },
  };
}

type Put = (row: number, column: number, value: Value, style: Style) => void;

function writeTable(form: FormTable, top: number, put: Put, merges: NonNullable<WriteSheet['merges']>): void {
  const taken = new Set<string>();
  form.rows.forEach((line, r) => {
    let column = 0;
    for (const cell of line) {
      while (taken.has(`${r},${column}`)) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.columnSpan; across += 1) {
          taken.add(`${r + down},${column + across}`);
          const isFirst = down === 0 && across === 0;
          put(top + r + down, column + across, isFirst ? typed(cell) : null, styleOf(form, cell));
        }
      }
      if (cell.rowSpan > 1 || cell.columnSpan > 1) {
        merges.push({
          startRow: top + r,
          startCol: column,
          endRow: top + r + cell.rowSpan - 1,
          endCol: column + cell.columnSpan - 1,
        });
      }
      column += cell.columnSpan;
    }
  });
}

/** A figure is a number, where it is one that a spreadsheet keeps whole; all else is text, and never a formula. */
function typed({ text, heads }: FormCell): Value {
  if (text === '') return null;
  const number = Number(text);
  const isKept = heads === null && /^-?\d+(\.\d+)?$/.test(text) && String(number) === text;
  return isKept && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : text;
}

function styleOf(form: FormTable, cell: FormCell): Style {
  const isLabel = cell.heads === 'row' && cell.rowSpan === 1 && form.labelColumns > 1;
  return {
    font: { size: 11, ...(cell.heads === 'column' ? { bold: true } : {}) },
    border,
    alignment: { horizontal: isLabel ? 'left' : 'center', vertical: 'center', wrapText: true },
  };
}
