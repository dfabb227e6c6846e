/** A list as a workbook of one sheet: heads, then rows; numbers as numbers, words never as formulas. */

import { writeXlsx } from 'hucre/xlsx';
import { settledPackage } from './docx-package.ts';

type Value = string | number | null;

export interface PlainList {
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

const widest = 48;

export async function listToXlsx({ name, title, heads, rows }: PlainList): Promise<Uint8Array> {
  const columns = heads.map((head, c) => ({
    width: Math.min(widest, 4 + Math.max(wide(head), ...rows.map((row) => wide(row[c] ?? null)))),
  }));
  const cells = new Map(heads.map((_, c) => [`0,${c}`, { style: { font: { size: 11, bold: true } } }]));
  const sheet = { name, rows: [[...heads], ...rows.map((row) => [...row])], cells, columns };
  return settledPackage(await writeXlsx({ sheets: [sheet], properties: { title } }));
}

/** In half widths. */
function wide(value: Value): number {
  return [...String(value ?? '')].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
}
