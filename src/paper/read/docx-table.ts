/** A table of a Word document: merged cells stand once, with their spans. */

import type { SourceCell, SourceTable } from '#law/report/source';
import { attribute, childOf, contents, wordsOf } from './docx-text.ts';
import type { Element } from './tree.ts';

interface Cell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
  readonly place: { readonly path: string };
}

export function docxTable(table: Element, path: string): SourceTable {
  const rows: Cell[][] = [];
  /** By grid column: the cell that vertically merged cells below go on. */
  let open = new Map<number, Cell>();
  for (const row of contents(table).filter((child) => child.name === 'w:tr')) {
    const cells: Cell[] = [];
    const merged = new Map<number, Cell>();
    let column = 0;
    const properties = childOf(row, 'w:trPr');
    const before = numberOf(childOf(properties, 'w:gridBefore'), 0);
    for (; column < before; column += 1) cells.push(cellAt('', column, 1, path, rows.length, cells.length));
    for (const node of contents(row).filter((child) => child.name === 'w:tc')) {
      const look = childOf(node, 'w:tcPr');
      const columnSpan = Math.max(1, Math.min(numberOf(childOf(look, 'w:gridSpan'), 1), 100));
      const merge = childOf(look, 'w:vMerge');
      const above = merge !== undefined && attribute(merge, 'w:val') !== 'restart' ? open.get(column) : undefined;
      if (above === undefined) cells.push(cellAt(wordsOf(node), column, columnSpan, path, rows.length, cells.length));
      else above.rowSpan += 1;
      const here = above ?? cells.at(-1);
      if (merge !== undefined && here !== undefined) merged.set(column, here);
      column += columnSpan;
    }
    open = merged;
    rows.push(cells);
  }
  const plain = rows.map((row) =>
    row.map(({ text, rowSpan, columnSpan, place }): SourceCell => ({ text, rowSpan, columnSpan, place })),
  );
  return { kind: 'table', rows: plain, place: { path } };
}

function cellAt(words: string, column: number, columnSpan: number, path: string, row: number, cell: number): Cell {
  const text = words.replace(/\s+/g, ' ').trim();
  return { text, column, columnSpan, rowSpan: 1, place: { path: `${path}, row ${row + 1}, cell ${cell + 1}` } };
}

function numberOf(node: Element | undefined, otherwise: number): number {
  const number = Number(attribute(node, 'w:val') ?? otherwise);
  return Number.isInteger(number) && number >= 0 && number <= 1000 ? number : otherwise;
}
