/** A cell of the report opened: to the public as a count with how it is made, to officers as the list of its cases. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import {
  type AppealBlock,
  type AppealColumn,
  type ApplicantColumn,
  type ApplicationRow,
  appealBlocks,
  appealColumns,
  applicantColumns,
  applicationRows,
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
import { inSight } from '../agency/list.ts';
import type { Office, Who } from '../office.ts';
import { periodOf } from './live.ts';
import { missing } from './view.ts';

/** A cell that has cases behind it. */
export type CaseCell =
  | { readonly table: 'applications'; readonly row: ApplicationRow; readonly column: ApplicantColumn }
  | { readonly table: 'appeals'; readonly row: AppealBlock; readonly column: AppealColumn };

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
  return null;
}

export type CellCases =
  | { readonly table: 'applications'; readonly cases: readonly ApplicationLine[]; readonly next: string | null }
  | { readonly table: 'appeals'; readonly cases: readonly AppealLine[]; readonly next: string | null };

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
    return allowed({ table: cell.table, ...paged(found, page.limit) });
  }
  const found = await appealsOfCell(office.db, agency, { block: cell.row, column: cell.column }, period, oneMore);
  return allowed({ table: cell.table, ...paged(found, page.limit) });
}

function paged<T extends { readonly number: string }>(found: readonly T[], limit: number) {
  const cases = found.slice(0, limit);
  return { cases, next: found.length > limit ? (cases.at(-1)?.number ?? null) : null };
}

/** How the members of a cell of table three spread over the months: counts only, for the public page. */
export async function cellMonths(
  office: Office,
  agency: string,
  year: number,
  cell: Extract<CaseCell, { table: 'applications' }>,
): Promise<readonly { readonly month: string; readonly count: number }[]> {
  return monthsOfCell(office.db, agency, cell, periodOf(year));
}
