/** A figure of the tables: a link to the cases or documents that it counts. */

import { Link } from 'react-router';
import { cellPath, type ReportAddress } from './address.ts';
import { cellId } from './cell-id.ts';
import type { ShownCell } from './show-cell.tsx';

export function CellLink({
  address,
  table,
  row,
  column,
  value,
  name,
}: ShownCell & { readonly address: ReportAddress }) {
  const id = cellId(table, row, column);
  if (value === null || column === null) return <span id={id}>—</span>;
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
