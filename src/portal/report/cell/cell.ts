/** A cell of the three tables, as an address names it, and its figure in a report. */

import {
  type ActiveDisclosureRow,
  type AnnualReport,
  type AppealBlock,
  type AppealColumn,
  type ApplicantColumn,
  type ApplicationRow,
  activeDisclosureRows,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  type Count,
  type DocumentColumn,
  documentColumns,
} from '#law/report/report';
import { onlyColumn } from '../tables/disclosure-table.tsx';

export type Cell =
  | { readonly table: 'applications'; readonly row: ApplicationRow; readonly column: ApplicantColumn }
  | { readonly table: 'appeals'; readonly row: AppealBlock; readonly column: AppealColumn }
  /** `column` is null for rows that have one figure. */
  | { readonly table: 'activeDisclosure'; readonly row: ActiveDisclosureRow; readonly column: DocumentColumn | null };

/** The cell that three words of an address name, or null where the form has no such cell. */
export function parseCell(table: string, row: string, column: string): Cell | null {
  switch (table) {
    case 'applications':
      return found('applications', one(applicationRows, row), one(applicantColumns, column));
    case 'appeals':
      return found('appeals', one(appealBlocks, row), one(appealColumns, column));
    case 'activeDisclosure':
      return disclosureCell(one(activeDisclosureRows, row), column);
    default:
      return null;
  }
}

function one<T extends string>(words: readonly T[], word: string): T | undefined {
  return words.find((candidate) => candidate === word);
}

function found<T extends string, R, C>(table: T, row: R | undefined, column: C | undefined) {
  return row === undefined || column === undefined ? null : { table, row, column };
}

function disclosureCell(row: ActiveDisclosureRow | undefined, column: string): Cell | null {
  if (row === 'regulations' || row === 'normativeDocuments') {
    return found('activeDisclosure', row, one(documentColumns, column));
  }
  return row === undefined || column !== onlyColumn ? null : { table: 'activeDisclosure', row, column: null };
}

/** What a report says in a cell; null where it is blank or the report has no such table. */
export function figureOf(report: AnnualReport, cell: Cell): Count {
  switch (cell.table) {
    case 'applications':
      return report.applications?.[cell.row][cell.column] ?? null;
    case 'appeals':
      return report.appeals?.[cell.row][cell.column] ?? null;
    case 'activeDisclosure': {
      const value = report.activeDisclosure?.[cell.row] ?? null;
      if (value === null || typeof value === 'number') return value;
      return cell.column === null ? null : value[cell.column];
    }
  }
}
