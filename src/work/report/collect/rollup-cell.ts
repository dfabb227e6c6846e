/** A cell of the sum opened into its members: whose figure is how much, and where it was taken from. */

import type { Count } from '#law/report/report';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import type { Office, Who } from '../../office.ts';
import { viewRollup } from './rollup.ts';

export interface SummedCell {
  readonly value: Count;
  /** Sum of those who fill the cell. */
  readonly known: number;
  readonly parts: readonly {
    readonly code: string;
    readonly name: string;
    readonly source: string;
    readonly value: Count;
  }[];
}

export async function rollupCell(
  office: Office,
  who: Who,
  { agency, year }: { readonly agency: string; readonly year: number },
  cell: { readonly table: string; readonly row: string; readonly column: string | null },
): Promise<Decided<SummedCell>> {
  const found = await viewRollup(office, who, agency, year);
  if (!found.ok) return found;
  const { rollup, codes } = found.value;
  const summed = rollup.cells.find(
    ({ table, row, column }) => table === cell.table && row === cell.row && column === cell.column,
  );
  if (summed === undefined) return refused(noSuchCell);
  const parts = rollup.coverage.counted.map(({ report, source }, i) => ({
    ...{ code: codes[i] ?? '', name: report.agency, source },
    value: summed.values[i] ?? null,
  }));
  return allowed({ value: summed.value, known: summed.known, parts });
}

const noSuchCell: Refusal = {
  code: 'collection-cell',
  rule: 'AR-70',
  article: '第五十条',
  message: '汇总表里没有这一格，或者还没有任何机关的报告有这张表。请从汇总表中点开。',
};
