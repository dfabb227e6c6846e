/** The ledger as CSV, a piece at a time: UTF-8 with BOM, CRLF, nothing that a spreadsheet would run. */

import { csvCell } from '../report/to-csv.ts';
import { type LedgerRow, ledgerColumns } from './columns.ts';

type Batches = AsyncIterable<readonly LedgerRow[]>;

export async function* ledgerToCsv(batches: Batches, named: boolean): AsyncGenerator<string> {
  const columns = ledgerColumns(named);
  yield `\uFEFF${line(columns.map(({ head }) => head))}`;
  for await (const rows of batches) {
    yield rows.map((row) => line(columns.map(({ of }) => of(row)))).join('');
  }
}

function line(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(cell ?? ''))).join(',')}\r\n`;
}
