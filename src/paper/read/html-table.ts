/** A table of a web page: its rows and cells with their spans. */

import type { SourceCell, SourceTable } from '#law/report/source';
import { isLeftOut, textOf } from './html-text.ts';
import { type AnyNode, type Element, isElement } from './tree.ts';

/** Longer than any cell of a table of figures: the page's text stands in a frame. */
const longestCell = 400;

/** The table; null for one that only arranges the page: tables in it, the text of an article in a cell. */
export function htmlTable(table: Element, path: string): SourceTable | null {
  if (table.holdsTable === true && arranges(table)) return null;
  const read = tableOf(table, path);
  const long = read.rows.some((row) => row.some(({ text }) => text.length > longestCell));
  return long && arranges(table) ? null : read;
}

function arranges(table: Element): boolean {
  for (const row of rowsOf(table)) for (const cell of cellsOf(row)) if (room(cell, longestCell, 0) < 0) return true;
  return false;
}

/** Letters that are left of `most` after the words of a node; below 0 where it has more, or a table. */
function room(node: AnyNode, most: number, depth: number): number {
  if (node.type === 'text') return most - node.data.trim().length;
  if (!isElement(node)) return most;
  if (depth > 400 || (node.name === 'table' && depth > 0)) return -1;
  if (isLeftOut(node)) return most;
  let left = most;
  for (const child of node.children) {
    left = room(child, left, depth + 1);
    if (left < 0) break;
  }
  return left;
}

function tableOf(table: Element, path: string): SourceTable {
  const rows = rowsOf(table).map((row, r) =>
    cellsOf(row).map((cell, c): SourceCell => {
      const text = textOf(cell, ' ').replace(/ +/g, ' ').trim();
      const place = { path: `${path}, row ${r + 1}, cell ${c + 1}` };
      return { text, rowSpan: span(cell, 'rowspan'), columnSpan: span(cell, 'colspan'), place };
    }),
  );
  return { kind: 'table', rows, place: { path } };
}

function rowsOf(table: Element, rows: Element[] = []): Element[] {
  for (const child of table.children) {
    if (!isElement(child) || isLeftOut(child)) continue;
    if (child.name === 'tr') rows.push(child);
    else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot') rowsOf(child, rows);
  }
  return rows;
}

function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (const cell of row.children)
    if (isElement(cell) && (cell.name === 'td' || cell.name === 'th') && !isLeftOut(cell)) cells.push(cell);
  return cells;
}

/** rowspan="0" reaches to the table's end; what is no number is 1, as browsers have it. */
function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const given = cell.attribs[name];
  if (given === undefined) return 1;
  const number = Number.parseInt(given, 10);
  if (number === 0 && name === 'rowspan') return 1000;
  return number >= 1 ? Math.min(number, 1000) : 1;
}
