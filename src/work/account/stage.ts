/** What is still to be done of a sign-in on its way; when nothing is, the session. */

import { isTooOld, passwordPolicies, policySentences } from '#law/account/password-policy';
import { allowed, type Decided, refused } from '#law/ruling';
import { type AccountRow, accountById, recordSignedIn } from '#store/account/accounts';
import { rememberAddress, rememberDevice } from '#store/account/known-places';
import { secondFactor } from '#store/account/second-factors';
import { readSecurity } from '#store/account/security';
import { addSession, sweepSessions } from '#store/account/sessions';
import { endSignIn, type SignInRow, signInByToken } from '#store/account/sign-ins';
import type { Office, Who } from '../office.ts';
import { auditAccount } from './audit.ts';
import { type Caller, networkOf } from './caller.ts';
import { minutesAfter } from './instant.ts';
import { over } from './refusals.ts';
import { digest, digestOfToken, newToken } from './token.ts';
import { whoIs } from './who-is.ts';

export type Stage =
  | { readonly stage: 'factor' }
  | { readonly stage: 'enrol' }
  | {
      readonly stage: 'changePassword';
      /** The password is too old, or was set by somebody else. */
      readonly because: 'expired' | 'reset';
      /** The rules for the new one, a sentence each. */
      readonly rules: readonly string[];
    }
  | {
      readonly stage: 'done';
      readonly who: Who;
      /** For the cookie of the session, and nothing else. */
      readonly token: string;
      /** For the cookie by which this browser is known again. */
      readonly deviceToken: string;
    };

/** A sign-in on its way, with its account. */
export interface OnItsWay {
  readonly tokenHash: Buffer;
  readonly row: SignInRow;
  readonly account: AccountRow;
}

/** The sign-in that this token belongs to, or the refusal where it has run out. */
export async function onItsWay(office: Office, token: string | null): Promise<Decided<OnItsWay>> {
  const tokenHash = token === null ? null : digestOfToken(token);
  const row = tokenHash === null ? null : await signInByToken(office.db, tokenHash, office.now());
  const account = row === null ? null : await accountById(office.db, row.account_id);
  if (tokenHash === null || row === null || account === null || account.disabled_at !== null) return refused(over);
  return allowed({ tokenHash, row, account });
}

export async function isOnItsWay(office: Office, token: string): Promise<boolean> {
  return (await onItsWay(office, token)).ok;
}

/** The next stage of a sign-in. Where nothing is left, the session begins, with a token that nobody had before. */
export async function nextStage(office: Office, token: string | null, caller: Caller): Promise<Decided<Stage>> {
  const way = await onItsWay(office, token);
  if (!way.ok) return way;
  const { row, account } = way.value;
  if (!row.factor_passed) {
    return allowed({ stage: (await secondFactor(office.db, account.id)) === null ? 'enrol' : 'factor' });
  }
  const security = await readSecurity(office.db);
  const policy = passwordPolicies[security.passwordPolicy];
  const because = account.must_change ? 'reset' : tooOld(office, account, policy) ? 'expired' : null;
  if (because !== null) return allowed({ stage: 'changePassword', because, rules: policySentences(policy) });
  return begin(office, way.value, caller, security.absoluteHours);
}

function tooOld(office: Office, account: AccountRow, policy: Parameters<typeof isTooOld>[0]): boolean {
  const days = Math.floor((Date.parse(office.now()) - Date.parse(account.password_at)) / 86_400_000);
  return isTooOld(policy, days);
}

async function begin(
  office: Office,
  { tokenHash, account }: OnItsWay,
  caller: Caller,
  absoluteHours: number,
): Promise<Decided<Stage>> {
  const now = office.now();
  const token = newToken();
  const deviceToken = newToken();
  const began = await office.db.transaction().execute(async (tx) => {
    if (!(await endSignIn(tx, tokenHash))) return false;
    await sweepSessions(tx, now);
    await addSession(tx, {
      id: office.newId(),
      tokenHash: digest(token),
      accountId: account.id,
      at: now,
      expiresAt: minutesAfter(now, absoluteHours * 60),
      from: caller.from,
      device: caller.device,
    });
    const old = caller.deviceToken === null ? null : digestOfToken(caller.deviceToken);
    await rememberDevice(tx, { old, token: digest(deviceToken), accountId: account.id, at: now });
    await rememberAddress(tx, networkOf(caller.from), account.id, now);
    await recordSignedIn(tx, account.id, now);
    await auditAccount(office, { act: 'account.signIn', by: account, from: caller.from, refusedFor: null }, tx);
    return true;
  });
  if (!began) return refused(over);
  return allowed({ stage: 'done', who: whoIs(account, caller.from), token, deviceToken });
}
