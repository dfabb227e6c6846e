/** Accounts: who they are, whether they may still be used, and their passwords. */

import { type Selectable, sql } from 'kysely';
import { foldLogin } from '#law/account/login';
import type { Db, Tx } from '../db.ts';
import type { AccountTable } from './tables.ts';

export type AccountRow = Selectable<AccountTable>;

/** Whatever the case and the width of what was typed. */
export async function accountByLogin(db: Db | Tx, login: string): Promise<AccountRow | null> {
  const account = db.selectFrom('account').selectAll().where('login', '=', foldLogin(login));
  return (await account.executeTakeFirst()) ?? null;
}

export async function accountById(db: Db | Tx, id: string): Promise<AccountRow | null> {
  return (await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Also of those who work for another agency by now. */
export async function accountNames(db: Db | Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`select id, name from account_names(${ids})`.execute(db);
  return new Map(rows.map((row) => [row.id, row.name]));
}

export interface NewAccount extends Pick<AccountRow, 'id' | 'login' | 'name' | 'agency' | 'roles' | 'password'> {
  readonly at: string;
  /** The owner has not chosen this password: the first sign-in asks for another. */
  readonly mustChange: boolean;
}

export async function addAccount(db: Db | Tx, { at, mustChange, ...account }: NewAccount): Promise<void> {
  await db
    .insertInto('account')
    .values({
      ...account,
      login: foldLogin(account.login),
      disabled_at: null,
      created_at: at,
      password_at: at,
      must_change: mustChange,
    })
    .execute();
}

export async function recordSignedIn(db: Db | Tx, id: string, at: string): Promise<void> {
  await db.updateTable('account').set({ signed_in_at: at }).where('id', '=', id).execute();
}

export async function disableAccount(db: Db | Tx, id: string, at: string): Promise<void> {
  await db.updateTable('account').set({ disabled_at: at }).where('id', '=', id).execute();
}

/** It may be used again from now on; the days without use begin anew. */
export async function enableAccount(db: Db | Tx, id: string, at: string): Promise<void> {
  await db.updateTable('account').set({ disabled_at: null, enabled_at: at }).where('id', '=', id).execute();
}

/** When somebody last used the account, or had reason to begin using it. */
export function lastUsed({ signed_in_at, enabled_at, created_at }: AccountRow): string {
  return [signed_in_at, enabled_at].reduce<string>(
    (last, one) => (one !== null && one > last ? one : last),
    created_at,
  );
}

/** The last `howMany` digests, the present one first. */
export async function lastPasswords(db: Db | Tx, account: AccountRow, howMany: number): Promise<readonly string[]> {
  const old = await db
    .selectFrom('old_password')
    .select('password')
    .where('account_id', '=', account.id)
    .orderBy('until', 'desc')
    .limit(Math.max(0, howMany - 1))
    .execute();
  return [account.password, ...old.map(({ password }) => password)];
}

/** Sets the digest and keeps the one before it. `mustChange`: somebody else has set it. */
export async function replacePassword(
  db: Db | Tx,
  account: AccountRow,
  password: string,
  at: string,
  mustChange: boolean,
): Promise<void> {
  await db
    .insertInto('old_password')
    .values({ account_id: account.id, password: account.password, until: at })
    .onConflict((same) => same.doNothing())
    .execute();
  await db
    .updateTable('account')
    .set({ password, password_at: at, must_change: mustChange })
    .where('id', '=', account.id)
    .execute();
}
