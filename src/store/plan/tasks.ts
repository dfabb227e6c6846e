/** Questions about the year's work. */

import type { Selectable } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { TaskKind } from '#law/plan/events';
import type { TaskStateKey } from '#law/plan/fold';
import type { Db, Tx } from '../db.ts';
import type { MeetingTable, TaskTable } from './tables.ts';

export type TaskRow = Selectable<TaskTable>;
export type MeetingRow = Selectable<MeetingTable>;

export interface TaskSearch {
  readonly agency: string;
  readonly year?: number;
  readonly kind?: TaskKind;
  readonly states?: readonly TaskStateKey[];
  readonly owner?: string;
  readonly dueBefore?: Day;
}

/** What has to be done first comes first; what is done, last. A year's work of an agency is a few dozen. */
export async function taskLines(db: Db | Tx, search: TaskSearch): Promise<readonly TaskRow[]> {
  const { agency, year, kind, states, owner, dueBefore } = search;
  let query = db.selectFrom('task').selectAll().where('agency', '=', agency);
  if (year !== undefined) query = query.where('year', '=', year);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (states !== undefined) query = query.where('state', 'in', states);
  if (owner !== undefined) query = query.where('owner', '=', owner);
  if (dueBefore !== undefined) query = query.where('due_on', '<', dueBefore);
  return query
    .orderBy('done_on', (order) => order.desc().nullsFirst())
    .orderBy('due_on', (order) => order.asc().nullsFirst())
    .orderBy('case_id')
    .limit(mostLines)
    .execute();
}

/** The problems on an agency's list of a year, in the order in which they were found. */
export async function problemsOf(db: Db | Tx, agency: string, year: number) {
  return db
    .selectFrom('task')
    .select(['title', 'source', 'state', 'measure', 'what', 'due_on as due', 'done_on as doneOn'])
    .where('agency', '=', agency)
    .where('kind', '=', 'problem')
    .where('year', '=', year)
    .orderBy('found_on')
    .orderBy('case_id')
    .execute();
}

const mostLines = 500;

/** Newest first. */
export async function meetingLines(db: Db, agency: string): Promise<readonly MeetingRow[]> {
  return db
    .selectFrom('meeting')
    .selectAll()
    .where('agency', '=', agency)
    .orderBy('held_on', 'desc')
    .orderBy('case_id', 'desc')
    .limit(mostLines)
    .execute();
}

/** Files that stand as evidence of a task. */
export async function evidenceCount(db: Db | Tx, caseId: string): Promise<number> {
  const row = await db
    .selectFrom('file')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('owner_subject', '=', 'task')
    .where('owner_case', '=', caseId)
    .where('state', 'not in', ['refused', 'erased'])
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
