/** The figures of one row of table two, by the heads above it; without heads only where their number leaves one reading. */

import type { ActiveDisclosureRow, Count } from '../report.ts';
import type { Figures } from './disclosure.ts';
import type { Heads } from './disclosure-heads.ts';
import { columnsOfRow, type DisclosureColumn, officialColumns, officialRow } from './disclosure-words.ts';
import { type CellName, finding, mergedCell, type Notes, readCell, tableNames } from './findings.ts';
import type { GridCell, GridRow } from './grid.ts';
import { windowsOf } from './windows.ts';

export function figuresOfRow(
  row: GridRow,
  from: number,
  key: ActiveDisclosureRow,
  heads: Heads | null,
  into: Notes,
): Figures {
  const wanted = columnsOfRow(key);
  const place = row[from]?.place ?? row[0]?.place ?? null;
  const about = { table: 'activeDisclosure', row: key, place } as const;
  const keys = heads === null ? headless(wanted, key, about, into) : headKeys(heads, wanted, key, about, into);
  if (keys === null) return {};
  const cells = tight(row, from, heads?.repeats ?? 1);
  const head = { start: null, width: heads?.width ?? cells.length };
  const [starts = []] = windowsOf([{ cells, from, level: 'row', exact: false }], keys.length, head);
  const [start, second] = starts;
  if (start === undefined || second !== undefined) {
    const filled = cells
      .slice(from)
      .map((cell) => cell.text.trim())
      .filter((text) => text !== '');
    const message = `${tableNames.activeDisclosure}“${officialRow(key)}”行有${filled.length}个数，应为${keys.length}个，不能确定各是哪一列的，未读取。请核对原件。`;
    into.push(finding('AR-51', 'error', message, { ...about, found: filled.join(' '), expected: keys.length }));
    return {};
  }
  const figures: Record<string, Count> = {};
  keys.forEach((column, i) => {
    const cell = cells[start + i];
    if (column === null || cell === undefined || !wanted.includes(column)) return;
    figures[column] = figureOf(cell, cellName(key, column), into);
  });
  return figures;
}

type About = { readonly table: 'activeDisclosure'; readonly row: string };

function headless(
  wanted: readonly DisclosureColumn[],
  key: ActiveDisclosureRow,
  about: About,
  into: Notes,
): readonly DisclosureColumn[] {
  const message = `${tableNames.activeDisclosure}“${officialRow(key)}”行上方没有列名，按统一格式的次序读取。请核对原件。`;
  into.push(finding('AR-91', 'warning', message, about));
  return wanted;
}

/** Null where the heads are not those of the row: of 2019 (AR-90), or lost. */
function headKeys(
  heads: Heads,
  wanted: readonly DisclosureColumn[],
  key: ActiveDisclosureRow,
  about: About,
  into: Notes,
): readonly (DisclosureColumn | null)[] | null {
  if (heads.otherUnit && key === 'administrativeFees') {
    const message = `${tableNames.activeDisclosure}收费金额的单位不是万元，未读取。请核对原件后换算为万元。`;
    into.push(finding('AR-51', 'error', message, { ...about, expected: '万元' }));
    return null;
  }
  const missing = wanted.filter((column) => !heads.keys.includes(column));
  const known = heads.keys.filter((column) => column !== null);
  if (missing.length === 0 && new Set(known).size === known.length) return heads.keys;
  if (heads.form2019) {
    const message = `2019年格式中“${officialRow(key)}”行没有“${missing.map((c) => officialColumns[c]).join('”“')}”，此行不可比，未读取。`;
    into.push(finding('AR-90', 'info', message, about));
    return missing.length === wanted.length ? null : heads.keys;
  }
  const fits =
    heads.keys.length <= wanted.length &&
    heads.keys.every((column, i) => column === null || column === wanted[i] || heads.keys.length < wanted.length);
  const inOrder = heads.keys.filter((column) => column !== null).every((column) => wanted.includes(column));
  if (!fits || !inOrder) {
    const message = `${tableNames.activeDisclosure}“${officialRow(key)}”行上方的列名不是“${wanted.map((c) => officialColumns[c]).join('”“')}”，不能确定各数是什么，未读取。请核对原件。`;
    into.push(finding('AR-51', 'error', message, { ...about }));
    return null;
  }
  const message = `${tableNames.activeDisclosure}“${officialRow(key)}”行上方缺少列名“${missing.map((c) => officialColumns[c]).join('”“')}”，按统一格式的次序读取。请核对原件。`;
  into.push(finding('AR-91', 'warning', message, about));
  return wanted;
}

/** A figure merged over the columns of its block stands once: so does one that a source repeats as often as its head. */
function tight(row: GridRow, from: number, repeats: number): GridRow {
  const own = row.filter((cell, c) => c < from || cell.column === c);
  const figures = own.slice(from);
  const [first] = figures;
  const repeated =
    repeats > 1 &&
    figures.length >= repeats &&
    first !== undefined &&
    figures.slice(0, repeats).every((cell) => cell.text.trim() === first.text.trim());
  return repeated ? [...own.slice(0, from), first, ...figures.slice(repeats)] : own;
}

function figureOf(cell: GridCell, name: CellName, into: Notes): Count {
  if (cell.rowSpan > 1 && cell.text.trim() !== '') {
    into.push(mergedCell(cell, name));
    return null;
  }
  return readCell(cell, name.column === null && name.row === 'administrativeFees' ? 'amount' : 'count', name, into);
}

function cellName(row: ActiveDisclosureRow, column: DisclosureColumn): CellName {
  const single = column === 'decisions' || column === 'amount';
  const rowLabel = officialRow(row);
  return {
    table: 'activeDisclosure',
    row,
    rowLabel,
    column: single ? null : column,
    columnLabel: single ? null : officialColumns[column],
  };
}
