/** Accounts as their administrators see and change them: never a password, never a session's token. */

import { sql } from 'kysely';
import type { AccountState } from '#law/account/account-state';
import type { Role } from '#law/account/roles';
import type { Day } from '#law/calendar/day';
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
  /** Last day; null: no end. */
  readonly expiresOn: Day | null;
  readonly signedInAt: string | null;
}

/** What else is known of one account. */
export interface AccountDetail extends AccountLine {
  readonly createdAt: string;
  readonly passwordSetAt: string;
  /** The next sign-in asks for another password. */
  readonly mustChange: boolean;
  readonly hasFactor: boolean;
  readonly liveSessions: number;
}

/** What the list is narrowed by. `text`: a part of the name or the login. `after`: the login that the page before ended with. */
export interface AccountSearch {
  readonly agency?: string;
  readonly role?: Role;
  readonly state?: AccountState;
  readonly today: Day;
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
      'account.expires_on as expiresOn',
      'account.signed_in_at as signedInAt',
    ]);
}

/** A page of accounts by login. */
export async function accountLines(
  db: Db | Tx,
  { agency, role, state, today, text, after, limit }: AccountSearch,
): Promise<readonly AccountLine[]> {
  let query = lines(db).where('account.login', '>', after).orderBy('account.login').limit(limit);
  if (agency !== undefined) query = query.where('account.agency', '=', agency);
  if (role !== undefined) query = query.where(sql<boolean>`${role} = any (account.roles)`);
  if (state !== undefined) query = query.where('account.disabled_at', state === 'disabled' ? 'is not' : 'is', null);
  if (state === 'expired') query = query.where('account.expires_on', '<', today);
  if (state === 'active')
    query = query.where((eb) => eb.or([eb('expires_on', 'is', null), eb('expires_on', '>=', today)]));
  if (text !== undefined && text !== '') {
    query = query.where(sql<boolean>`strpos(lower(account.name || ' ' || account.login), lower(${text})) > 0`);
  }
  return query.execute();
}

/** `now`: sessions that have run out by then do not count. */
export async function accountDetail(db: Db | Tx, id: string, now: string): Promise<AccountDetail | null> {
  const found = await lines(db)
    .where('account.id', '=', id)
    .select([
      'account.created_at as createdAt',
      'account.password_at as passwordSetAt',
      'account.must_change as mustChange',
      sql<boolean>`exists (select from second_factor where account_id = account.id)`.as('hasFactor'),
      sql<number>`(select count(*)::int from session where account_id = account.id and expires_at > ${now})`.as(
        'liveSessions',
      ),
    ])
    .executeTakeFirst();
  return found ?? null;
}

/** The account, held against other writers until the act ends. */
export async function holdAccount(tx: Tx, id: string): Promise<AccountLine | null> {
  return (await lines(tx).where('account.id', '=', id).forUpdate('account').executeTakeFirst()) ?? null;
}

/** Who else, enabled and without an end, holds each role. The rows are held, so that two administrators do not both remove the other. */
export async function othersHolding(tx: Tx, id: string): Promise<Readonly<Record<string, number>>> {
  const rows = await tx
    .selectFrom('account')
    .select('roles')
    .where('id', '<>', id)
    .where('disabled_at', 'is', null)
    .where('expires_on', 'is', null)
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

/** The last day of the account; null: it has no end. */
export async function setExpiry(tx: Tx, id: string, expiresOn: Day | null): Promise<void> {
  await tx.updateTable('account').set({ expires_on: expiresOn }).where('id', '=', id).execute();
}
