/** The name of a cell within the page, so that a finding can point at it. */

import {
  activeDisclosureRows,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  documentColumns,
  type TableKey,
} from '#law/report/report';

export function cellId(table: TableKey, row: string, column: string | null): string {
  return `cell-${table}-${row}${column === null ? '' : `-${column}`}`;
}

const rows: Readonly<Record<TableKey, readonly string[]>> = {
  activeDisclosure: activeDisclosureRows,
  applications: applicationRows,
  appeals: appealBlocks,
};

function columnsOf(table: TableKey, row: string): readonly string[] {
  if (table === 'applications') return applicantColumns;
  if (table === 'appeals') return appealColumns;
  return row === 'regulations' || row === 'normativeDocuments' ? documentColumns : [];
}

/** The cell that a finding is about: where it names a row or a table only, the last of that row, the first of that table. */
export function placeOf(finding: {
  readonly table: TableKey | null;
  readonly row: string | null;
  readonly column: string | null;
}): string | null {
  if (finding.table === null) return null;
  const row = rows[finding.table].find((key) => key === finding.row) ?? rows[finding.table][0];
  if (row === undefined) return null;
  const columns = columnsOf(finding.table, row);
  const column = columns.find((key) => key === finding.column) ?? columns.at(-1) ?? null;
  return cellId(finding.table, row, column);
}
