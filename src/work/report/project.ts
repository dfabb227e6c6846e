/** Rows of a report's entered figures, its own text and its editions, from the ledger of one agency and year. */

import type { ReportEvent } from '#law/report/events';
import type { Link } from '#law/report/linked/links';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';
import { reportOf } from './case-id.ts';

export async function projectReports(tx: Tx, cases: readonly LedgerCase<'report'>[]): Promise<void> {
  for (const { agency, caseId, events } of cases) {
    const { year } = reportOf(caseId);
    await project(tx, 'report_figure', latestFigures(agency, year, events));
    await project(tx, 'report_section', latestSections(agency, year, events));
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

/** What was written last in a section stands; the earlier remains in the ledger. */
function latestSections(agency: string, year: number, events: readonly ReportEvent[]) {
  const written = new Map<1 | 5 | 6, { readonly text: string | null; readonly links: readonly Link[] }>();
  for (const event of events) {
    if (event.type === 'problemsWritten') written.set(5, { text: event.text, links: [] });
    if (event.type === 'sectionWritten') written.set(event.section, { text: event.text, links: event.links });
  }
  return [...written].map(([section, { text, links }]) => ({ agency, year, section, text, links }));
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
    origin: event.origin ?? null,
  }));
}
