/** The figures of a year as conditions on applications: counted in one pass, and listed by the very same condition. */

import { type RawBuilder, sql } from 'kysely';
import { type Day, mondayOf } from '#law/calendar/day';
import type { FigureKey } from '#law/statistics/figures';
import type { Db, Tx } from '../db.ts';
import type { ApplicationLine, CellPage } from '../report/cells.ts';
import type { Period } from '../report/tally.ts';

/** `today` and `nearBy` bound what is due now; null where the year is over: nothing of it is due now. */
export interface Moment {
  readonly period: Period;
  readonly now: { readonly today: Day; readonly nearBy: Day } | null;
}

type Condition = RawBuilder<boolean>;

function conditionOf(key: FigureKey, { period: { from, through }, now }: Moment): Condition {
  const received = sql<boolean>`(received_on >= ${from}::date and received_on <= ${through}::date)`;
  const concluded = sql<boolean>`(concluded_on >= ${from}::date and concluded_on <= ${through}::date)`;
  const [group, value = ''] = key.split('.');
  switch (group) {
    case 'received':
      return received;
    case 'carriedOver':
      return sql`(received_on < ${from}::date and (concluded_on is null or concluded_on >= ${from}::date))`;
    case 'concluded':
      return concluded;
    case 'open':
      return sql`(received_on <= ${through}::date and (concluded_on is null or concluded_on > ${through}::date))`;
    case 'onTime':
      return sql`(${concluded} and reply_late_by = 0)`;
    case 'late':
      return sql`(${concluded} and reply_late_by > 0)`;
    case 'extended':
      return sql`(${received} and extended)`;
    case 'nearDue':
      if (now === null) return sql`false`;
      return sql`(concluded_on is null and due_on >= ${now.today}::date and due_on <= ${now.nearBy}::date)`;
    case 'overdue':
      return now === null ? sql`false` : sql`(concluded_on is null and due_on < ${now.today}::date)`;
    case 'receivedThisWeek':
      return now === null ? sql`false` : thisWeek(sql.ref('received_on'), now.today);
    case 'concludedThisWeek':
      return now === null ? sql`false` : thisWeek(sql.ref('concluded_on'), now.today);
    case 'appealed':
      return sql`exists (select from appeal where appeal.application_id = application.case_id
        and appeal.filed_on >= ${from}::date and appeal.filed_on <= ${through}::date)`;
    case 'outcome':
      return sql`(${concluded} and outcome = ${value})`;
    case 'channel':
      return sql`(${received} and channel = ${value})`;
    case 'type':
      return sql`(${received} and applicant_type = ${value})`;
    case 'receivedIn':
      return sql`(${received} and extract(month from received_on) = ${Number(value)})`;
    default:
      return sql`(${concluded} and extract(month from concluded_on) = ${Number(value)})`;
  }
}

const thisWeek = (day: RawBuilder<unknown>, today: Day): Condition =>
  sql`(${day} >= ${mondayOf(today)}::date and ${day} <= ${today}::date)`;

export interface Counted {
  readonly counts: ReadonlyMap<FigureKey, number>;
  /** Working days of all that was concluded in the period. */
  readonly workingDays: number;
}

/** Every figure of these in one pass over the agency's applications. */
export async function countFigures(
  db: Db | Tx,
  agency: string,
  keys: readonly FigureKey[],
  moment: Moment,
): Promise<Counted> {
  const columns = keys.map((key, i) => sql`count(*) filter (where ${conditionOf(key, moment)}) as ${sql.ref(`f${i}`)}`);
  const { rows } = await sql<Record<string, string | number | null>>`
    select ${sql.join(columns)},
      coalesce(sum(reply_working_days) filter (where ${conditionOf('concluded', moment)}), 0) as days
    from application where agency = ${agency}`.execute(db);
  const [row = {}] = rows;
  return {
    counts: new Map(keys.map((key, i) => [key, Number(row[`f${i}`] ?? 0)])),
    workingDays: Number(row['days'] ?? 0),
  };
}

/** The applications that a figure counts, by number. */
export async function applicationsOfFigure(
  db: Db | Tx,
  agency: string,
  key: FigureKey,
  moment: Moment,
  page: CellPage,
): Promise<readonly ApplicationLine[]> {
  return db
    .selectFrom('application')
    .select([
      'case_id as caseId',
      'number',
      'channel',
      'applicant_type as applicantType',
      'state',
      'received_on as receivedOn',
      'due_on as dueOn',
      'extended',
      'outcome',
      'concluded_on as concludedOn',
    ])
    .where('agency', '=', agency)
    .where(conditionOf(key, moment))
    .where('number', '>', page.after)
    .orderBy('number')
    .limit(page.limit)
    .execute();
}
