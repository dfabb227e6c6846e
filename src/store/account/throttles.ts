/** How often something was tried, and how fast it may go: counted in the database, so that all nodes agree (DB-02). */

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';
import { askAhead, sendAhead, statement } from '../statement.ts';

export interface Limit {
  /** So many tries within `windowMinutes` pass; the next one blocks for `blockMinutes`. */
  readonly tries: number;
  readonly windowMinutes: number;
  readonly blockMinutes: number;
}

export interface Tried {
  /** Including this one. */
  readonly tries: number;
  readonly blocked: boolean;
  /** It is this try that blocked: worth an entry in the audit trail, as those after it are not. */
  readonly justBlocked: boolean;
}

/** Counts one try and says whether it passes, in one step. `what`: who tries what from where; only its digest is kept. */
export async function tryOnce(db: Db | Tx, what: string, limit: Limit, now: string): Promise<Tried> {
  const [counted] = (await counting(what, limit, now).execute(db)).rows;
  if (counted === undefined) throw new Error('a throttle returned nothing');
  return { ...counted, justBlocked: counted.tries === limit.tries + 1 };
}

/** How it stands before a try is counted: whether one more passes, and whether any was counted. */
export interface Standing {
  readonly tried: boolean;
  readonly full: boolean;
}

/** A question in words whose first parameter is `$5`: the four before it ask how the throttle stands. */
export interface Guarded<R> {
  readonly words: string;
  readonly values: readonly unknown[];
  /** Never there. It says of what form the rows are. */
  readonly rows?: readonly R[];
}

const guarded = (words: string) => `select throttled.tried, throttled.full, asked.* from (select) as one
  left join (select true as tried, blocked_until > $2 or (blocked_until is null and since > $3 and tries >= $4) as full
    from throttle where key = $1) as throttled on true
  left join (select true as found, question.* from (${words}) as question) as asked on true`;

/** How it stands, and the answer to the question, in one: nothing is counted. Asked together with what the transaction asks next. */
export async function standingAhead<R>(
  tx: Tx,
  what: string,
  limit: Limit,
  now: string,
  { words, values }: Guarded<R>,
): Promise<() => Promise<Standing & { readonly rows: readonly R[] }>> {
  type Row = { readonly [K in keyof Standing]: boolean | null } & { readonly found: true | null };
  const parameters = [digestOf(what), now, minutesFrom(now, -limit.windowMinutes), limit.tries, ...values];
  const answer = await askAhead(tx, statement<Row & R>(guarded(words), ...parameters));
  return async () => {
    const rows = await answer();
    const { tried = null, full = null } = rows[0] ?? {};
    return { tried: tried === true, full: full === true, rows: rows.filter(({ found }) => found !== null) };
  };
}

type Counted = Pick<Tried, 'tries' | 'blocked'>;

function counting(what: string, limit: Limit, now: string) {
  const windowBegan = minutesFrom(now, -limit.windowMinutes);
  const until = minutesFrom(now, limit.blockMinutes);
  return sql<Counted>`
    insert into throttle as old (key, since, tries) values (${digestOf(what)}, ${now}, 1)
    on conflict (key) do update set
      since = case when old.blocked_until > ${now} then old.since
        when old.blocked_until is not null or old.since <= ${windowBegan} then ${now} else old.since end,
      tries = case when old.blocked_until > ${now} then ${limit.tries} + 2
        when old.blocked_until is not null or old.since <= ${windowBegan} then 1 else old.tries + 1 end,
      blocked_until = case when old.blocked_until > ${now} then old.blocked_until
        when old.blocked_until is not null or old.since <= ${windowBegan} then null
        when old.tries + 1 > ${limit.tries} then ${until}::timestamptz else null end
    returning tries, blocked_until is not null as blocked`;
}

/** The tries do not count any more. */
export async function forgive(db: Db | Tx, what: string): Promise<void> {
  await sendAhead(db, statement('delete from throttle where key = $1', digestOf(what)));
}

/** One try was a right one and does not count. */
export async function giveBack(db: Db | Tx, what: string): Promise<void> {
  await db
    .updateTable('throttle')
    .set({ tries: sql<number>`greatest(tries - 1, 0)` })
    .where('key', '=', digestOf(what))
    .execute();
}

export interface Pace {
  readonly perMinute: number;
  /** So many at once, then at the pace: within any minute at most `perMinute + burst`. */
  readonly burst: number;
}

/** Takes a place in the lane (generic cell rate algorithm). False where it is full: nothing was taken. */
export async function takePlace(db: Db | Tx, lane: string, { perMinute, burst }: Pace, now: string): Promise<boolean> {
  const apart = 60_000 / perMinute;
  const first = millisecondsFrom(now, apart);
  const latest = millisecondsFrom(now, apart * (burst - 1));
  const { rows } = await sql`
    insert into pace as old (lane, due) values (${lane}, ${first})
    on conflict (lane) do update set due = greatest(old.due, ${now}::timestamptz) + ${apart} * interval '1 millisecond'
      where old.due <= ${latest}::timestamptz
    returning lane`.execute(db);
  return rows.length > 0;
}

function digestOf(what: string): Buffer {
  return createHash('sha256').update(what).digest();
}

function minutesFrom(instant: string, minutes: number): string {
  return millisecondsFrom(instant, minutes * 60_000);
}

function millisecondsFrom(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** Longer than any limit's window. */
const longestWindowMinutes = 24 * 60;

/** Removes counts that no limit asks for any more. Returns how many. */
export async function sweepThrottles(db: Db | Tx, now: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('throttle')
    .where('since', '<', minutesFrom(now, -longestWindowMinutes))
    .where((on) => on.or([on('blocked_until', 'is', null), on('blocked_until', '<', now)]))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
