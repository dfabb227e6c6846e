/** A line whose cells are separated by tabs, as tables copied out of a page or a document are. */

import type { SourceCell } from '#law/report/source';

const numberingOnly = /^[（(]?[一二三四五六七八九十\d]+[）)、.．]$/;

/** `inTable`: the line above was a row. A paragraph that is indented or numbered with a tab is none. */
export function isTabRow(line: string, inTable: boolean): boolean {
  if (!line.includes('\t')) return false;
  const filled = line.split('\t').filter((cell) => cell.trim() !== '');
  const [first = ''] = filled;
  if (filled.some((cell) => cell.length > 30 && cell.includes('。'))) return false;
  if (filled.length === 0) return inTable;
  if (inTable) return true;
  if (filled.length === 1) return /\t\s*$/.test(line) && first.trim().length <= 40 && !first.includes('。');
  return !(filled.length === 2 && numberingOnly.test(first.trim()));
}

/** Columns of places count characters, from 1. */
export function tabRow(line: string, number: number): SourceCell[] {
  let column = 1;
  return line.split('\t').map((text) => {
    const place = { line: number, column };
    column += text.length + 1;
    return { text: text.trim(), rowSpan: 1, columnSpan: 1, place };
  });
}
