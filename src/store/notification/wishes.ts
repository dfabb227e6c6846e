/** How each person wants to be told by mail; the address stands sealed. */

import { type JSONColumnType, sql } from 'kysely';
import type { MailWish } from '#law/notification/digest';
import type { NotificationKind } from '#law/notification/kinds';
import type { Db, Tx } from '../db.ts';
import { settingNamed, storeSetting } from '../setting.ts';
import type { Vault } from '../vault.ts';

export interface MailWishTable {
  account_id: string;
  agency: string;
  key_version: number;
  email: Buffer;
  hours: JSONColumnType<readonly number[]>;
  quiet_from: number;
  quiet_to: number;
  /** Hours since the epoch at which the last digest was written. */
  last_hour: number | null;
}

const placeOf = (account: string) => `mail_wish.email.${account}`;

export async function wishOf(db: Db | Tx, vault: Vault, account: string): Promise<MailWish | null> {
  const row = await db.selectFrom('mail_wish').selectAll().where('account_id', '=', account).executeTakeFirst();
  if (row === undefined) return null;
  const { email, hours, quiet_from: quietFrom, quiet_to: quietTo } = row;
  return { email: vault.open(email, placeOf(account)), hours, quietFrom, quietTo };
}

export async function keepWish(
  db: Db | Tx,
  vault: Vault,
  { account, agency }: { readonly account: string; readonly agency: string },
  wish: MailWish,
): Promise<void> {
  const row = {
    agency,
    key_version: vault.keyVersion,
    email: vault.seal(wish.email, placeOf(account)),
    hours: JSON.stringify(wish.hours),
    quiet_from: wish.quietFrom,
    quiet_to: wish.quietTo,
  };
  await db
    .insertInto('mail_wish')
    .values({ account_id: account, last_hour: null, ...row })
    .onConflict((same) => same.column('account_id').doUpdateSet(row))
    .execute();
}

export interface Wisher {
  readonly account: string;
  readonly agency: string;
  readonly wish: MailWish;
  readonly lastHour: number | null;
}

/** Whoever wants mail and may still sign in. */
export async function wishers(db: Db, vault: Vault): Promise<readonly Wisher[]> {
  const rows = await db
    .selectFrom('mail_wish')
    .innerJoin('account', 'account.id', 'mail_wish.account_id')
    .selectAll('mail_wish')
    .where('account.disabled_at', 'is', null)
    .orderBy('account_id')
    .execute();
  return rows.map(({ account_id: account, agency, email, hours, quiet_from, quiet_to, last_hour: lastHour }) => ({
    ...{ account, agency, lastHour },
    wish: { email: vault.open(email, placeOf(account)), hours, quietFrom: quiet_from, quietTo: quiet_to },
  }));
}

/** Takes the hour for this digest; false where another node has it already. */
export async function takeHour(tx: Tx, account: string, hour: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mail_wish')
    .set({ last_hour: hour })
    .where('account_id', '=', account)
    .where((eb) => eb.or([eb('last_hour', 'is', null), eb('last_hour', '<', hour)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** How many wait unread, and how many of them are urgent. */
export async function waitingFor(
  db: Db | Tx,
  account: string,
  urgent: readonly NotificationKind[],
): Promise<{ readonly unread: number; readonly urgent: number }> {
  const { rows } = await sql<{ unread: number; urgent: number }>`
    select count(*)::int as unread, count(*) filter (where kind = any (${sql.val([...urgent])}::text[]))::int as urgent
    from notification where account_id = ${account} and read_at is null`.execute(db);
  return rows[0] ?? { unread: 0, urgent: 0 };
}

export interface UnreadLong {
  readonly key: string;
  readonly agency: string;
  readonly subject: string;
  readonly object: string;
  readonly title: string;
  /** The earliest that somebody was told so. */
  readonly since: string;
}

/** Urgent ones that nobody who was told of them has read: one a matter. */
export async function unreadLong(
  db: Db | Tx,
  urgent: readonly NotificationKind[],
  before: string,
): Promise<readonly UnreadLong[]> {
  const { rows } = await sql<UnreadLong>`
    select key, agency, min(subject) as subject, min(object) as object, min(title) as title, min(at) as since
    from notification where kind = any (${sql.val([...urgent])}::text[])
    group by key, agency having bool_and(read_at is null) and min(at) < ${before} order by agency, key`.execute(db);
  return rows;
}

const settingName = (agency: string) => `escalation:${agency}`;

/** Null before anybody has set them. */
export async function storedSteps(db: Db | Tx, agency: string): Promise<Readonly<Record<string, unknown>> | null> {
  return settingNamed(db, settingName(agency));
}

export async function storeSteps(tx: Tx, agency: string, value: object): Promise<void> {
  await storeSetting(tx, settingName(agency), value);
}
