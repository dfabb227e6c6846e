/** The 200 places of the form, each with how its figure is taken from a report: made once, for sums over thousands of reports. */

import {
  type AnnualReport,
  activeDisclosureRows,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  type Count,
  documentColumns,
  type TableKey,
} from '../report.ts';

export interface FormPlace {
  readonly table: TableKey;
  readonly row: string;
  /** Null in table two's rows of one figure. */
  readonly column: string | null;
  /** Null where the report leaves the cell blank or lacks the table. */
  readonly of: (report: AnnualReport) => Count;
}

/** In the order of the form. */
export const formPlaces: readonly FormPlace[] = [
  ...activeDisclosureRows.flatMap((row): FormPlace[] => {
    const table = 'activeDisclosure';
    if (row !== 'regulations' && row !== 'normativeDocuments') {
      return [{ table, row, column: null, of: (report) => report.activeDisclosure?.[row] ?? null }];
    }
    return documentColumns.map((column) => ({
      table,
      row,
      column,
      of: (report) => report.activeDisclosure?.[row][column] ?? null,
    }));
  }),
  ...applicationRows.flatMap((row) =>
    applicantColumns.map(
      (column): FormPlace => ({
        table: 'applications',
        row,
        column,
        of: (report) => report.applications?.[row][column] ?? null,
      }),
    ),
  ),
  ...appealBlocks.flatMap((row) =>
    appealColumns.map(
      (column): FormPlace => ({ table: 'appeals', row, column, of: (report) => report.appeals?.[row][column] ?? null }),
    ),
  ),
];
