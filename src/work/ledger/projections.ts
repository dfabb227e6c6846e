/** From the ledger to the tables that lists read: one pure fold a subject, written in the act's transaction. */

import type { Day } from '#law/calendar/day';
import type { Subject, Tx } from '#store/db';
import type { Appended, LedgerCase } from '#store/ledger/ledger';
import { projectAppeals } from '../appeal/project.ts';
import { projectApplications } from '../application/project.ts';
import { projectAssessments, projectScorings } from '../assessment/project.ts';
import { projectBundles } from '../bundle/project.ts';
import { projectColumns } from '../column/project.ts';
import { projectComplaints } from '../complaint/project.ts';
import { projectDocuments, projectRounds } from '../document/project.ts';
import { projectMeetings, projectTasks } from '../plan/project.ts';
import { projectPublications } from '../publication/project.ts';
import { projectCollections } from '../report/collect/project.ts';
import { projectReports } from '../report/project.ts';
import { projectServices } from '../service/project.ts';
import { projectWarnings } from '../warning/project.ts';

type Projector<S extends Subject> = (tx: Tx, cases: readonly LedgerCase<S>[], today: Day) => Promise<void>;

const projectors: { readonly [S in Subject]: Projector<S> } = {
  application: projectApplications,
  appeal: projectAppeals,
  publication: projectPublications,
  document: projectDocuments,
  documentRound: projectRounds,
  service: projectServices,
  bundle: projectBundles,
  report: projectReports,
  collection: projectCollections,
  complaint: projectComplaints,
  column: projectColumns,
  task: projectTasks,
  meeting: projectMeetings,
  warning: projectWarnings,
  scoring: projectScorings,
  assessment: projectAssessments,
};

/** Projects whole cases, as they stand today. */
export async function projectSubject<S extends Subject>(
  tx: Tx,
  subject: S,
  cases: readonly LedgerCase<S>[],
  today: Day,
): Promise<void> {
  const projector: Projector<S> = projectors[subject];
  await projector(tx, cases, today);
}

/** Projects the cases that an act has just changed. */
export async function projectCases(tx: Tx, changes: readonly Appended[], today: Day): Promise<void> {
  for (const subject of new Set(changes.map((change) => change.subject))) {
    const cases = changes
      .filter((change) => change.subject === subject)
      .map(({ caseId, agency, before, events }) => ({ subject, caseId, agency, events: [...before, ...events] }));
    await projectSubject(tx, subject, cases, today);
  }
}
