/** A session while it lasts: who holds its token, until when, and its end. Asked of the database at every request. */

import { idleMinutesFor, securitySettings } from '#law/account/security-settings';
import { endSessionOfToken, sessionByToken, touchSession } from '#store/account/sessions';
import type { Office, Who } from '../office.ts';
import { auditAccount } from './audit.ts';
import { minutesAfter } from './instant.ts';
import { digestOfToken } from './token.ts';
import { whoIs } from './who-is.ts';

export interface Held {
  readonly who: Who;
  /** Id of the session, to be told apart in lists. */
  readonly session: string;
}

/** Being seen is written down only so often: half a minute does not matter to limits of minutes. */
const touchedAfterMinutes = 0.5;

/**
 * Who holds this token, or null: unknown, run out, idle for too long, or the account is disabled or has ended. `unasked`: a page
 * that lies open asks by itself, which is no use of the session.
 */
export async function whoHolds(
  office: Office,
  token: string,
  from: string,
  asked: 'asked' | 'unasked' = 'asked',
): Promise<Held | null> {
  const tokenHash = digestOfToken(token);
  if (tokenHash === null) return null;
  const now = office.now();
  const session = await sessionByToken(office.db, tokenHash, now);
  if (session === null) return null;
  const { account } = session;
  if (account.expires_on !== null && account.expires_on < office.today()) return null;
  // The digest tells sessions apart in the audit trail; nobody can sign in with it.
  const who = { ...whoIs(account, from), session: tokenHash.toString('hex') };
  const settings = securitySettings(session.security);
  if (session.seenAt <= minutesAfter(now, -idleMinutesFor(settings, who.roles))) return null;
  if (session.createdAt <= minutesAfter(now, -settings.absoluteHours * 60)) return null;
  const touched = asked === 'asked' && session.seenAt < minutesAfter(now, -touchedAfterMinutes);
  if (touched) await touchSession(office.db, session.id, now);
  return { who, session: session.id };
}

/** Ends the session on the server, for all nodes at once. */
export async function signOut(office: Office, token: string, from: string): Promise<void> {
  const held = await whoHolds(office, token, from);
  const tokenHash = digestOfToken(token);
  if (tokenHash === null) return;
  const ended = await endSessionOfToken(office.db, tokenHash);
  if (ended === undefined || held === null) return;
  const { accountId: id, name, agency } = held.who;
  await auditAccount(office, {
    act: 'account.signOut',
    by: { id, name, agency },
    object: ended.id,
    from,
    refusedFor: null,
  });
}
