/** Questions about complaints: the list of an agency, one by its number, those that say the same, the figures of a year. */

import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { ComplaintChannel, ComplaintKind, ComplaintObject } from '#law/complaint/events';
import { type ComplaintFigure, complaintFigureKeys } from '#law/complaint/figures';
import type { ComplaintStateKey } from '#law/complaint/fold';
import type { Guarded } from '../account/throttles.ts';
import type { Db, Tx } from '../db.ts';
import { settingNamed, storeSetting } from '../setting.ts';
import { askAhead, statement } from '../statement.ts';
import type { ComplaintTable } from './tables.ts';

export type ComplaintRow = Selectable<ComplaintTable>;

export interface ComplaintSearch {
  readonly agency: string;
  readonly states?: readonly ComplaintStateKey[];
  readonly kind?: ComplaintKind;
  readonly object?: ComplaintObject;
  readonly channel?: ComplaintChannel;
  /** Received in this month, `01` to `12`, of the year that is asked for. */
  readonly month?: string;
  /** Counted by this figure on this day. */
  readonly counted?: { readonly by: ComplaintFigure; readonly today: Day };
  readonly owner?: string;
  /** Part of a number or of what it is about. */
  readonly words?: string;
  readonly dueFrom?: Day;
  readonly dueBy?: Day;
  readonly year?: number;
  /** Received on this day or later. */
  readonly since?: Day;
  /** `due`: the nearest due day first; else the last received first. */
  readonly order: 'due' | 'received';
  /** Case id of the last line of the page before. */
  readonly after?: string;
  readonly limit: number;
}

type Narrowing = Omit<ComplaintSearch, 'order' | 'after' | 'limit'>;

function conditions(search: Narrowing) {
  const { agency, states, kind, object, channel, month, counted, owner, words, dueFrom, dueBy, year, since } = search;
  const parts = [sql`agency = ${agency}`];
  if (states !== undefined) parts.push(sql`state = any (${states})`);
  if (kind !== undefined) parts.push(sql`kind = ${kind}`);
  if (object !== undefined) parts.push(sql`object = ${object}`);
  if (channel !== undefined) parts.push(sql`channel = ${channel}`);
  if (month !== undefined) parts.push(sql`to_char(received_on, 'MM') = ${month}`);
  if (counted !== undefined) parts.push(countedBy[counted.by](counted.today));
  if (owner !== undefined) parts.push(sql`owner = ${owner}`);
  if (dueFrom !== undefined) parts.push(sql`due_on >= ${dueFrom}`);
  if (dueBy !== undefined) parts.push(sql`due_on <= ${dueBy}`);
  if (year !== undefined) parts.push(sql`received_on between ${`${year}-01-01`} and ${`${year}-12-31`}`);
  if (since !== undefined) parts.push(sql`received_on >= ${since}`);
  if (words !== undefined) {
    const like = `%${words
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\\%_]/g, '\\$&')}%`;
    parts.push(sql`lower(number || ' ' || ref) like ${like}`);
  }
  return sql.join(parts, sql` and `);
}

const running = sql<boolean>`state in ('received', 'assigned')`;
const answered = sql<boolean>`state not in ('received', 'assigned', 'merged')`;

/** The condition of each figure: what it counts is what its list shows. Merged ones are answered with their main case. */
const countedBy: Readonly<Record<ComplaintFigure, (today: Day) => RawBuilder<boolean>>> = {
  received: () => sql`true`,
  merged: () => sql`state = 'merged'`,
  running: () => running,
  overdue: (today) => sql`${running} and due_on < ${today}`,
  answered: () => answered,
  inTime: () => sql`${answered} and answered_on <= due_on`,
  told: () => sql`state <> 'merged' and told_on is not null`,
  calledBack: () => sql`state <> 'merged' and call_back in ('satisfied', 'partly', 'unsatisfied')`,
  satisfied: () => sql`state <> 'merged' and call_back in ('satisfied', 'partly')`,
  reopened: () => sql`state <> 'merged' and reopened > 0`,
};

export async function complaintLines(db: Db | Tx, search: ComplaintSearch): Promise<readonly ComplaintRow[]> {
  const { order, after, limit } = search;
  const due = order === 'due';
  const key = due ? sql`(due_on, case_id)` : sql`(received_on, case_id)`;
  const beyond =
    after === undefined
      ? sql`true`
      : sql`${key} ${due ? sql`>` : sql`<`} (select ${due ? sql`due_on` : sql`received_on`}, case_id from complaint where case_id = ${after})`;
  const sorted = due ? sql`due_on, case_id` : sql`received_on desc, case_id desc`;
  const { rows } = await sql<ComplaintRow>`select * from complaint
    where ${conditions(search)} and ${beyond} order by ${sorted} limit ${limit}`.execute(db);
  return rows;
}

