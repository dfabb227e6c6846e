/** Rows of tasks and meetings, from what the ledger says of each. */

import { foldMeeting, foldTask } from '#law/plan/fold';
import type { Tx } from '#store/db';
import type { LedgerCase } from '#store/ledger/ledger';
import { project } from '#store/ledger/projection';

export async function projectTasks(tx: Tx, cases: readonly LedgerCase<'task'>[]): Promise<void> {
  await project(
    tx,
    'task',
    cases.flatMap(({ caseId, agency, events }) => {
      const task = foldTask(events);
      if (task === null) return [];
      const { kind, year, title, source, ref, state, measure, leader, owner, what } = task;
      return {
        case_id: caseId,
        agency,
        ...{ kind, year, title, source, ref, state, measure, leader, owner, what },
        found_on: task.foundOn,
        due_on: task.due,
        reported_by: task.reportedBy,
        done_on: task.doneOn,
        sequence: events.length,
      };
    }),
  );
}

export async function projectMeetings(tx: Tx, cases: readonly LedgerCase<'meeting'>[]): Promise<void> {
  await project(
    tx,
    'meeting',
    cases.flatMap(({ caseId, agency, events }) => {
      const meeting = foldMeeting(events);
      if (meeting === null) return [];
      const { title, state, heldOn, decisions } = meeting;
      return {
        case_id: caseId,
        ...{ agency, title, state },
        held_on: heldOn,
        decisions: decisions.length,
        sequence: events.length,
      };
    }),
  );
}
