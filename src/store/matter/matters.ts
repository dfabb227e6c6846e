/** Questions about matters: the list of an agency, one with its events, those with a number, poor ratings, what was tried outside. */

import { type Selectable, sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { MatterEvent, MatterFact } from '#law/matter/events';
import type { MatterState } from '#law/matter/states';
import type { Db, Tx } from '../db.ts';
import type { MatterCallTable, MatterOutsideTable, MatterTable } from './tables.ts';

export type MatterRow = Selectable<MatterTable>;

const lineColumns = [
  ...(['id', 'number', 'source', 'service', 'state', 'step', 'received_on', 'promised_on', 'ended_on'] as const),
  ...(['later_on', 'check_on', 'rating'] as const),
];
export type MatterLine = Pick<MatterRow, (typeof lineColumns)[number]> & { readonly service_name: string | null };

const lineParts = sql.raw(lineColumns.map((column) => `m.${column}`).join(', '));

export interface MatterSearch {
  readonly agency: string;
  readonly state?: MatterState;
  /** The whole number of a matter, or part of the name of its service. */
  readonly words?: string;
  readonly dueFrom?: Day;
  readonly dueBy?: Day;
  readonly due?: 'none' | 'some';
  readonly poor?: boolean;
  /** `due`: those that run, the nearest promised day first; else the last received first. */
  readonly order: 'due' | 'newest';
  /** Id of the last line of the page before. */
  readonly after?: number;
  readonly limit: number;
}

export async function matterLines(db: Db, search: MatterSearch): Promise<readonly MatterLine[]> {
  const { agency, state, words, dueFrom, dueBy, due, poor, order, after, limit } = search;
  const parts = [sql`m.agency = ${agency}`];
  if (order === 'due') parts.push(sql`m.ended_on is null`);
  if (state !== undefined) parts.push(sql`m.state = ${state}`);
  if (poor === true) parts.push(sql`m.rating >= 4`);
  if (dueFrom !== undefined) parts.push(sql`m.promised_on >= ${dueFrom}`);
  if (dueBy !== undefined) parts.push(sql`m.promised_on <= ${dueBy}`);
  if (due === 'none') parts.push(sql`m.promised_on is null`);
  if (words !== undefined) {
    const like = `%${words.normalize('NFKC').replace(/[\\%_]/g, '\\$&')}%`;
    parts.push(sql`(m.number = ${words} or m.service in
      (select code from service where agency = ${agency} and (name like ${like} or department like ${like})))`);
  }
  // Those without a day come last, as the index has them.
  if (after !== undefined && order === 'due') {
    parts.push(sql`(coalesce(m.promised_on, 'infinity'::date), m.id) >
      (select coalesce(promised_on, 'infinity'::date), id from matter where id = ${after})`);
  }
  if (after !== undefined && order === 'newest') parts.push(sql`m.id < ${after}`);
  const sorted = order === 'due' ? sql`m.promised_on nulls last, m.id` : sql`m.id desc`;
  const { rows } = await sql<MatterLine>`
    select ${lineParts}, (select name from service s where s.agency = m.agency and s.code = m.service limit 1) as service_name
    from matter m where ${sql.join(parts, sql` and `)} order by ${sorted} limit ${limit}`.execute(db);
  return rows;
}

export async function matterRow(db: Db | Tx, id: number): Promise<MatterRow | null> {
  return (await db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Its events; its own times say which partitions are read. */
export async function matterEvents(
  db: Db | Tx,
  row: MatterRow,
): Promise<readonly (MatterEvent & { readonly batch: number })[]> {
  const { rows } = await sql<{ id: string; at: string; batch: number; fact: MatterFact }>`
    select event as id, at, batch, fact from matter_event
    where matter = ${row.id} and at between ${row.first_at} and ${row.last_at}`.execute(db);
  return rows.map(({ id, at, batch, fact }) => ({ id, at, batch, ...fact }));
}

export async function callsOf(db: Db | Tx, matter: number): Promise<readonly Selectable<MatterCallTable>[]> {
  return db.selectFrom('matter_call').selectAll().where('matter', '=', matter).orderBy('at').execute();
}

export async function triedOutside(
  db: Db,
  agency: string,
  limit: number,
): Promise<readonly Selectable<MatterOutsideTable>[]> {
  return db
    .selectFrom('matter_outside')
    .selectAll()
    .where('agency', '=', agency)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

export interface OutsideCount {
  readonly source: string;
  readonly fault: MatterOutsideTable['fault'];
  readonly n: number;
}

export async function outsideCounts(db: Db, agency: string, since: Day): Promise<readonly OutsideCount[]> {
  const { rows } = await sql<OutsideCount>`select source, fault, count(*) as n from matter_outside
    where agency = ${agency} and at >= ${`${since}T00:00:00+08:00`} group by 1, 2 order by 3 desc, 1, 2`.execute(db);
  return rows;
}

/** Services of the agency with a guide in force on the day, by part of the name or code. */
export async function openServices(
  db: Db,
  agency: string,
  words: string,
  today: Day,
  limit: number,
): Promise<readonly { readonly code: string; readonly name: string; readonly department: string }[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return db
    .selectFrom('service')
    .select(['code', 'name', 'department'])
    .where('agency', '=', agency)
    .where('state', '=', 'inUse')
    .where('guide_from', '<=', today)
    .where((or) => or.or([or('name', 'like', like), or('code', 'like', like)]))
    .orderBy('name')
    .limit(limit)
    .execute();
}

export interface RatingCounts {
  readonly level: number;
  readonly n: number;
}

export async function ratingCounts(db: Db, agency: string): Promise<readonly RatingCounts[]> {
  const { rows } = await sql<RatingCounts>`select rating as level, count(*) as n from matter
    where agency = ${agency} and rating is not null group by 1 order by 1`.execute(db);
  return rows;
}
