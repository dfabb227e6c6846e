/** Table three as it comes: one table, or pieces cut at a page, each with heads of its own or without. */

import type { SourceTable } from '../source.ts';
import { type LabelledRow, labelledRow, namesColumns, type OpenGroup } from './application-rows.ts';
import { type GridRow, gridOf } from './grid.ts';

export interface Part {
  /** Empty where the part goes on under the heads of the part before. */
  readonly heads: readonly GridRow[];
  readonly rows: readonly LabelledRow[];
}

export function partsOf(tables: readonly SourceTable[]): readonly Part[] {
  const parts: { heads: GridRow[]; rows: LabelledRow[] }[] = [];
  let open: OpenGroup | null = null;
  for (const table of tables) {
    let part = { heads: waitingHeads(parts), rows: [] as LabelledRow[] };
    parts.push(part);
    const grid = gridOf([table]);
    for (const [r, cells] of grid.entries()) {
      const row = labelledRow(cells, grid[r - 1], open);
      if (row?.kind === 'head') {
        if (part.rows.length > 0 && namesColumns(cells)) {
          part = { heads: [], rows: [] };
          parts.push(part);
        }
        if (part.rows.length === 0) part.heads.push(cells);
      } else if (row?.kind === 'group') open = row;
      else if (row !== null) {
        part.rows.push(row);
        open = row.open ?? open;
      }
    }
  }
  return parts.filter((part) => part.rows.length > 0);
}

/** Heads at the foot of one page are those of the next. */
function waitingHeads(parts: readonly Part[]): GridRow[] {
  const last = parts.at(-1);
  return last !== undefined && last.rows.length === 0 ? [...last.heads] : [];
}
