/** Accounts as their administrators see and change them: never a password, never a session's token. */

import { sql } from 'kysely';
import type { Role } from '#law/account/roles';
import type { Db, Tx } from '../db.ts';

/** What an administrator sees of an account. */
export interface AccountLine {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly roles: readonly Role[];
  readonly disabledAt: string | null;
}

/** What the list is narrowed by. `text`: a part of the name or the login. `after`: the login that the page before ended with. */
export interface AccountSearch {
  readonly agency?: string;
  readonly role?: Role;
  readonly disabled?: boolean;
  readonly text?: string;
  readonly after: string;
  readonly limit: number;
}

function lines(db: Db | Tx) {
  return db
    .selectFrom('account')
    .innerJoin('agency', 'agency.code', 'account.agency')
    .select([
      'account.id',
      'account.login',
      'account.name',
      'account.agency',
      'agency.name as agencyName',
      sql<Role[]>`account.roles`.as('roles'),
      'account.disabled_at as disabledAt',
    ]);
}

/** A page of accounts by login. */
export async function accountLines(
  db: Db | Tx,
  { agency, role, disabled, text, after, limit }: AccountSearch,
): Promise<readonly AccountLine[]> {
  let query = lines(db).where('account.login', '>', after).orderBy('account.login').limit(limit);
  if (agency !== undefined) query = query.where('account.agency', '=', agency);
  if (role !== undefined) query = query.where(sql<boolean>`${role} = any (account.roles)`);
  if (disabled !== undefined) query = query.where('account.disabled_at', disabled ? 'is not' : 'is', null);
  if (text !== undefined && text !== '') {
    query = query.where(sql<boolean>`strpos(lower(account.name || ' ' || account.login), lower(${text})) > 0`);
  }
  return query.execute();
}

export async function accountLine(db: Db | Tx, id: string): Promise<AccountLine | null> {
  return (await lines(db).where('account.id', '=', id).executeTakeFirst()) ?? null;
}

/** The account, held against other writers until the act ends. */
export async function holdAccount(tx: Tx, id: string): Promise<AccountLine | null> {
  return (await lines(tx).where('account.id', '=', id).forUpdate('account').executeTakeFirst()) ?? null;
}

/** Who else, enabled, holds each role. The rows are held, so that two administrators do not both remove the other. */
export async function othersHolding(tx: Tx, id: string): Promise<Readonly<Record<string, number>>> {
  const rows = await tx
    .selectFrom('account')
    .select('roles')
    .where('id', '<>', id)
    .where('disabled_at', 'is', null)
    .where(sql<boolean>`roles && array['system', 'security', 'audit']`)
    .forUpdate()
    .execute();
  const counts: Record<string, number> = {};
  for (const role of rows.flatMap((row) => row.roles)) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}

export async function setRoles(tx: Tx, id: string, roles: readonly Role[]): Promise<void> {
  await tx
    .updateTable('account')
    .set({ roles: [...roles] })
    .where('id', '=', id)
    .execute();
}

export async function setAgency(tx: Tx, id: string, agency: string): Promise<void> {
  await tx.updateTable('account').set({ agency }).where('id', '=', id).execute();
}

/** `at`: since when it may not be used; null: it may. */
export async function setDisabled(tx: Tx, id: string, at: string | null): Promise<void> {
  await tx.updateTable('account').set({ disabled_at: at }).where('id', '=', id).execute();
}
