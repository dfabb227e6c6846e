/** Subscriptions one by one: asked for, confirmed, ended. The address stands sealed and goes with its row. */

import { type Selectable, sql } from 'kysely';
import type { Rhythm, SubscriptionSubject } from '#law/subscription/wish';
import type { Database, Db, Tx } from '../db.ts';
import type { Vault } from '../vault.ts';

export interface Subscription {
  readonly id: string;
  readonly agency: string;
  readonly email: string;
  readonly subject: SubscriptionSubject;
  readonly caseId: string | null;
  readonly items: readonly number[];
  readonly topic: string;
  readonly rhythm: Rhythm;
  readonly confirmed: boolean;
}

const placeOf = (id: string) => `subscription.email.${id}`;

/** One mailbox however it was typed. */
export function addressIndex(vault: Vault, email: string): Buffer {
  return vault.index(email.toLowerCase(), 'subscription');
}

export async function addSubscription(
  tx: Tx,
  vault: Vault,
  { id, agency, email, subject, caseId, items, topic, rhythm }: Omit<Subscription, 'confirmed'>,
  { at, told }: { readonly at: string; readonly told: string | null },
): Promise<void> {
  await tx
    .insertInto('subscription')
    .values({
      ...{ id, agency, subject, topic, rhythm, told, case_id: caseId, asked_at: at, confirmed_at: null },
      items: JSON.stringify(items),
      key_version: vault.keyVersion,
      email: vault.seal(email, placeOf(id)),
      email_index: addressIndex(vault, email),
    })
    .execute();
}

export async function subscriptionOf(db: Db | Tx, vault: Vault, id: string): Promise<Subscription | null> {
  const row = await db.selectFrom('subscription').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : opened(vault, row);
}

function opened(vault: Vault, row: Selectable<Database['subscription']>): Subscription {
  const { id, agency, subject, items, topic, rhythm } = row;
  return {
    ...{ id, agency, subject, items, topic, rhythm, caseId: row.case_id },
    email: vault.open(row.email, placeOf(id)),
    confirmed: row.confirmed_at !== null,
  };
}

/** From now on it is written to; what the same mailbox had asked for of the same thing before is replaced by it. */
export async function confirmSubscription(tx: Tx, { id, agency }: Pick<Subscription, 'id' | 'agency'>, at: string) {
  await tx.updateTable('subscription').set({ confirmed_at: at }).where('id', '=', id).execute();
  await sql`delete from subscription old using subscription new
    where new.id = ${id} and old.agency = ${agency} and old.id <> new.id and old.email_index = new.email_index
      and old.subject = new.subject and old.case_id is not distinct from new.case_id
      and old.confirmed_at is not null`.execute(tx);
}

/** With everything that waits for it. */
export async function endSubscription(tx: Db | Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('subscription').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Counts a message that the mailbox refused; ends the subscription after so many in a row. True: it has ended. */
export async function countRefusal(db: Db, id: string, most: number): Promise<boolean> {
  const row = await db
    .updateTable('subscription')
    .set({ refused: sql<number>`refused + 1` })
    .where('id', '=', id)
    .returning('refused')
    .executeTakeFirst();
  return row === undefined || (row.refused >= most && (await endSubscription(db, id)));
}

export async function forgetRefusals(db: Db, id: string): Promise<void> {
  await db.updateTable('subscription').set({ refused: 0 }).where('id', '=', id).where('refused', '>', 0).execute();
}

/** What was never confirmed, and news of cases that ended before the day: erased, with the address. */
export async function eraseOld(
  db: Db,
  { askedBefore, endedBefore }: { readonly askedBefore: string; readonly endedBefore: string },
): Promise<number> {
  const { rows } = await sql`
    delete from subscription s where (confirmed_at is null and asked_at < ${askedBefore}::timestamptz)
      or (subject = 'application' and exists (
        select from application a where a.case_id = s.case_id
          and coalesce(a.delivered_on, a.concluded_on, a.set_aside_on) < ${endedBefore}::date))
      or (subject = 'complaint' and exists (
        select from complaint c where c.case_id = s.case_id and c.closed_on < ${endedBefore}::date))
      or (subject = 'matter' and exists (
        select from matter m where m.id = case when s.subject = 'matter' then s.case_id::bigint end and m.ended_on < ${endedBefore}::date))
    returning id`.execute(db);
  return rows.length;
}
