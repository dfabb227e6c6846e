/** The outbox: what is to happen outside, written with the act that wants it, delivered later, once, in order for each object. */

import { sql, type UpdateObject } from 'kysely';
import type { Database, Db, Tx } from '../db.ts';
import type { PostState } from '../job/tables.ts';
import type { Vault } from '../vault.ts';

/** One effect on the outside world. Nothing personal stands in it but the recipient, which is kept sealed. */
export interface Post {
  /** Equal keys are one post: writing it twice writes it once. The receiver is told it too. */
  readonly key: string;
  /** Whose act; null: the program's own (an alarm). */
  readonly agency: string | null;
  readonly channel: string;
  /** What it is about: posts to one channel about one object are delivered in the order written. */
  readonly object: string;
  /** Version of the object; a withdrawal stops this and all earlier ones. */
  readonly version: number;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly recipient: string | null;
}

/** A post in the hands of who delivers it. */
export interface Parcel {
  readonly entry: number;
  readonly fence: number;
  readonly tries: number;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly recipient: string | null;
  /** Whose act it was; null: the program's own. */
  readonly agency: string | null;
  readonly object: string;
}

const leaseSeconds = 90;
const placeOf = (key: string) => `outbox.recipient.${key}`;

/** Writes posts in the act's transaction. One that a withdrawal has overtaken is written as withdrawn: it is never sent. */
export async function writePosts(tx: Tx, vault: Vault, posts: readonly Post[], at: string): Promise<void> {
  for (const post of posts) {
    const { key, agency, channel, object, version, payload, recipient } = post;
    const gone = await isWithdrawn(tx, channel, object, version);
    await tx
      .insertInto('outbox')
      .values({
        ...{ key, agency, channel, object, version },
        payload: JSON.stringify(payload),
        recipient: recipient === null || gone ? null : vault.seal(recipient, placeOf(key)),
        state: gone ? 'withdrawn' : 'waiting',
        next_at: sql<string>`clock_timestamp()`,
        written_at: at,
        settled_at: gone ? at : null,
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  }
}

async function isWithdrawn(tx: Tx, channel: string, object: string, version: number): Promise<boolean> {
  const row = await tx
    .selectFrom('outbox_tombstone')
    .select('version')
    .where('channel', '=', channel)
    .where('object', '=', object)
    .executeTakeFirst();
  return row !== undefined && row.version >= version;
}

/** Stops every undelivered post about the object up to `version`, and every one that is still to be written. */
export async function withdrawPosts(
  tx: Tx,
  { channel, object, version }: Pick<Post, 'channel' | 'object' | 'version'>,
): Promise<void> {
  await tx
    .insertInto('outbox_tombstone')
    .values({ channel, object, version })
    .onConflict((conflict) =>
      conflict
        .columns(['channel', 'object'])
        .doUpdateSet({ version: sql<number>`greatest(outbox_tombstone.version, excluded.version)` }),
    )
    .execute();
  await tx
    .updateTable('outbox')
    .set({ ...settledAs('withdrawn'), lease_until: null })
    .where('channel', '=', channel)
    .where('object', '=', object)
    .where('version', '<=', version)
    .where('state', 'in', ['waiting', 'quarantined', 'sending'])
    .execute();
}

/** Takes due posts of a channel for delivery: for each object only its oldest open one. */
export async function takePosts(db: Db, vault: Vault, channel: string, most: number): Promise<readonly Parcel[]> {
  const { rows } = await sql<Omit<Parcel, 'recipient'> & { recipient: Buffer | null }>`
    update outbox set state = 'sending', tries = tries + 1, fence = fence + 1,
      lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where entry in (
      select entry from outbox o
      where channel = ${channel} and state in ('waiting', 'sending')
        and coalesce(lease_until, next_at) <= clock_timestamp()
        and not exists (
          select 1 from outbox e
          where e.channel = o.channel and e.object = o.object and e.entry < o.entry and e.state in ('waiting', 'sending'))
      order by entry limit ${most} for update skip locked)
    returning entry, fence, tries, key, payload, recipient, agency, object`.execute(db);
  return rows
    .map((row) => ({
      ...row,
      recipient: row.recipient === null ? null : vault.open(row.recipient, placeOf(row.key)),
    }))
    .sort((a, b) => a.entry - b.entry);
}

/** Keeps the receipt. A post that was withdrawn while it was under way stays withdrawn, with its receipt. */
export async function keepReceipt(db: Db, parcel: Parcel, receipt: string): Promise<void> {
  await settlePost(db, parcel, { ...settledAs('delivered'), receipt, last_error: null, lease_until: null });
  await db
    .updateTable('outbox')
    .set({ receipt })
    .where('entry', '=', parcel.entry)
    .where('state', '=', 'withdrawn')
    .execute();
}

/** Puts a post back for a later try, `seconds` from now. */
export async function postponePost(db: Db, parcel: Parcel, seconds: number, error: string): Promise<void> {
  const next_at = sql<string>`clock_timestamp() + make_interval(secs => ${seconds})`;
  await settlePost(db, parcel, { state: 'waiting', next_at, lease_until: null, last_error: error });
}

/** Sets a post aside until a person looks at it; those behind it go on. */
export async function quarantinePost(db: Db | Tx, parcel: Parcel, error: string): Promise<void> {
  await settlePost(db, parcel, { state: 'quarantined', lease_until: null, last_error: error });
}

type Values = UpdateObject<Database, 'outbox'>;

async function settlePost(db: Db | Tx, { entry, fence }: Parcel, values: Values): Promise<void> {
  await db
    .updateTable('outbox')
    .set(values)
    .where('entry', '=', entry)
    .where('fence', '=', fence)
    .where('state', '=', 'sending')
    .execute();
}

function settledAs(state: Extract<PostState, 'delivered' | 'withdrawn'>) {
  return { state, settled_at: sql<string>`clock_timestamp()`, recipient: null };
}

/** Tries the quarantined posts of a channel again. Returns how many. */
export async function releasePosts(tx: Tx, channel: string): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    .set({ state: 'waiting', tries: 0, next_at: sql`clock_timestamp()` })
    .where('channel', '=', channel)
    .where('state', '=', 'quarantined')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export interface PostCount {
  readonly channel: string;
  readonly open: number;
  readonly quarantined: number;
}

/** What is under way and what was set aside, by channel. Delivered posts are not counted: they are many. */
export async function openPosts(db: Db | Tx): Promise<readonly PostCount[]> {
  return db
    .selectFrom('outbox')
    .select([
      'channel',
      sql<number>`count(*) filter (where state <> 'quarantined')`.as('open'),
      sql<number>`count(*) filter (where state = 'quarantined')`.as('quarantined'),
    ])
    .where('state', 'in', ['waiting', 'sending', 'quarantined'])
    .groupBy('channel')
    .orderBy('channel')
    .execute();
}
