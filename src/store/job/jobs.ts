/** Jobs as rows: claimed by one node at a time under a lease, settled by whoever still holds the claim. Times are the database's. */

import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Db, Tx } from '../db.ts';
import type { JobTables } from './tables.ts';

export type JobRow = Selectable<JobTables['job']>;

/** When a job runs: after each pause, daily at a time of Asia/Shanghai, or weekly on a day (1 Monday … 7 Sunday). */
export type Every =
  | { readonly seconds: number }
  | { readonly at: string }
  | { readonly weekday: number; readonly at: string };

/** A claim on a job. `fence` is its number: a later claim has a greater one. */
export interface Claim {
  readonly name: string;
  readonly fence: number;
  /** Which try of this run it is, from 1. */
  readonly tries: number;
}

/** From how many tries on a run is given up. */
export const triesOfRun = 3;
const leaseSeconds = 25;

/** Sees to it that each of these jobs has its row, and that no other has. */
export async function enrolJobs(db: Db, jobs: ReadonlyMap<string, Every>): Promise<void> {
  for (const [name, every] of jobs) {
    await db
      .insertInto('job')
      .values({ name, state: 'waiting', next_at: nextAt(every) })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
  }
  await db
    .deleteFrom('job')
    .where('name', 'not in', [...jobs.keys()])
    .where('state', '<>', 'running')
    .execute();
}

/** Claims every due job that nobody holds; also one whose holder has not been heard of since its lease ended. */
export async function claimJobs(db: Db, names: readonly string[], holder: string): Promise<readonly Claim[]> {
  if (names.length === 0) return [];
  const { rows } = await sql<Claim>`
    update job set state = 'running', holder = ${holder}, fence = fence + 1, tries = tries + 1,
      started_at = clock_timestamp(), lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where name in (
      select name from job
      where name in (${sql.join(names)})
        and (state <> 'running' and next_at <= clock_timestamp() or lease_until < clock_timestamp())
      for update skip locked)
    returning name, fence, tries`.execute(db);
  return rows;
}

/** Lengthens the lease. False where the claim is no longer held: the work has to stop. */
export async function renewLease(db: Db, { name, fence }: Claim): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({ lease_until: sql`clock_timestamp() + make_interval(secs => ${leaseSeconds})` })
    .where('name', '=', name)
    .where('fence', '=', fence)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends a run that went well. Writes nothing where the claim is no longer held. */
export async function finishJob(db: Db, claim: Claim, every: Every, note: string): Promise<void> {
  await settle(db, claim, {
    state: 'waiting',
    tries: 0,
    next_at: nextAt(every),
    done_at: sql<string>`clock_timestamp()`,
    last_note: note,
    last_error: null,
  });
}

/** Ends a run that failed: tried again after 10 s, then a minute; at the third time given up until its next turn, an hour at least. */
export async function failJob(db: Db, claim: Claim, every: Every, error: string): Promise<void> {
  const over = claim.tries >= triesOfRun;
  const pause = sql<string>`clock_timestamp() + make_interval(secs => ${10 * 6 ** (claim.tries - 1)})`;
  await settle(db, claim, {
    state: over ? 'failed' : 'waiting',
    next_at: over ? sql<string>`greatest(${nextAt(every)}, clock_timestamp() + interval '1 hour')` : pause,
    last_error: error,
    ...(over ? { tries: 0 } : {}),
  });
}

/** Gives a claim back unharmed: the program is being stopped, another node or the next start goes on at once. */
export async function returnJob(db: Db, claim: Claim): Promise<void> {
  await settle(db, claim, { state: 'waiting', tries: claim.tries - 1, next_at: sql<string>`clock_timestamp()` });
}

interface Settled {
  readonly state: 'waiting' | 'failed';
  readonly next_at: RawBuilder<string>;
  readonly tries?: number;
  readonly done_at?: RawBuilder<string>;
  readonly last_note?: string;
  readonly last_error?: string | null;
}

async function settle(db: Db, { name, fence }: Claim, settled: Settled): Promise<void> {
  await db
    .updateTable('job')
    .set({ ...settled, lease_until: null, holder: null })
    .where('name', '=', name)
    .where('fence', '=', fence)
    .where('state', '=', 'running')
    .execute();
}

/** Makes a job due now, also one that was given up. False where there is none of this name. */
export async function hastenJob(tx: Tx, name: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('job')
    .set({ next_at: sql`clock_timestamp()`, state: sql`case when state = 'running' then state else 'waiting' end` })
    .where('name', '=', name)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function jobRows(db: Db | Tx): Promise<readonly JobRow[]> {
  return db.selectFrom('job').selectAll().orderBy('name').execute();
}

/** Seconds by which the longest-waiting job is overdue; 0 where none is. */
export async function overdueSeconds(db: Db): Promise<number> {
  const row = await db
    .selectFrom('job')
    .select(
      sql<number>`coalesce(max(extract(epoch from clock_timestamp() - coalesce(lease_until, next_at))), 0)::int`.as(
        'late',
      ),
    )
    .executeTakeFirstOrThrow();
  return Math.max(0, row.late);
}

/** The next turn after this moment, by the database's clock. */
function nextAt(every: Every): RawBuilder<string> {
  if ('seconds' in every) return sql<string>`clock_timestamp() + make_interval(secs => ${every.seconds})`;
  const wall = sql`clock_timestamp() at time zone 'Asia/Shanghai'`;
  const time = sql`${every.at}::time`;
  if ('weekday' in every) {
    const slot = sql`date_trunc('week', ${wall}) + make_interval(days => ${every.weekday - 1}) + ${time}`;
    return later(slot, wall, '7 days');
  }
  return later(sql`date_trunc('day', ${wall}) + ${time}`, wall, '1 day');
}

function later(slot: RawBuilder<unknown>, wall: RawBuilder<unknown>, turn: string): RawBuilder<string> {
  return sql<string>`((case when ${slot} > ${wall} then ${slot} else ${slot} + ${turn}::interval end) at time zone 'Asia/Shanghai')`;
}
