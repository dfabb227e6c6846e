/** A line of a pipe table. */

import type { SourceCell } from '#law/report/source';
import { unmarked } from './lines.ts';

export function isPipeRow(line: string): boolean {
  return /^\s*\|.*\|/.test(line);
}

/** |---|:---:| */
export function isPipeRule(line: string): boolean {
  return line.includes('|') && /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*(?::?-+:?\s*)?$/.test(line) && line.includes('-');
}

/** Cells between pipes; `\|` is a sign of its cell. Columns of places count characters, from 1. */
export function pipeRow(line: string, number: number): SourceCell[] {
  const cells: SourceCell[] = [];
  let start = /^\s*\|/.exec(line)?.[0].length ?? 0;
  const end = /(?<!\\)\|\s*$/.exec(line)?.index ?? line.length;
  for (let i = start; i <= end; i += 1) {
    const closes = i === end || (line[i] === '|' && line[i - 1] !== '\\');
    if (!closes) continue;
    const place = { line: number, column: start + 1 };
    cells.push({ text: unmarked(line.slice(start, i)), rowSpan: 1, columnSpan: 1, place });
    start = i + 1;
  }
  return cells;
}
