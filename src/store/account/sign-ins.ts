/** Sign-ins on their way: the password was right, the rest is still to come. */

import { type Selectable, sql } from 'kysely';
import type { Db, Tx } from '../db.ts';
import type { SignInTable } from './tables.ts';

export type SignInRow = Selectable<SignInTable>;

export async function addSignIn(db: Db | Tx, tokenHash: Buffer, accountId: string, expiresAt: string): Promise<void> {
  await db
    .insertInto('sign_in')
    .values({ token_hash: tokenHash, account_id: accountId, expires_at: expiresAt, secret: null })
    .execute();
}

export async function signInByToken(db: Db | Tx, tokenHash: Buffer, now: string): Promise<SignInRow | null> {
  const row = await db
    .selectFrom('sign_in')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

/** Takes one of the tries, in one step: of those who come at once no more pass than are left. False where none is left. */
export async function takeTry(db: Db | Tx, tokenHash: Buffer, limit: number): Promise<boolean> {
  const taken = await db
    .updateTable('sign_in')
    .set({ tries: sql<number>`tries + 1` })
    .where('token_hash', '=', tokenHash)
    .where('tries', '<', limit)
    .returning('tries')
    .executeTakeFirst();
  return taken !== undefined;
}

export async function passFactor(db: Db | Tx, tokenHash: Buffer): Promise<void> {
  await db
    .updateTable('sign_in')
    .set({ factor_passed: true, secret: null })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function keepSecret(db: Db | Tx, tokenHash: Buffer, secret: Buffer): Promise<void> {
  await db.updateTable('sign_in').set({ secret }).where('token_hash', '=', tokenHash).execute();
}

/** True for the one caller that ended it. */
export async function endSignIn(db: Db | Tx, tokenHash: Buffer): Promise<boolean> {
  const ended = await db
    .deleteFrom('sign_in')
    .where('token_hash', '=', tokenHash)
    .returning('account_id')
    .executeTakeFirst();
  return ended !== undefined;
}

/** Ends all sign-ins of an account that are on their way: its password or its second factor was changed. */
export async function endSignInsOf(db: Db | Tx, accountId: string): Promise<void> {
  await db.deleteFrom('sign_in').where('account_id', '=', accountId).execute();
}
