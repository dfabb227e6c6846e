/** The applications of one applicant to one agency: found by the keyed digest of the proof of identity, never by its text. */

import type { State } from '#law/application/states';
import type { Day } from '#law/calendar/day';
import type { Db, Tx } from '../db.ts';

export interface OwnApplication {
  readonly caseId: string;
  readonly applicantId: string;
  readonly number: string;
  readonly state: State;
  readonly submittedOn: Day;
  readonly receivedOn: Day | null;
}

/**
 * Those of the same identity as this applicant, the newest first, at most `limit`; null where no proof of identity is known:
 * nothing can be said then. Erased applicants have no digest any more and are in no list.
 */
export async function applicationsOfSame(
  db: Db | Tx,
  agency: string,
  applicantId: string,
  limit: number,
): Promise<readonly OwnApplication[] | null> {
  const own = await db
    .selectFrom('applicant')
    .select('identity_index')
    .where('id', '=', applicantId)
    .executeTakeFirst();
  if (own === undefined || own.identity_index === null) return null;
  const rows = await db
    .selectFrom('applicant')
    .innerJoin('application', 'application.applicant_id', 'applicant.id')
    .select(['application.case_id as caseId', 'application.applicant_id as applicantId', 'application.number'])
    .select(['application.state', 'application.submitted_on as submittedOn', 'application.received_on as receivedOn'])
    .where('applicant.agency', '=', agency)
    .where('applicant.identity_index', '=', own.identity_index)
    .orderBy('application.submitted_on', 'desc')
    .orderBy('application.number', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as State }));
}

/** Whether two applicants show the same proof of identity; null where one of them shows none. */
export async function sameIdentity(db: Db | Tx, one: string, other: string): Promise<boolean | null> {
  const rows = await db.selectFrom('applicant').select('identity_index').where('id', 'in', [one, other]).execute();
  const [a, b] = rows.map((row) => row.identity_index);
  if (one === other) return true;
  return a == null || b == null ? null : a.equals(b);
}
