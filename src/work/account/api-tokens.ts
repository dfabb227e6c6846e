/** Tokens of other systems: issued by a person for the own account, seen and revoked by that person and by the keepers. */

import type { Deed } from '#law/account/deeds';
import { may } from '#law/account/may';
import { soundToken, tokenMissing, tokensPerAccount, tooManyTokens } from '#law/account/token';
import type { Day } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import { holdAccount } from '#store/account/administration';
import { addToken, goodTokens, revokeToken, type TokenLine, tokenLines } from '#store/account/api-tokens';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { digest, newToken } from './token.ts';
import { written } from './token-holder.ts';

export interface TokenRequest {
  /** Of the other system. */
  readonly name: string;
  readonly scopes: readonly Deed[];
  /** Last day, Asia/Shanghai. */
  readonly expiresOn: Day;
}

/** The token is shown this once. */
export async function issueToken(
  office: Office,
  who: Who,
  { name, scopes, expiresOn }: TokenRequest,
): Promise<Decided<{ readonly id: string; readonly token: string }>> {
  const id = office.newId();
  const token = newToken();
  return act(office, who, { deed: 'token.issue', subject: 'token', object: id, agency: who.agency }, async (tx) => {
    const sound = soundToken({ scopes, expiresOn }, who.roles, office.today());
    if (!sound.ok) return sound;
    await holdAccount(tx, who.accountId);
    const now = office.now();
    if ((await goodTokens(tx, who.accountId, now)) >= tokensPerAccount) return refused(tooManyTokens);
    const expiresAt = new Date(`${expiresOn}T23:59:59.999+08:00`).toISOString();
    const fresh = { id, tokenHash: digest(token), accountId: who.accountId, name, at: now, expiresAt };
    await addToken(tx, { ...fresh, scopes: [...new Set(scopes)] });
    return allowed({ value: { id, token: written(token) }, changes: [] });
  });
}

export async function ownTokens(office: Office, who: Who): Promise<Decided<readonly TokenLine[]>> {
  const permitted = may(who, true, 'token.issue');
  return permitted.ok ? allowed(await tokenLines(office.db, who.accountId)) : permitted;
}

export async function allTokens(office: Office, who: Who): Promise<Decided<readonly TokenLine[]>> {
  const permitted = may(who, true, 'token.list');
  return permitted.ok ? allowed(await tokenLines(office.db, null)) : permitted;
}

/** Good for nothing from the next request on. */
export function revokeOwnToken(office: Office, who: Who, id: string): Promise<Decided<true>> {
  return revoke(office, who, 'token.issue', id, who.accountId);
}

export function revokeAnyToken(office: Office, who: Who, id: string): Promise<Decided<true>> {
  return revoke(office, who, 'token.revoke', id, null);
}

function revoke(
  office: Office,
  who: Who,
  deed: 'token.issue' | 'token.revoke',
  id: string,
  accountId: string | null,
): Promise<Decided<true>> {
  return act(office, who, { deed, subject: 'token', object: id, agency: who.agency }, async (tx) => {
    if (!(await revokeToken(tx, id, accountId, office.now()))) return refused(tokenMissing);
    return allowed({ value: true, changes: [] });
  });
}
