/** A figure of table three or four: a link to the cases that it counts. */

import { Link } from 'react-router';
import type { Count } from '#law/report/report';
import { cellPath, type ReportAddress } from './address.ts';
import { cellId } from './cell-id.ts';

export interface CellLinkProps {
  readonly address: ReportAddress;
  readonly table: 'applications' | 'appeals';
  readonly row: string;
  readonly column: string;
  readonly value: Count;
  /** What the cell is: read aloud before its figure. */
  readonly name: string;
}

export function CellLink({ address, table, row, column, value, name }: CellLinkProps) {
  const id = cellId(table, row, column);
  if (value === null) return <span id={id}>—</span>;
  return (
    <Link
      id={id}
      className={value === 0 ? 'cell-link zero' : 'cell-link'}
      to={cellPath(address, table, row, column)}
      aria-label={`${name}：${value}件，查看案件`}
    >
      {value}
    </Link>
  );
}
