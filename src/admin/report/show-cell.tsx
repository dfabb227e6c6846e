/** How a cell of the official form shows its figure: each page says it, the tables only say where. */

import type { ReactNode } from 'react';
import type { Count, TableKey } from '#law/report/report';
import { cellId } from './cell-id.ts';

export interface ShownCell {
  readonly table: TableKey;
  readonly row: string;
  /** Null in rows of one figure. */
  readonly column: string | null;
  readonly value: Count;
  /** What the cell is: read aloud before its figure. */
  readonly name: string;
}

export type ShowCell = (cell: ShownCell) => ReactNode;

/** The figure alone; what nobody has entered is not zero. */
export const plainCell: ShowCell = ({ table, row, column, value }) => (
  <span id={cellId(table, row, column)}>{value === null ? <span className="missing">未填报</span> : value}</span>
);
