/** Table two read: each row under the heads right above it, for the form changes heads from block to block (AR-20 to AR-23). */

import {
  type ActiveDisclosureRow,
  type ActiveDisclosureTable,
  activeDisclosureRows,
  type Count,
  type Finding,
} from '../report.ts';
import type { SourceTable } from '../source.ts';
import { figuresOfRow } from './disclosure-figures.ts';
import { type Heads, headsOf } from './disclosure-heads.ts';
import { columnNamed, isHead2019, isLabelHead, officialRow, rowNamed } from './disclosure-words.ts';
import { isFigureLike } from './figure.ts';
import { finding, type Notes, tableNames } from './findings.ts';
import { type GridRow, gridOf } from './grid.ts';
import { words } from './wording.ts';

export type Figures = Partial<Record<string, Count>>;

/** Null where no line of the tables is a row of the form. */
export function readDisclosure(tables: readonly SourceTable[], into: Notes): ActiveDisclosureTable | null {
  const found = new Map<ActiveDisclosureRow, Figures>();
  let form2019 = false;
  let heads: Heads | null = null;
  for (const table of tables) {
    for (const row of gridOf([table])) {
      if (isHeadRow(row)) {
        heads = headsOf(row, into);
        form2019 ||= row.some((cell) => isHead2019(cell.text));
      } else if (isBlockTitle(row)) heads = null;
      else readRow(row, heads, found, into);
    }
  }
  if (found.size === 0) return null;
  if (form2019) into.push(finding('AR-90', 'warning', note2019, { table: 'activeDisclosure' }));
  if (tables.length > 1) into.push(cutFinding(tables));
  for (const row of activeDisclosureRows) if (!found.has(row)) into.push(missingRow(row));
  return tableOf(found);
}

const note2019 = `${tableNames.activeDisclosure}按2019年格式填写，口径与现行格式不同；不可比的格未读取。`;

function isHeadRow(row: GridRow): boolean {
  if (row.some((cell) => isFigureLike(cell.text))) return false;
  if (row.some((cell) => isLabelHead(cell.text))) return true;
  const named = row.filter((cell) => columnNamed(cell.text)?.exact === true || isHead2019(cell.text));
  return named.length > 0 && rowNamed(row[0]?.text ?? '') === null;
}

/** 第二十条第（五）项: the heads of the block before end here. */
function isBlockTitle(row: GridRow): boolean {
  return row.some((cell) => /^第二十条第/.test(words(cell.text))) && !row.some((cell) => isFigureLike(cell.text));
}

function readRow(row: GridRow, heads: Heads | null, found: Map<ActiveDisclosureRow, Figures>, into: Notes): void {
  const at = row.findLastIndex(
    (cell, c) => cell.column === c && !isFigureLike(cell.text) && rowNamed(cell.text) !== null,
  );
  const label = row[at];
  const named = label === undefined ? null : rowNamed(label.text);
  if (label === undefined || named === null) {
    if (row.some((cell) => isFigureLike(cell.text))) into.push(unknownRow(row));
    return;
  }
  const { key, exact } = named;
  if (!exact) {
    const message = `${tableNames.activeDisclosure}有一行行名写作“${label.text.trim()}”，读作“${officialRow(key)}”。`;
    into.push(
      finding('AR-91', 'warning', message, {
        table: 'activeDisclosure',
        row: key,
        found: label.text.trim(),
        expected: officialRow(key),
        place: label.place,
      }),
    );
  }
  const figures = figuresOfRow(row, label.column + label.columnSpan, key, heads, into);
  const before = found.get(key);
  found.set(key, before === undefined ? figures : repeated(key, before, figures, row, into));
}

function repeated(key: ActiveDisclosureRow, before: Figures, figures: Figures, row: GridRow, into: Notes): Figures {
  const same = JSON.stringify(before) === JSON.stringify(figures);
  const message = `${tableNames.activeDisclosure}中“${officialRow(key)}”出现了两次，${same ? '两次的数相同，读取一次' : '两次的数不同，不能确定用哪一行，未读取'}。`;
  into.push(
    finding(same ? 'AR-91' : 'AR-51', same ? 'info' : 'error', message, {
      table: 'activeDisclosure',
      row: key,
      place: row[0]?.place ?? null,
    }),
  );
  return same ? before : {};
}

function unknownRow(row: GridRow): Finding {
  const label = row.find((cell) => words(cell.text) !== '' && !isFigureLike(cell.text))?.text.trim() ?? '';
  const message = `${tableNames.activeDisclosure}有一行${label === '' ? '没有行名' : `行名为“${label}”`}，不是统一格式中的行，未读取。`;
  return finding('AR-91', 'info', message, { table: 'activeDisclosure', found: label, place: row[0]?.place ?? null });
}

function cutFinding(tables: readonly SourceTable[]): Finding {
  const message = `${tableNames.activeDisclosure}在原文中断成${tables.length}段，已合并读取。`;
  return finding('AR-91', 'info', message, {
    table: 'activeDisclosure',
    found: tables.length,
    expected: 1,
    place: tables[1]?.place ?? null,
  });
}

function missingRow(key: ActiveDisclosureRow): Finding {
  const label = officialRow(key);
  const message = `${tableNames.activeDisclosure}中没有找到“${label}”这一行，未读取，不当作0。请核对原件。`;
  return finding('AR-50', 'error', message, { table: 'activeDisclosure', row: key, expected: label });
}

function tableOf(found: ReadonlyMap<ActiveDisclosureRow, Figures>): ActiveDisclosureTable {
  const figure = (row: ActiveDisclosureRow, column: string) => found.get(row)?.[column] ?? null;
  const documents = (row: ActiveDisclosureRow) => ({
    made: figure(row, 'made'),
    repealed: figure(row, 'repealed'),
    inForce: figure(row, 'inForce'),
  });
  return {
    regulations: documents('regulations'),
    normativeDocuments: documents('normativeDocuments'),
    administrativeLicensing: figure('administrativeLicensing', 'decisions'),
    administrativePenalty: figure('administrativePenalty', 'decisions'),
    administrativeCoercion: figure('administrativeCoercion', 'decisions'),
    administrativeFees: figure('administrativeFees', 'amount'),
  };
}
