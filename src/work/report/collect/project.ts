/** Rows of collected reports and of the years themselves, from the ledger of one collecting office. */

import type { CollectionEvent } from '#law/report/collect/events';
import { type Collected, foldCollected } from '#law/report/collect/state';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';
import { collectionOf } from './case-id.ts';

export async function projectCollections(tx: Tx, cases: readonly LedgerCase<'collection'>[]): Promise<void> {
  for (const { agency, caseId, events } of cases) {
    const { year, child } = collectionOf(caseId);
    if (child === null) {
      await project(tx, 'collection_year', [{ case_id: caseId, agency, year, ...yearOf(events) }]);
      continue;
    }
    const collected = foldCollected(events);
    if (collected === null) continue;
    const row = { case_id: caseId, agency, year, child, sequence: events.length, ...rowOf(collected) };
    await project(tx, 'collected_report', [row]);
  }
}

function rowOf({ source, findings, returned, accepted, ...collected }: Collected) {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return {
    state: collected.state,
    source: source.kind,
    source_name: source.kind === 'edition' ? `第${source.edition}版` : source.name,
    file: source.kind === 'file' ? source.file : null,
    sha256: source.kind === 'file' ? source.sha256 : null,
    report: collected.report,
    findings,
    old_form: collected.oldForm,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    submitted_on: collected.submittedOn,
    collected_on: collected.collectedOn,
    returned_on: returned?.on ?? null,
    returned_note: returned?.note ?? null,
    mend_by: returned?.mendBy ?? null,
    returned_times: returned?.times ?? 0,
    accepted_on: accepted?.on ?? null,
    accepted_note: accepted?.note ?? null,
  };
}

/** The last word stands; the earlier ones remain in the ledger. */
function yearOf(events: readonly CollectionEvent[]) {
  const due = events.filter((event) => event.type === 'dueSet').at(-1);
  const written = events.filter((event) => event.type === 'sectionsWritten').at(-1);
  return {
    due_on: due?.dueOn ?? null,
    overview: written?.overview ?? null,
    problems: written?.problems ?? null,
    other: written?.other ?? null,
  };
}
