/** A table of a web page: its rows and cells with their spans. */

import type { SourceCell, SourceTable } from '#law/report/source';
import type { Element } from './dom.ts';
import { isElement, isLeftOut, textOf } from './html-text.ts';

/** Longer than any cell of a table of figures: the page's text stands in a frame. */
const longestCell = 400;

/** True for a table that only arranges the page: tables in it, the text of an article in a cell. */
export function isLayout(table: Element): boolean {
  const rows = rowsOf(table);
  return rows.some((row) => cellsOf(row).some((cell) => holdsTable(cell, 0) || textOf(cell, ' ').length > longestCell));
}

export function htmlTable(table: Element, path: string): SourceTable {
  const rows = rowsOf(table).map((row, r) =>
    cellsOf(row).map((cell, c): SourceCell => {
      const text = textOf(cell, ' ').replace(/ +/g, ' ').trim();
      const place = { path: `${path}, row ${r + 1}, cell ${c + 1}` };
      return { text, rowSpan: span(cell, 'rowspan'), columnSpan: span(cell, 'colspan'), place };
    }),
  );
  return { kind: 'table', rows, place: { path } };
}

function rowsOf(table: Element): Element[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (isLeftOut(child)) return [];
    if (child.name === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(isElement).filter((cell) => /^t[dh]$/.test(cell.name) && !isLeftOut(cell));
}

function holdsTable(node: Element, depth: number): boolean {
  if (depth > 400) return true;
  return node.children.some((child) => isElement(child) && (child.name === 'table' || holdsTable(child, depth + 1)));
}

/** rowspan="0" reaches to the table's end; what is no number is 1, as browsers have it. */
function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const given = cell.attribs[name];
  if (given === undefined) return 1;
  const number = Number.parseInt(given, 10);
  if (number === 0 && name === 'rowspan') return 1000;
  return number >= 1 ? Math.min(number, 1000) : 1;
}
