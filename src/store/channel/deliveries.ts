/** How far each delivery has come, and the lock by which a withdrawal and a delivery under way never pass each other. */

import { sql } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { OutwardChannel, PostedChannel } from '#law/channel/outward';
import type { Db, Tx } from '../db.ts';
import type { PostState } from '../job/tables.ts';
import type { Parcel } from '../outbox/outbox.ts';

export interface DeliveryKey {
  readonly caseId: string;
  readonly agency: string;
  readonly channel: OutwardChannel;
  readonly edition: number;
}
export type Progress = Readonly<Record<string, string>>;

/**
 * Begins a call to the other side: null where the post was withdrawn or is in other hands. Whoever withdraws waits for the
 * post's row, so that it either stops this call or sees that it is under way.
 */
export async function beginCall(db: Db, parcel: Parcel, key: DeliveryKey, seconds: number): Promise<Progress | null> {
  return db.transaction().execute(async (tx) => {
    const held = await tx
      .selectFrom('outbox')
      .select('entry')
      .where('entry', '=', parcel.entry)
      .where('fence', '=', parcel.fence)
      .where('state', '=', 'sending')
      .forUpdate()
      .executeTakeFirst();
    if (held === undefined) return null;
    const { rows } = await sql<{ progress: Progress }>`
      insert into channel_delivery (case_id, agency, channel, edition, busy_until)
      values (${key.caseId}, ${key.agency}, ${key.channel}, ${key.edition}, clock_timestamp() + make_interval(secs => ${seconds}))
      on conflict (case_id, channel, edition) do update set busy_until = excluded.busy_until
      returning progress`.execute(tx);
    return rows[0]?.progress ?? {};
  });
}

const at = ({ caseId, channel, edition }: DeliveryKey) =>
  sql`case_id = ${caseId} and channel = ${channel} and edition = ${edition}`;

export async function keepProgress(db: Db, key: DeliveryKey, progress: Progress): Promise<void> {
  await sql`update channel_delivery set progress = ${JSON.stringify(progress)}::jsonb where ${at(key)}`.execute(db);
}

export async function endCall(db: Db | Tx, key: DeliveryKey, deliveredAt: string | null): Promise<void> {
  await sql`update channel_delivery set busy_until = null, delivered_at = coalesce(delivered_at, ${deliveredAt}::timestamptz)
    where ${at(key)}`.execute(db);
}

export interface BegunDelivery {
  readonly edition: number;
  readonly progress: Progress;
  readonly busy: boolean;
}

/** What may stand at the other side of a case: all editions below `before` that were begun and not removed. */
export async function standingThere(
  db: Db,
  { caseId, channel }: Pick<DeliveryKey, 'caseId' | 'channel'>,
  before: number,
): Promise<readonly BegunDelivery[]> {
  const { rows } = await sql<BegunDelivery>`
    select edition, progress, coalesce(busy_until > clock_timestamp(), false) as busy from channel_delivery
    where case_id = ${caseId} and channel = ${channel} and edition < ${before} and removed_at is null
    order by edition`.execute(db);
  return rows;
}

export async function keepRemoval(db: Db, key: DeliveryKey, removedAt: string): Promise<void> {
  await sql`update channel_delivery set removed_at = ${removedAt}::timestamptz, busy_until = null where ${at(key)}`.execute(
    db,
  );
}

export interface PostLine {
  readonly channel: PostedChannel;
  readonly version: number;
  readonly op: 'publish' | 'withdraw';
  readonly state: PostState;
  readonly tries: number;
  readonly nextAt: string;
  readonly settledAt: string | null;
  readonly receipt: string | null;
  readonly error: string | null;
}

/** Every post about a case to its channels, oldest first. */
export async function postsOf(db: Db | Tx, caseId: string): Promise<readonly PostLine[]> {
  const { rows } = await sql<PostLine>`
    select channel, version, payload ->> 'op' as op, state, tries, next_at as "nextAt", settled_at as "settledAt", receipt,
      last_error as error
    from outbox where object = ${caseId} and channel in ('wechat', 'serviceNetwork', 'subscription') order by entry`.execute(
    db,
  );
  return rows;
}

/** Tries the posts of one case on one channel again that were set aside. */
export async function releaseOf(tx: Tx, caseId: string, channel: PostedChannel): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    .set({ state: 'waiting', tries: 0, next_at: sql`clock_timestamp()` })
    .where('object', '=', caseId)
    .where('channel', '=', channel)
    .where('state', '=', 'quarantined')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export interface CountLine {
  readonly channel: string;
  readonly n: number;
}

/** How many publications were delivered to each channel between two days: the same rows that the annual report counts. */
export async function deliveredCounts(db: Db, agency: string, from: Day, to: Day): Promise<readonly CountLine[]> {
  const { rows } = await sql<CountLine>`
    select channel, count(*)::int as n from delivery
    where agency = ${agency} and delivered_on between ${from} and ${to} group by channel`.execute(db);
  return rows;
}

export async function deliveredList(
  db: Db,
  agency: string,
  {
    channel,
    from,
    to,
    limit,
  }: { readonly channel: string; readonly from: Day; readonly to: Day; readonly limit: number },
): Promise<
  readonly { readonly caseId: string; readonly title: string; readonly on: Day; readonly withdrawn: boolean }[]
> {
  const { rows } = await sql<{ caseId: string; title: string; on: Day; withdrawn: boolean }>`
    select d.case_id as "caseId", p.title, d.delivered_on as "on", p.withdrawn_on is not null as withdrawn
    from delivery d join publication p on p.case_id = d.case_id
    where d.agency = ${agency} and d.channel = ${channel} and d.delivered_on between ${from} and ${to}
    order by d.delivered_on desc, d.case_id desc limit ${limit}`.execute(db);
  return rows;
}

/** The account that an agency pushes to, where it is switched on: the last day on which something went out. */
export async function pushedTo(
  db: Db | Tx,
  agency: string,
  channel: OutwardChannel,
): Promise<{ readonly lastOn: Day | null } | null> {
  const { rows } = await sql<{ lastOn: Day | null }>`
    select (max(d.delivered_at) at time zone 'Asia/Shanghai')::date as "lastOn"
    from channel_setting s left join channel_delivery d on d.agency = s.agency and d.channel = s.channel
    where s.agency = ${agency} and s.channel = ${channel} and s.on group by s.id`.execute(db);
  return rows[0] ?? null;
}
