/** Sessions. Of a token only the digest is stored; a session that ended is gone. */

import type { Db, Tx } from '../db.ts';
import type { AccountRow } from './accounts.ts';

export interface NewSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly accountId: string;
  readonly at: string;
  readonly expiresAt: string;
  readonly from: string;
  /** Browser and system in a few words. */
  readonly device: string;
}

export async function addSession(db: Db | Tx, session: NewSession): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.at,
      seen_at: session.at,
      expires_at: session.expiresAt,
      from_where: session.from,
      device: session.device,
    })
    .execute();
}

export interface LiveSession {
  readonly id: string;
  readonly seenAt: string;
  readonly createdAt: string;
  readonly account: AccountRow;
  /** The setting `security` as it is stored, asked for in the same question. */
  readonly security: Record<string, unknown> | null;
}

/** The session of this token with its account, or null where it has ended or the account is disabled. */
export async function sessionByToken(db: Db, tokenHash: Buffer, now: string): Promise<LiveSession | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .leftJoin('setting', (join) => join.on('setting.name', '=', 'security'))
    .selectAll('account')
    .select(['session.id as session_id', 'session.seen_at', 'session.created_at as began_at', 'setting.value'])
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { session_id, seen_at, began_at, value, ...account } = row;
  return { id: session_id, seenAt: seen_at, createdAt: began_at, account, security: value };
}

export async function touchSession(db: Db, id: string, at: string): Promise<void> {
  await db.updateTable('session').set({ seen_at: at }).where('id', '=', id).execute();
}

export async function endSessionOfToken(db: Db | Tx, tokenHash: Buffer) {
  return db
    .deleteFrom('session')
    .where('token_hash', '=', tokenHash)
    .returning(['id', 'account_id'])
    .executeTakeFirst();
}

/** Ends all sessions of an account, but one where `except` names it. Returns how many. */
export async function endSessionsOf(db: Db | Tx, accountId: string, except: string | null): Promise<number> {
  let ending = db.deleteFrom('session').where('account_id', '=', accountId);
  if (except !== null) ending = ending.where('id', '!=', except);
  return (await ending.returning('id').execute()).length;
}

/** What has run out is of no use to anybody (DB-21). */
export async function sweepSessions(db: Db | Tx, now: string): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now).execute();
  await db.deleteFrom('sign_in').where('expires_at', '<=', now).execute();
}

/** The sessions of an account that have not run out, the last used first. */
export function sessionsOf(db: Db | Tx, accountId: string, now: string) {
  return db
    .selectFrom('session')
    .select(['id', 'created_at', 'seen_at', 'expires_at', 'from_where', 'device'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .execute();
}

/** Ends one session of this account. False where it has no such session. */
export async function endSession(db: Db | Tx, accountId: string, id: string): Promise<boolean> {
  const ended = await db
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}
