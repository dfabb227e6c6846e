/** Applications as lists ask for them: narrowed, in one of two orders, a page at a time by key (never by offset). */

import { type RawBuilder, sql } from 'kysely';
import type { State } from '#law/application/states';
import type { Day } from '#law/calendar/day';
import type { ApplicantType, OutcomeKey } from '#law/report/report';
import type { Db, Tx } from '../db.ts';
import { numberLike } from './number-like.ts';
import { dueKey, waits } from './standing.ts';

export interface ApplicationLine {
  readonly caseId: string;
  readonly number: string;
  readonly channel: string;
  readonly applicantType: ApplicantType;
  readonly state: string;
  readonly submittedOn: Day;
  readonly receivedOn: Day | null;
  readonly dueOn: Day | null;
  readonly outcome: OutcomeKey | null;
  readonly concludedOn: Day | null;
}

export interface ApplicationSearch {
  readonly agency: string;
  readonly states?: readonly State[] | undefined;
  /** Received in this year. */
  readonly year?: number | undefined;
  readonly applicantType?: ApplicantType | undefined;
  readonly outcome?: OutcomeKey | undefined;
  /** How the number begins, or the running number alone. */
  readonly text?: string | undefined;
  /** Due on or before this day. */
  readonly dueBy?: Day | undefined;
  /** Due on or after this day. */
  readonly dueFrom?: Day | undefined;
  /** No due day at all, or only with one. */
  readonly due?: 'none' | 'some' | undefined;
  /** Whose: one person's and in these states everybody's, or nobody's yet. */
  readonly whose?: { readonly account: string; readonly orIn: readonly State[] } | 'nobody' | undefined;
  /** `due`: those with the nearest due day first, those without one last; `newest`: the last submitted first, of a day by number. */
  readonly order: 'due' | 'newest';
  /** Where the page before ended: what `keyOf` says of its last line. */
  readonly after?: readonly [key: string, within: string] | undefined;
  readonly limit: number;
}

const noDue = '9999-12-31';

export async function applicationLines(db: Db | Tx, search: ApplicationSearch): Promise<readonly ApplicationLine[]> {
  const { agency, states, year, applicantType, outcome, text, order, after, limit } = search;
  const key = order === 'due' ? dueKey : sql<string>`submitted_on`;
  const within = order === 'due' ? 'case_id' : 'number';
  let query = db
    .selectFrom('application')
    .select([
      'case_id as caseId',
      'number',
      'channel',
      'applicant_type as applicantType',
      'state',
      'submitted_on as submittedOn',
      'received_on as receivedOn',
      'due_on as dueOn',
      'outcome',
      'concluded_on as concludedOn',
    ])
    .where('agency', '=', agency)
    .limit(limit);
  // No state at all is asked for where a role has nothing to do: an empty list is not every case.
  if (states !== undefined) {
    query = query.where(sql<boolean>`state = any (${sql.val([...states])}::text[])`);
    // Follows from the states, and is what the index of the work list says.
    if (!states.some((one) => one === 'archived' || one === 'setAside')) query = query.where(waits);
  }
  if (year !== undefined) {
    query = query.where(sql<boolean>`received_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`);
    // Nothing is received before it is submitted: the newest that come into question are near.
    query = query.where(sql<boolean>`submitted_on <= ${`${year}-12-31`}::date`);
  }
  if (applicantType !== undefined) query = query.where('applicant_type', '=', applicantType);
  if (outcome !== undefined) query = query.where('outcome', '=', outcome);
  if (text !== undefined) query = query.where(numberLike(text));
  for (const part of dueWithin(search)) query = query.where(part);
  for (const part of whoseCases(search)) query = query.where(part);
  if (after !== undefined) {
    const beyond = sql.raw(order === 'due' ? '>' : '<');
    query = query.where(sql<boolean>`(${key}, ${sql.ref(within)}) ${beyond} (${after[0]}::date, ${after[1]})`);
  }
  const way = order === 'due' ? 'asc' : 'desc';
  return query.orderBy(key, way).orderBy(within, way).execute();
}

function dueWithin({ dueBy, dueFrom, due }: ApplicationSearch): readonly RawBuilder<boolean>[] {
  return [
    ...(dueBy === undefined ? [] : [sql<boolean>`due_on <= ${dueBy}`]),
    ...(dueFrom === undefined ? [] : [sql<boolean>`due_on >= ${dueFrom}`]),
    ...(due === undefined ? [] : [due === 'none' ? sql<boolean>`due_on is null` : sql<boolean>`due_on is not null`]),
  ];
}

function whoseCases({ whose }: ApplicationSearch): readonly RawBuilder<boolean>[] {
  if (whose === undefined) return [];
  if (whose === 'nobody') return [sql<boolean>`assigned_account is null`];
  return [sql<boolean>`(assigned_account = ${whose.account} or state = any (${sql.val([...whose.orIn])}::text[]))`];
}

/** The key of a line in an order: what the next page begins after. */
export function keyOf(line: ApplicationLine, order: 'due' | 'newest'): readonly [key: string, within: string] {
  return order === 'due' ? [line.dueOn ?? noDue, line.caseId] : [line.submittedOn, line.number];
}
