/** Cases that bear a number: numbers run by agency and year, so several agencies may have given the same one. */

import type { Day } from '#law/calendar/day';
import type { ApplicantType } from '#law/report/report';
import type { Guarded } from '../account/throttles.ts';
import type { Db, Tx } from '../db.ts';
import { askAgain, statement } from '../statement.ts';

/** More agencies than this never share a platform's number in practice, and a guess must stay cheap. */
const most = 1000;
const mostMatters = 64;

/** An application, or a matter by its running id. */
export type NumberedCase =
  | {
      readonly kind: 'application';
      readonly id: string;
      /** The application that it was split from; null where from none. */
      readonly whole: string | null;
    }
  | { readonly kind: 'matter'; readonly id: string; readonly whole: null };

const numbered = `(select 'application' as kind, a.case_id as id, w.case_id as whole from application a
    left join application w on w.agency = a.agency and w.number = a.part_of
    where a.number = $5 order by a.case_id limit ${most})
  union all (select 'matter', id::text, null from matter where number in ($6, $7) order by matter.id limit ${mostMatters})`;

/**
 * Applications with that number, matters with either of those, of all agencies and sources. Two and no list: PostgreSQL keeps a
 * plan only where it knows how much is asked for.
 */
export function casesNumbered(number: string, ofMatters: readonly [string, string]): Guarded<NumberedCase> {
  return { words: numbered, values: [number, ...ofMatters] };
}

/** Those that were merged into the application of that number, the first number first. */
export function casesMergedInto(
  db: Db | Tx,
  agency: string,
  number: string,
): Promise<readonly { readonly case_id: string; readonly number: string }[]> {
  return db
    .selectFrom('application')
    .select(['case_id', 'number'])
    .where('agency', '=', agency)
    .where('merged_into', '=', number)
    .orderBy('number')
    .execute();
}

/** The case of that number at the agency; null where it gave none. */
export async function caseOfNumber(db: Db | Tx, agency: string, number: string): Promise<string | null> {
  const row = await db
    .selectFrom('application')
    .select('case_id')
    .where('agency', '=', agency)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.case_id ?? null;
}

const agencyAsked = 'select agency from application where case_id = $1';

/** The agency of a case, or null where there is none: what the public scope knows of an application. */
export async function agencyOfCase(db: Db | Tx, caseId: string): Promise<string | null> {
  const [row] = await askAgain(db, statement<{ readonly agency: string }>(agencyAsked, caseId));
  return row?.agency ?? null;
}

export interface Owner {
  readonly agency: string;
  readonly applicantId: string;
  readonly applicantType: ApplicantType;
  /** Delivery, or where nothing is delivered the end of the case, or the day it left the count; null while it is open. */
  readonly closedOn: Day | null;
}

/** Whose case it is and who applied, by the ids of both; null where there is no such case in the scope. */
export async function applicantOfCase(db: Db | Tx, caseId: string): Promise<Owner | null> {
  const row = await db
    .selectFrom('application')
    .select(['agency', 'applicant_id', 'applicant_type', 'concluded_on', 'delivered_on', 'set_aside_on'])
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const closedOn = row.concluded_on === null ? row.set_aside_on : (row.delivered_on ?? row.concluded_on);
  return { agency: row.agency, applicantId: row.applicant_id, applicantType: row.applicant_type, closedOn };
}
