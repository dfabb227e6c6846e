/** A person's own sessions: seen, and ended one by one or all but this one. */

import { passwordPolicies, policySentences } from '#law/account/password-policy';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountById } from '#store/account/accounts';
import { recoveryCodesLeft } from '#store/account/second-factors';
import { readSecurity } from '#store/account/security';
import { endSession, endSessionsOf, sessionsOf } from '#store/account/sessions';
import type { Office } from '../office.ts';
import { auditAccount } from './audit.ts';
import { sessionMissing } from './refusals.ts';
import type { Held } from './session.ts';

export async function ownSessions(office: Office, { who, session }: Held) {
  const rows = await sessionsOf(office.db, who.accountId, office.now());
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    from: row.from_where,
    beganAt: row.created_at,
    seenAt: row.seen_at,
    endsAt: row.expires_at,
    current: row.id === session,
  }));
}

export async function endOwnSession(office: Office, held: Held, id: string): Promise<Decided<true>> {
  if (!(await endSession(office.db, held.who.accountId, id))) return refused(sessionMissing);
  await audit(office, held, id);
  return allowed(true);
}

/** All but the one that this is said from. Returns how many. */
export async function endOtherSessions(office: Office, held: Held): Promise<number> {
  const ended = await endSessionsOf(office.db, held.who.accountId, held.session);
  await audit(office, held, held.who.accountId);
  return ended;
}

/** What a person sees of the own protection. */
export async function ownSecurity(office: Office, { who }: Held) {
  const account = await accountById(office.db, who.accountId);
  const { passwordPolicy } = await readSecurity(office.db);
  return {
    recoveryCodesLeft: await recoveryCodesLeft(office.db, who.accountId),
    passwordSetAt: account?.password_at ?? office.now(),
    passwordRules: policySentences(passwordPolicies[passwordPolicy]),
  };
}

function audit(office: Office, { who }: Held, object: string) {
  const { accountId: id, name, agency, from } = who;
  return auditAccount(office, {
    act: 'account.endOwnSession',
    by: { id, name, agency },
    object,
    from,
    refusedFor: null,
  });
}
