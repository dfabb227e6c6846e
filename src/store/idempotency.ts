/** Idempotency keys: who submits the same thing twice is answered twice, and it is done once. */

import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';

/** What is known of a key. `answer`: what was answered then. */
export interface KnownKey {
  readonly digest: Buffer;
  readonly answer: { readonly value: unknown };
}

/** The key with its answer, or null where it is new. */
export async function knownKey(db: Db | Tx, scope: string, key: string): Promise<KnownKey | null> {
  const row = await db
    .selectFrom('idempotency')
    .select(['body_digest', 'answer'])
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined || row.answer === null ? null : { digest: row.body_digest, answer: row.answer };
}

/** Takes the key in this transaction; a second one waits here until the first has ended. False: it was taken already. */
export async function takeKey(db: Db | Tx, scope: string, key: string, digest: Buffer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('idempotency')
    .values({ scope, key, body_digest: digest })
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function keepAnswer(db: Db | Tx, scope: string, key: string, value: unknown): Promise<void> {
  await db
    .updateTable('idempotency')
    .set({ answer: JSON.stringify({ value }) })
    .where('scope', '=', scope)
    .where('key', '=', key)
    .execute();
}

/** Gives the key back: nothing was done under it. */
export async function freeKey(db: Db | Tx, scope: string, key: string): Promise<void> {
  await db.deleteFrom('idempotency').where('scope', '=', scope).where('key', '=', key).execute();
}

const keptDays = 8;

/** Forgets keys that are older than a week and a day. Returns how many. */
export async function expireKeys(db: Db): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('idempotency')
    .where('written_at', '<', sql<string>`clock_timestamp() - make_interval(days => ${keptDays})`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
