/** Who sends a request with a token of another system: the account as it may be used now, within the scopes of the token. */

import { type Deed, deedKeys } from '#law/account/deeds';
import { beyondScopes } from '#law/account/may';
import { forTokens, notForTokens } from '#law/account/token';
import { allowed, type Decided, refused } from '#law/ruling';
import { tokenByHash, touchToken } from '#store/account/api-tokens';
import { writeAudit } from '#store/audit';
import { auditOf } from '../audit/entry.ts';
import type { Office, Who } from '../office.ts';
import { minutesAfter } from './instant.ts';
import { digestOfToken } from './token.ts';
import { whoIs } from './who-is.ts';

/** By this beginning a token is known for what it is wherever it turns up. */
const beginning = 'gongkai_';

export function written(token: string): string {
  return `${beginning}${token}`;
}

/** Being used is written down only so often, and when the place changes. */
const touchedAfterMinutes = 0.5;

/** Who acts by this token, or null: unknown, revoked, run out, or its account is disabled or has ended. */
export async function whoBears(office: Office, token: string, from: string): Promise<Who | null> {
  const tokenHash = token.startsWith(beginning) ? digestOfToken(token.slice(beginning.length)) : null;
  if (tokenHash === null) return null;
  const now = office.now();
  const borne = await tokenByHash(office.db, tokenHash, now);
  if (borne === null) return null;
  const { id, name, account, usedAt, usedFrom } = borne;
  if (account.expires_on !== null && account.expires_on < office.today()) return null;
  if (usedAt === null || usedFrom !== from || usedAt < minutesAfter(now, -touchedAfterMinutes)) {
    await touchToken(office.db, id, now, from);
  }
  const who = whoIs(account, from);
  const scopes = deedKeys.filter((deed) => forTokens(deed) && borne.scopes.includes(deed));
  return { ...who, name: `${who.name}（接口令牌“${name}”）`, session: `token ${id}`, scopes };
}

/**
 * Whether a route may be reached by this token at all; what is done there is asked once more. `declared`: the deeds that the
 * route says. A refusal stands in the audit trail.
 */
export async function withinScopes(
  office: Office,
  who: Who,
  declared: 'self' | readonly Deed[],
): Promise<Decided<true>> {
  const open = declared === 'self' ? [] : declared.filter(forTokens);
  if (open.some((deed) => who.scopes?.includes(deed))) return allowed(true);
  const [deed] = open;
  const refusal = deed === undefined ? notForTokens : beyondScopes(deed);
  const meant = declared === 'self' ? 'self' : (declared[0] ?? 'self');
  const object = who.session?.slice('token '.length) ?? '';
  await writeAudit(office.db, {
    ...auditOf(office, who, { deed: meant, subject: 'token', object, agency: who.agency }),
    result: 'refused',
    reason: refusal.code,
  });
  return refused(refusal);
}
