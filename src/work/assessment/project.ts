/** Rows of scoring tables and assessments, from what the ledger says of each. */

import { type AssessmentEvent, foldAssessment, type ScoringEvent } from '#law/assessment/events';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';

export async function projectScorings(tx: Tx, cases: readonly LedgerCase<'scoring'>[]): Promise<void> {
  await project(
    tx,
    'scoring',
    cases.flatMap(({ caseId, agency, events }) => {
      const last: ScoringEvent | undefined = events.at(-1);
      if (last === undefined) return [];
      return { case_id: caseId, agency, rows: [...last.rows], drawn_on: last.on, sequence: events.length };
    }),
  );
}

export async function projectAssessments(tx: Tx, cases: readonly LedgerCase<'assessment'>[]): Promise<void> {
  await project(
    tx,
    'assessment',
    cases.flatMap(({ caseId, agency, events }) => {
      const one = foldAssessment(events as readonly AssessmentEvent[]);
      if (one === null) return [];
      return {
        ...{ case_id: caseId, agency, year: one.year, scored_on: one.scoredOn, scored_by: one.scoredBy },
        ...{ rows: [...one.rows], appeals: [...one.appeals], sequence: events.length },
      };
    }),
  );
}
