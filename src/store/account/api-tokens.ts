/** Tokens of other systems. Only their digests are stored; what was revoked stays, so that the list tells what there was. */

import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';
import type { AccountRow } from './accounts.ts';

export interface NewToken {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly accountId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly at: string;
  readonly expiresAt: string;
}

export async function addToken(tx: Tx, { id, tokenHash, accountId, name, scopes, at, expiresAt }: NewToken) {
  await tx
    .insertInto('api_token')
    .values({
      ...{ id, token_hash: tokenHash, account_id: accountId, name, scopes: [...scopes] },
      ...{ created_at: at, expires_at: expiresAt, revoked_at: null, used_at: null, used_from: null },
    })
    .execute();
}

export interface TokenLine {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly usedAt: string | null;
  readonly usedFrom: string | null;
  readonly accountId: string;
  readonly accountName: string;
  readonly login: string;
  readonly agencyName: string;
}

/** Newest first; of one account, or of all that the scope of the work at hand lets be seen. */
export function tokenLines(db: Db | Tx, accountId: string | null): Promise<readonly TokenLine[]> {
  let query = db
    .selectFrom('api_token')
    .innerJoin('account', 'account.id', 'api_token.account_id')
    .innerJoin('agency', 'agency.code', 'account.agency')
    .select([
      ...(['api_token.id', 'api_token.name', 'api_token.scopes', 'api_token.created_at as createdAt'] as const),
      ...(['api_token.expires_at as expiresAt', 'api_token.revoked_at as revokedAt'] as const),
      ...(['api_token.used_at as usedAt', 'api_token.used_from as usedFrom'] as const),
      ...(['account.id as accountId', 'account.name as accountName', 'account.login'] as const),
      'agency.name as agencyName',
    ])
    .orderBy('api_token.created_at', 'desc')
    .orderBy('api_token.id');
  if (accountId !== null) query = query.where('api_token.account_id', '=', accountId);
  return query.execute();
}

/** How many tokens of the account are good now. */
export async function goodTokens(tx: Tx, accountId: string, now: string): Promise<number> {
  const { good } = await tx
    .selectFrom('api_token')
    .select(sql<number>`count(*)::int`.as('good'))
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return good;
}

/** Revokes a token; of this account where one is named. False where there is none that is not revoked yet. */
export async function revokeToken(tx: Tx, id: string, accountId: string | null, at: string): Promise<boolean> {
  let revoking = tx
    .updateTable('api_token')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null);
  if (accountId !== null) revoking = revoking.where('account_id', '=', accountId);
  return (await revoking.returning('id').executeTakeFirst()) !== undefined;
}

export interface BorneToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly usedAt: string | null;
  readonly usedFrom: string | null;
  readonly account: AccountRow;
}

/** The token with its account as it stands now, or null where it is revoked or has run out or the account is disabled. */
export async function tokenByHash(db: Db, tokenHash: Buffer, now: string): Promise<BorneToken | null> {
  const row = await db
    .selectFrom('api_token')
    .innerJoin('account', 'account.id', 'api_token.account_id')
    .selectAll('account')
    .select(['api_token.id as token_id', 'api_token.name as token_name', 'api_token.scopes'])
    .select(['api_token.used_at', 'api_token.used_from'])
    .where('api_token.token_hash', '=', tokenHash)
    .where('api_token.revoked_at', 'is', null)
    .where('api_token.expires_at', '>', now)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { token_id, token_name, scopes, used_at, used_from, ...account } = row;
  return { id: token_id, name: token_name, scopes, usedAt: used_at, usedFrom: used_from, account };
}

export async function touchToken(db: Db, id: string, at: string, from: string): Promise<void> {
  await db.updateTable('api_token').set({ used_at: at, used_from: from }).where('id', '=', id).execute();
}
