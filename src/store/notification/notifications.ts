/** Notifications: written to those whom an act or a job concerns, read and marked by each person alone. */

import { type Generated, sql } from 'kysely';
import type { NotificationKind } from '#law/notification/kinds';
import type { Db, Tx } from '../db.ts';

export interface NotificationTable {
  id: Generated<number>;
  /** The occasion: the same one is told to a person once. */
  key: string;
  agency: string;
  account_id: string;
  kind: NotificationKind;
  subject: string;
  object: string;
  title: string;
  at: string;
  read_at: string | null;
}

export interface NewNotification {
  readonly key: string;
  readonly agency: string;
  readonly accountId: string;
  readonly kind: NotificationKind;
  readonly subject: string;
  readonly object: string;
  /** A Chinese sentence with nothing personal in it. */
  readonly title: string;
}

/** The channel of LISTEN/NOTIFY on which every node hears for whom something has changed; the payload is an account. */
export const notificationChannel = 'gongkai_notification';

/** Writes them and, on commit, tells the nodes. One whose occasion the person knows already is passed over. */
export async function addNotifications(tx: Tx, all: readonly NewNotification[], at: string): Promise<void> {
  if (all.length === 0) return;
  const rows = all.map(({ accountId: account_id, ...one }) => ({ ...one, account_id, at, read_at: null }));
  await tx
    .insertInto('notification')
    .values(rows)
    .onConflict((same) => same.doNothing())
    .execute();
  await announceTo(tx, new Set(all.map(({ accountId }) => accountId)));
}

async function announceTo(db: Db | Tx, accounts: ReadonlySet<string>): Promise<void> {
  const told = [...accounts];
  await sql`select pg_notify(${notificationChannel}, account) from unnest(${told}::text[]) account`.execute(db);
}

export interface NotificationLine {
  readonly id: number;
  readonly kind: NotificationKind;
  readonly subject: string;
  readonly object: string;
  readonly title: string;
  readonly at: string;
  readonly readAt: string | null;
}

export interface NotificationSearch {
  /** Before this one; 0: from the newest. */
  readonly before: number;
  readonly unread: boolean;
  readonly limit: number;
}

/** A page of a person's own, the newest first. */
export function notificationsOf(
  db: Db | Tx,
  accountId: string,
  { before, unread, limit }: NotificationSearch,
): Promise<readonly NotificationLine[]> {
  let query = db
    .selectFrom('notification')
    .select(['id', 'kind', 'subject', 'object', 'title', 'at', 'read_at as readAt'])
    .where('account_id', '=', accountId)
    .orderBy('id', 'desc')
    .limit(limit);
  if (before > 0) query = query.where('id', '<', before);
  if (unread) query = query.where('read_at', 'is', null);
  return query.execute();
}

export async function unreadCount(db: Db | Tx, accountId: string): Promise<number> {
  const { unread } = await db
    .selectFrom('notification')
    .select((eb) => eb.fn.countAll<number>().as('unread'))
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return unread;
}

/** False where the person has none of this id. One that was read before stays read since then. */
export async function markRead(db: Db | Tx, accountId: string, id: number, at: string): Promise<boolean> {
  const marked = await db
    .updateTable('notification')
    .set({ read_at: sql<string>`coalesce(read_at, ${at})` })
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  if (marked !== undefined) await announceTo(db, new Set([accountId]));
  return marked !== undefined;
}

/** Marks all that the person has seen: those up to this one. Returns how many. */
export async function markAllRead(db: Db | Tx, accountId: string, upTo: number, at: string): Promise<number> {
  const marked = await db
    .updateTable('notification')
    .set({ read_at: at })
    .where('account_id', '=', accountId)
    .where('id', '<=', upTo)
    .where('read_at', 'is', null)
    .returning('id')
    .execute();
  if (marked.length > 0) await announceTo(db, new Set([accountId]));
  return marked.length;
}

/** Removes those read before `readBefore` and whatever is older than `writtenBefore`. Returns how many. */
export async function sweepNotifications(db: Db | Tx, readBefore: string, writtenBefore: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('notification')
    .where((eb) => eb.or([eb('read_at', '<', readBefore), eb('at', '<', writtenBefore)]))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
