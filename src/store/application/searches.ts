/** Searches that wait for one person's answer. */

import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';

export interface WaitingSearch {
  readonly caseId: string;
  readonly number: string;
  readonly division: string;
  readonly answerBy: Day;
}

/** The nearest day first; at most `limit`. */
export async function searchesWaitingFor(
  db: Db | Tx,
  agency: string,
  account: string,
  limit: number,
): Promise<readonly WaitingSearch[]> {
  return db
    .selectFrom('search_task')
    .innerJoin('application', 'application.case_id', 'search_task.case_id')
    .select(['search_task.case_id as caseId', 'application.number', 'search_task.division'])
    .select('search_task.answer_by as answerBy')
    .where('search_task.agency', '=', agency)
    .where('search_task.account', '=', account)
    .where('search_task.waits', '=', true)
    .orderBy('search_task.answer_by')
    .orderBy('search_task.case_id')
    .limit(limit)
    .execute();
}
