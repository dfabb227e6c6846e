/** A cell of the report opened: to the public as a count with how it is made, to officers as the list of its cases. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import type { DocumentKind } from '#law/document/events';
import {
  type AppealBlock,
  type AppealColumn,
  type ApplicantColumn,
  type ApplicationRow,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
  type DocumentColumn,
  documentColumns,
} from '#law/report/report';
import { allowed, type Decided, refused } from '#law/ruling';
import {
  type AppealLine,
  type ApplicationLine,
  appealsOfCell,
  applicationsOfCell,
  type CellPage,
  monthsOfCell,
} from '#store/report/cells';
import { type CountedDocument, documentsOfCell } from '#store/report/document-cells';
import { inSight } from '../agency/list.ts';
import type { Office, Who } from '../office.ts';
import { periodOf } from './live.ts';
import { missing } from './view.ts';

/** A cell that has cases behind it. */
export type CaseCell =
  | { readonly table: 'applications'; readonly row: ApplicationRow; readonly column: ApplicantColumn }
  | { readonly table: 'appeals'; readonly row: AppealBlock; readonly column: AppealColumn }
  | { readonly table: 'activeDisclosure'; readonly row: DocumentKind; readonly column: DocumentColumn };

/** The cell that three words of an address name, or null. */
export function parseCaseCell(table: string, row: string, column: string): CaseCell | null {
  if (table === 'applications') {
    const r = applicationRows.find((key) => key === row);
    const c = applicantColumns.find((key) => key === column);
    return r === undefined || c === undefined ? null : { table, row: r, column: c };
  }
  if (table === 'appeals') {
    const r = appealBlocks.find((key) => key === row);
    const c = appealColumns.find((key) => key === column);
    return r === undefined || c === undefined ? null : { table, row: r, column: c };
  }
  if (table === 'activeDisclosure') {
    const r = documentRows.find((key) => key === row);
    const c = documentColumns.find((key) => key === column);
    return r === undefined || c === undefined ? null : { table, row: r, column: c };
  }
  return null;
}

const documentRows: readonly DocumentKind[] = ['regulations', 'normativeDocuments'];

export type { CountedDocument } from '#store/report/document-cells';

export type CellCases =
  | { readonly table: 'applications'; readonly cases: readonly ApplicationLine[]; readonly next: string | null }
  | { readonly table: 'appeals'; readonly cases: readonly AppealLine[]; readonly next: string | null }
  | { readonly table: 'activeDisclosure'; readonly cases: readonly CountedDocument[]; readonly next: string | null };

/** The cases behind a cell, a page at a time. Only the agency's own people, and those above it, may open it. */
export async function cellCases(
  office: Office,
  who: Who,
  agency: string,
  year: number,
  cell: CaseCell,
  options: { readonly cutOff?: Day; readonly page: CellPage },
): Promise<Decided<CellCases>> {
  if (!(await inSight(office, who, agency))) return refused(missing);
  const permitted = may(who, who.agency === agency, 'report.openCell');
  if (!permitted.ok) return permitted;
  const period = periodOf(year, options.cutOff);
  const { page } = options;
  const oneMore = { ...page, limit: page.limit + 1 };
  if (cell.table === 'applications') {
    const found = await applicationsOfCell(office.db, agency, cell, period, oneMore);
    return allowed({ table: cell.table, ...paged(found, page.limit, ({ number }) => number) });
  }
  if (cell.table === 'activeDisclosure') {
    const found = await documentsOfCell(office.db, agency, { kind: cell.row, column: cell.column }, period, oneMore);
    return allowed({ table: cell.table, ...paged(found, page.limit, ({ caseId }) => caseId) });
  }
  const found = await appealsOfCell(office.db, agency, { block: cell.row, column: cell.column }, period, oneMore);
  return allowed({ table: cell.table, ...paged(found, page.limit, ({ number }) => number) });
}

function paged<T>(found: readonly T[], limit: number, keyOf: (line: T) => string) {
  const cases = found.slice(0, limit);
  const last = cases.at(-1);
  return { cases, next: found.length > limit && last !== undefined ? keyOf(last) : null };
}

/** The documents that a figure of table two counts: public, as the register is. */
export async function cellDocuments(
  office: Office,
  agency: string,
  year: number,
  cell: Extract<CaseCell, { table: 'activeDisclosure' }>,
): Promise<readonly CountedDocument[]> {
  const page = { after: '', limit: mostShown };
  return documentsOfCell(office.db, agency, { kind: cell.row, column: cell.column }, periodOf(year), page);
}
const mostShown = 1000;

/** How the members of a cell of table three spread over the months: counts only, for the public page. */
export async function cellMonths(
  office: Office,
  agency: string,
  year: number,
  cell: Extract<CaseCell, { table: 'applications' }>,
): Promise<readonly { readonly month: string; readonly count: number }[]> {
  return monthsOfCell(office.db, agency, cell, periodOf(year));
}
