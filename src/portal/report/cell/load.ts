/** Gathers what an opened cell shows: the published figure, the ledger's own, its months. Counts only, never cases. */

import type { Office } from '#work/office';
import { type CaseCell, cellDocuments, cellMonths } from '#work/report/cell';
import { figureSource } from '#work/report/figures';
import { liveReport } from '#work/report/live';
import { publishedReport } from '#work/report/published';
import { type Cell, figureOf } from './cell.ts';
import type { CellProps, MonthCount } from './view.tsx';

/** Null where no report of the year was published. */
export async function loadCell(
  office: Office,
  agency: string,
  year: number,
  cell: Cell,
): Promise<Omit<CellProps, 'setting'> | null> {
  const view = await publishedReport(office.db, agency, year);
  if (view === null) return null;
  const live = await liveReport(office.db, agency, year);
  return {
    agencyCode: agency,
    agencyName: view.agencyName,
    year,
    example: view.example,
    edition: view.edition,
    cell,
    published: figureOf(view.report, cell),
    ledger: live === null ? null : figureOf(live.report, cell),
    entered: cell.table === 'activeDisclosure' ? await figureSource(office, agency, year, cell.row) : null,
    documents: hasDocuments(cell) ? await cellDocuments(office, agency, year, cell) : null,
    months: cell.table === 'applications' ? wholeYear(await cellMonths(office, agency, year, cell), year, cell) : null,
  };
}

function hasDocuments(cell: Cell): cell is Extract<CaseCell, { table: 'activeDisclosure' }> {
  return cell.table === 'activeDisclosure' && cell.column !== null;
}

/** Months without a case stand as 0, so that the year can be read; cases that came over keep their own months. */
function wholeYear(
  months: readonly MonthCount[],
  year: number,
  { row }: Extract<Cell, { table: 'applications' }>,
): readonly MonthCount[] {
  if (months.length === 0 || row === 'carriedOver' || row === 'carriedForward') return months;
  return Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, '0')}`;
    return months.find((one) => one.month === month) ?? { month, count: 0 };
  });
}