/** How many the same search finds, without pages. */
export async function complaintCount(db: Db, search: Narrowing): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from complaint where ${conditions(search)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** How many there are in each state. */
export async function complaintCounts(
  db: Db,
  agency: string,
): Promise<readonly { readonly state: ComplaintStateKey; readonly n: number }[]> {
  const { rows } = await sql<{ state: ComplaintStateKey; n: number }>`
    select state, count(*)::int as n from complaint where agency = ${agency} group by state`.execute(db);
  return rows;
}

const numbered = (parameter: string) =>
  `select case_id as "caseId", agency from complaint where number = ${parameter} limit 64`;

export interface NumberedComplaint {
  readonly caseId: string;
  readonly agency: string;
}

/** Complaints with this number, asked along with the next question: numbers run by agency, so several may bear it. */
export async function complaintsNumberedAhead(
  tx: Tx,
  number: string,
): Promise<() => Promise<readonly NumberedComplaint[]>> {
  return askAhead(tx, statement<NumberedComplaint>(numbered('$1'), number));
}

/** The same for whoever says that one of them is theirs. */
export function complaintsToOpen(number: string): Guarded<NumberedComplaint> {
  return { words: numbered('$5'), values: [number] };
}

/** The agency of a complaint; null where there is none. */
export async function agencyOfComplaint(db: Db, caseId: string): Promise<string | null> {
  const row = await db.selectFrom('complaint').select('agency').where('case_id', '=', caseId).executeTakeFirst();
  return row?.agency ?? null;
}

/** The oldest that says the same, in other cases that are not merged, since a day; null where there is none. */
export async function openSame(tx: Db | Tx, agency: string, same: string, since: Day): Promise<string | null> {
  const row = await tx
    .selectFrom('complaint')
    .select('case_id')
    .where('agency', '=', agency)
    .where('same', '=', same)
    .where('received_on', '>=', since)
    .where('state', 'in', ['received', 'assigned'])
    .orderBy('received_on')
    .orderBy('case_id')
    .limit(1)
    .executeTakeFirst();
  return row?.case_id ?? null;
}

/** Others of the same kind of object, newest first: among them duplicates are looked for. */
export async function nearComplaints(
  db: Db,
  {
    agency,
    object,
    except,
    since,
    limit,
  }: {
    readonly agency: string;
    readonly object: ComplaintObject;
    readonly except: string;
    readonly since: Day;
    readonly limit: number;
  },
): Promise<readonly ComplaintRow[]> {
  return db
    .selectFrom('complaint')
    .selectAll()
    .where('agency', '=', agency)
    .where('object', '=', object)
    .where('case_id', '<>', except)
    .where('state', '<>', 'merged')
    .where('received_on', '>=', since)
    .orderBy('received_on', 'desc')
    .orderBy('case_id', 'desc')
    .limit(limit)
    .execute();
}

/** The rows of these cases. */
export async function complaintsById(db: Db, ids: readonly string[]): Promise<readonly ComplaintRow[]> {
  return db.selectFrom('complaint').selectAll().where('case_id', 'in', ids).execute();
}

/** Those that were merged into a case. */
export async function mergedInto(db: Db | Tx, caseId: string): Promise<readonly ComplaintRow[]> {
  return db.selectFrom('complaint').selectAll().where('merged_into', '=', caseId).orderBy('number').execute();
}

export interface ComplaintFigures extends Readonly<Record<ComplaintFigure, number>> {
  readonly byChannel: Readonly<Record<string, number>>;
  readonly byObject: Readonly<Record<string, number>>;
  readonly byMonth: Readonly<Record<string, number>>;
}

/** The year's figures as they stand today. */
export async function complaintFigures(db: Db, agency: string, year: number, today: Day): Promise<ComplaintFigures> {
  const counts = complaintFigureKeys.map(
    (key) => sql`count(*) filter (where ${countedBy[key](today)})::int as ${sql.ref(key)}`,
  );
  const { rows } = await sql<ComplaintFigures>`
    with those as (select * from complaint where ${conditions({ agency, year })})
    select ${sql.join(counts)},
      (select coalesce(jsonb_object_agg(channel, n), '{}') from (select channel, count(*)::int as n from those group by 1) c) as "byChannel",
      (select coalesce(jsonb_object_agg(object, n), '{}') from (select object, count(*)::int as n from those group by 1) o) as "byObject",
      (select coalesce(jsonb_object_agg(month, n), '{}') from (select to_char(received_on, 'MM') as month, count(*)::int as n from those group by 1) m) as "byMonth"
    from those`.execute(db);
  const [figures] = rows;
  if (figures === undefined) throw new Error('an aggregate returned nothing');
  return figures;
}

export interface PublicAnswer {
  readonly caseId: string;
  readonly agencyName: string;
  readonly kind: ComplaintKind;
  readonly question: string;
  readonly answer: string;
  readonly publishedOn: Day;
}

/** What was answered for everybody, newest first. */
export async function publicAnswers(db: Db, limit: number): Promise<readonly PublicAnswer[]> {
  return db
    .selectFrom('complaint_answer')
    .innerJoin('agency', 'agency.code', 'complaint_answer.agency')
    .select([
      'case_id as caseId',
      'agency.name as agencyName',
      'complaint_answer.kind as kind',
      'question',
      'answer',
      'published_on as publishedOn',
    ])
    .orderBy('published_on', 'desc')
    .orderBy('case_id', 'desc')
    .limit(limit)
    .execute();
}

/** The last day on which something was answered for everybody; null before the first. */
export async function lastPublicAnswer(db: Db, agency: string): Promise<Day | null> {
  const { rows } = await sql<{ on: Day | null }>`
    select max(published_on) as on from complaint_answer where agency = ${agency}`.execute(db);
  return rows[0]?.on ?? null;
}

/** The days on which those came in that are not answered yet. */
export async function openComplaintDays(db: Db, agency: string): Promise<readonly Day[]> {
  const rows = await db
    .selectFrom('complaint')
    .select('received_on')
    .where('agency', '=', agency)
    .where('state', 'in', ['received', 'assigned'])
    .execute();
  return rows.map(({ received_on }) => received_on);
}

const clockName = 'complaint-clock';

/** The stored setting of the clock; null before anybody has changed it. */
export async function storedClock(db: Db | Tx): Promise<Readonly<Record<string, unknown>> | null> {
  return settingNamed(db, clockName);
}

export async function storeClock(tx: Tx, value: object): Promise<void> {
  await storeSetting(tx, clockName, value);
}
