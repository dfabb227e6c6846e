/** Accounts and sessions. A session's token is stored as its digest only. */

import type { Selectable } from 'kysely';
import type { AccountTable, Db, Tx } from '../db.ts';

export type AccountRow = Selectable<AccountTable>;

export async function accountByLogin(db: Db | Tx, login: string): Promise<AccountRow | null> {
  return (await db.selectFrom('account').selectAll().where('login', '=', login).executeTakeFirst()) ?? null;
}

export async function accountNames(db: Db | Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('account').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function addAccount(
  db: Db | Tx,
  account: Pick<AccountRow, 'id' | 'login' | 'name' | 'agency' | 'roles' | 'password'>,
): Promise<void> {
  await db
    .insertInto('account')
    .values({ ...account, disabled_at: null, failures: 0, locked_until: null })
    .execute();
}

/** Keeps the count of wrong passwords, and until when the account is locked. */
export async function recordFailures(
  db: Db | Tx,
  id: string,
  failures: number,
  lockedUntil: string | null,
): Promise<void> {
  await db.updateTable('account').set({ failures, locked_until: lockedUntil }).where('id', '=', id).execute();
}

export async function addSession(
  db: Db | Tx,
  session: { readonly tokenHash: Buffer; readonly accountId: string; readonly at: string; readonly expiresAt: string },
): Promise<void> {
  await db
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.at,
      seen_at: session.at,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** The account of a live session, or null where the session ended, was idle since `idleSince`, or the account is disabled. */
export async function accountOfSession(
  db: Db,
  tokenHash: Buffer,
  now: string,
  idleSince: string,
): Promise<AccountRow | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .selectAll('account')
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .where('session.seen_at', '>', idleSince)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

export async function touchSession(db: Db, tokenHash: Buffer, at: string): Promise<void> {
  await db.updateTable('session').set({ seen_at: at }).where('token_hash', '=', tokenHash).execute();
}

export async function endSession(db: Db, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}
