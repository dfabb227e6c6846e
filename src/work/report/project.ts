/** Rows of a report's entered figures, its own text and its editions, from the ledger of one agency and year. */

import type { ReportEvent } from '#law/report/events';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';
import { reportOf } from './case-id.ts';

export async function projectReports(tx: Tx, cases: readonly LedgerCase<'report'>[]): Promise<void> {
  for (const { agency, caseId, events } of cases) {
    const { year } = reportOf(caseId);
    await project(tx, 'report_figure', latestFigures(agency, year, events));
    const problems = events.filter((event) => event.type === 'problemsWritten').at(-1);
    if (problems !== undefined) await project(tx, 'report_text', [{ agency, year, problems: problems.text }]);
    await project(
      tx,
      'report_edition',
      events.flatMap((event) =>
        event.type === 'published'
          ? {
              agency,
              year,
              edition: event.edition,
              published_on: event.on,
              note: event.note,
              report: event.report,
            }
          : [],
      ),
    );
  }
}

/** The last entry of a row stands; the earlier ones remain in the ledger. */
function latestFigures(agency: string, year: number, events: readonly ReportEvent[]) {
  const byRow = new Map(
    events.flatMap((event) => (event.type === 'figureEntered' ? [[event.row, event] as const] : [])),
  );
  return [...byRow.values()].map((event) => ({
    agency,
    year,
    row: event.row,
    value: event.value,
    source: event.source,
    entered_on: event.on,
    entered_by: event.enteredBy,
  }));
}
