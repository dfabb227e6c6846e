/** A table that puts two years side by side: the columns of the report's own year (AR-91). */

import type { Finding } from '../report.ts';
import type { SourceBlock, SourceCell, SourceTable } from '../source.ts';
import { finding } from './findings.ts';
import { type GridRow, gridOf } from './grid.ts';
import { unspaced } from './wording.ts';

/** The year that a head names: 2024年, 2024年度. Null for another cell. */
function yearNamed(text: string): number | null {
  if (text.length < 4 || text.length > 20) return null;
  const named = /^(20\d\d)年?(?:度|数据|数)?$/.exec(unspaced(text))?.[1];
  return named === undefined ? null : Number(named);
}

/** Blocks as they are, but of such a table only the labels and the report's year. A table that lacks that year stays. */
export function ofYear(blocks: readonly SourceBlock[], year: number | null, into: Finding[]): readonly SourceBlock[] {
  if (year === null || !blocks.some((block) => block.kind === 'table' && namesYears(block))) return blocks;
  return blocks.map((block) => (block.kind === 'table' ? (tableOfYear(block, year, into) ?? block) : block));
}

function namesYears(table: SourceTable): boolean {
  return table.rows.some((row) => row.filter((cell) => yearNamed(cell.text) !== null).length > 1);
}

function tableOfYear(table: SourceTable, year: number, into: Finding[]): SourceTable | null {
  if (!namesYears(table)) return null;
  const grid = gridOf([table]);
  const head = grid.find((row) => new Set(row.map((cell) => yearNamed(cell.text)).filter((y) => y !== null)).size > 1);
  if (head === undefined || !head.some((cell) => yearNamed(cell.text) === year)) return null;
  const years = head.map((cell) => yearNamed(cell.text));
  const others = [...new Set(years)].filter((one): one is number => one !== null && one !== year).sort((a, b) => a - b);
  const message = `表中并列了${[...others, year].sort((a, b) => a - b).join('、')}年的数，只读取${year}年的各列。`;
  into.push(finding('AR-91', 'info', message, { found: others.join('、'), expected: year, place: table.place }));
  const kept = (column: number) => years[column] === null || years[column] === undefined || years[column] === year;
  return { ...table, rows: grid.flatMap((row, r) => (row === head ? [] : [cells(row, r, kept)])) };
}

/** What spans rows stands in its first and is blank below, as in a source that knows no spans. */
function cells(row: GridRow, r: number, kept: (column: number) => boolean): SourceCell[] {
  return row.flatMap((cell, column): SourceCell[] => {
    const begins = column === 0 || row[column - 1] !== cell || !kept(column - 1);
    if (!kept(column) || !begins) return [];
    const columnSpan = row.filter((other, c) => other === cell && kept(c)).length;
    return [{ text: cell.row === r ? cell.text : '', rowSpan: 1, columnSpan, place: cell.place }];
  });
}
