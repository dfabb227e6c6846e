/** Where an account has been signed in to before: browsers by a token of their own, addresses by their digest. */

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';

export async function isKnownDevice(db: Db | Tx, tokenHash: Buffer, accountId: string): Promise<boolean> {
  const row = db
    .selectFrom('known_device')
    .select('account_id')
    .where('token_hash', '=', tokenHash)
    .where('account_id', '=', accountId);
  return (await row.executeTakeFirst()) !== undefined;
}

/** Gives the browser a new token: what it knew under the old one goes with it, so a token put there by another is worthless. */
export async function rememberDevice(
  db: Db | Tx,
  { old, token, accountId, at }: { old: Buffer | null; token: Buffer; accountId: string; at: string },
): Promise<void> {
  if (old !== null) {
    await db.deleteFrom('known_device').where('token_hash', '=', old).where('account_id', '=', accountId).execute();
    await db.updateTable('known_device').set({ token_hash: token }).where('token_hash', '=', old).execute();
  }
  await db.insertInto('known_device').values({ token_hash: token, account_id: accountId, seen_at: at }).execute();
}

export async function isKnownAddress(db: Db | Tx, place: string, accountId: string, since: string): Promise<boolean> {
  const row = db
    .selectFrom('known_address')
    .select('account_id')
    .where('address_hash', '=', digestOf(place))
    .where('account_id', '=', accountId)
    .where('seen_at', '>', since);
  return (await row.executeTakeFirst()) !== undefined;
}

export async function rememberAddress(db: Db | Tx, place: string, accountId: string, at: string): Promise<void> {
  await db
    .insertInto('known_address')
    .values({ address_hash: digestOf(place), account_id: accountId, seen_at: at })
    .onConflict((same) => same.columns(['address_hash', 'account_id']).doUpdateSet({ seen_at: sql`excluded.seen_at` }))
    .execute();
}

function digestOf(place: string): Buffer {
  return createHash('sha256').update(place).digest();
}

export async function forgetDevices(db: Db | Tx, accountId: string): Promise<void> {
  await db.deleteFrom('known_device').where('account_id', '=', accountId).execute();
  await db.deleteFrom('known_address').where('account_id', '=', accountId).execute();
}
