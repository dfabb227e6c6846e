/** Reconsiderations and suits as lists ask for them: narrowed, in one of two orders, a page at a time by key. */

import { sql } from 'kysely';
import type { AppealDecision } from '#law/appeal/decisions';
import type { AppealStateKey } from '#law/appeal/states';
import { addDays, type Day } from '#law/calendar/day';
import type { AppealBlock, AppealResult } from '#law/report/report';
import type { Db, Tx } from '../db.ts';
import { type LedgerCase, ledgerCases } from '../ledger/ledger.ts';

export interface AppealLine {
  readonly caseId: string;
  readonly number: string;
  readonly block: AppealBlock;
  readonly state: Exclude<AppealStateKey, 'unfiled'>;
  readonly organ: string;
  readonly applicationId: string;
  readonly applicationNumber: string | null;
  readonly assignedTo: string | null;
  readonly filedOn: Day;
  /** Until when the agency has yet to answer; null where nothing is to be answered now. */
  readonly answerDueOn: Day | null;
  readonly answeredOn: Day | null;
  readonly decision: AppealDecision | null;
  readonly result: Exclude<AppealResult, 'pending'> | null;
  readonly resultOn: Day | null;
  /** From when an order to answer again binds that has not been carried out. */
  readonly orderBindsOn: Day | null;
}

export interface AppealSearch {
  readonly agency: string;
  /** `open`: not decided; `unanswered`: the agency has yet to answer. */
  readonly state?: AppealLine['state'] | 'open' | 'unanswered' | undefined;
  readonly block?: AppealBlock | undefined;
  readonly result?: Exclude<AppealResult, 'pending'> | undefined;
  /** Filed in this year. */
  readonly year?: number | undefined;
  /** Part of its number or of the application's. */
  readonly text?: string | undefined;
  /** To be answered on or before this day. */
  readonly dueBy?: Day | undefined;
  readonly order: 'due' | 'newest';
  readonly after?: readonly [key: string, caseId: string] | undefined;
  readonly limit: number;
}

const noDue = '9999-12-31';

function lines(db: Db | Tx) {
  return db
    .selectFrom('appeal')
    .leftJoin('application', 'application.case_id', 'appeal.application_id')
    .select([
      'appeal.case_id as caseId',
      'appeal.number as number',
      'appeal.block as block',
      'appeal.state as state',
      'appeal.organ as organ',
      'appeal.application_id as applicationId',
      'application.number as applicationNumber',
      'appeal.assigned_to as assignedTo',
      'appeal.filed_on as filedOn',
      'appeal.answer_due_on as answerDueOn',
      'appeal.answered_on as answeredOn',
      'appeal.decision as decision',
      'appeal.result as result',
      'appeal.result_on as resultOn',
      'appeal.order_binds_on as orderBindsOn',
    ]);
}

export async function appealLines(db: Db | Tx, search: AppealSearch): Promise<readonly AppealLine[]> {
  const { agency, state, block, result, year, text, dueBy, order, after, limit } = search;
  const key = order === 'due' ? sql`coalesce(appeal.answer_due_on, ${noDue}::date)` : sql`appeal.filed_on`;
  let query = lines(db).where('appeal.agency', '=', agency).limit(limit);
  if (state === 'open') query = query.where('appeal.state', '!=', 'decided');
  else if (state === 'unanswered') query = query.where('appeal.answer_due_on', 'is not', null);
  else if (state !== undefined) query = query.where('appeal.state', '=', state);
  if (block !== undefined) query = query.where('appeal.block', '=', block);
  if (result !== undefined) query = query.where('appeal.result', '=', result);
  if (year !== undefined) {
    query = query.where(sql<boolean>`appeal.filed_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`);
  }
  if (text !== undefined) {
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((on) =>
      on.or([on('appeal.number', 'like', pattern), on('application.number', 'like', pattern)]),
    );
  }
  if (dueBy !== undefined) query = query.where('appeal.answer_due_on', '<=', dueBy);
  if (after !== undefined) {
    const [value, caseId] = after;
    const way = order === 'due' ? sql`>` : sql`<`;
    query = query.where(sql<boolean>`(${key}, appeal.case_id) ${way} (${value}::date, ${caseId})`);
  }
  const way = order === 'due' ? 'asc' : 'desc';
  return query.orderBy(key, way).orderBy('appeal.case_id', way).execute();
}

/** The key of a line in an order: what the next page begins after. */
export function appealKey(line: AppealLine, order: 'due' | 'newest'): string {
  return `${order === 'due' ? (line.answerDueOn ?? noDue) : line.filedOn} ${line.caseId}`;
}

/** The reconsiderations and suits about one application, in the order in which they were filed. */
export async function appealsOf(db: Db | Tx, applicationId: string): Promise<readonly AppealLine[]> {
  return lines(db)
    .where('appeal.application_id', '=', applicationId)
    .orderBy('appeal.filed_on')
    .orderBy('appeal.case_id')
    .execute();
}

/** The appeal of these blocks that bears the number; a second writer of it waits until the first is done. */
export async function appealNumbered(
  tx: Tx,
  agency: string,
  number: string,
  blocks: readonly AppealBlock[],
): Promise<AppealLine | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended('appeal number ' || ${agency}::text || ' ' || ${number}, 0))
    `.execute(tx);
  const query = lines(tx).where('appeal.agency', '=', agency).where('appeal.number', '=', number);
  return (await query.where('appeal.block', 'in', blocks).limit(1).executeTakeFirst()) ?? null;
}

/** What the agency has to do: answers that it owes, and orders that bind by `today` and are not carried out. The nearest first. */
export async function appealsWaiting(db: Db | Tx, agency: string, today: Day): Promise<readonly AppealLine[]> {
  return lines(db)
    .where('appeal.agency', '=', agency)
    .where((on) => on.or([on('appeal.answer_due_on', 'is not', null), on('appeal.order_binds_on', '<=', today)]))
    .orderBy(sql`coalesce(appeal.answer_due_on, appeal.order_binds_on)`)
    .orderBy('appeal.case_id')
    .execute();
}

/** Terms run: the agency has yet to answer, or a judgment may still be appealed or has bound for less than a month. */
const counting = (today: Day) =>
  sql<boolean>`(answer_due_on is not null or (decided_on is not null and result_on > ${addDays(today, -30)}))`;

/** Appeals of an agency whose terms run, as the ledger tells them: what a change of the calendar walks. */
export async function countingAppeals(
  db: Db | Tx,
  agency: string,
  today: Day,
): Promise<readonly LedgerCase<'appeal'>[]> {
  const rows = await db
    .selectFrom('appeal')
    .select('case_id')
    .where('agency', '=', agency)
    .where(counting(today))
    .execute();
  return ledgerCases(
    db,
    'appeal',
    rows.map((row) => row.case_id),
  );
}

export async function agenciesWithCountingAppeals(db: Db | Tx, today: Day): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('appeal')
    .select('agency')
    .distinct()
    .where(counting(today))
    .orderBy('agency')
    .execute();
  return rows.map((row) => row.agency);
}
