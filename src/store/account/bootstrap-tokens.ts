/** The token with which the first administrators of an installation are made: good once, for minutes. */

import type { Db, Tx } from '../db.ts';

/** The new one takes the place of all before it. */
export async function setBootstrapToken(db: Db | Tx, tokenHash: Buffer, expiresAt: string): Promise<void> {
  await db.deleteFrom('bootstrap_token').execute();
  await db
    .insertInto('bootstrap_token')
    .values({ token_hash: tokenHash, expires_at: expiresAt, used_at: null })
    .execute();
}

/** True for the one caller who uses it up in time. */
export async function spendBootstrapToken(db: Db | Tx, tokenHash: Buffer, now: string): Promise<boolean> {
  const spent = await db
    .updateTable('bootstrap_token')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('token_hash')
    .executeTakeFirst();
  return spent !== undefined;
}
