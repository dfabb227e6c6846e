/** The first step of signing in: login and password. It gives a token for the next step, and access to nothing else. */

import { randomBytes } from 'node:crypto';
import { foldLogin } from '#law/account/login';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { type AccountRow, accountByLogin, disableAccount, lastUsed } from '#store/account/accounts';
import { hashPassword, isPassword } from '#store/account/password';
import { readSecurity } from '#store/account/security';
import { endSessionsOf } from '#store/account/sessions';
import { addSignIn } from '#store/account/sign-ins';
import type { Office } from '../office.ts';
import { admit, passwordWasRight } from './admit.ts';
import { auditAccount } from './audit.ts';
import { type Caller, placeOf } from './caller.ts';
import { daysAfter, minutesAfter } from './instant.ts';
import { disabled, expired, unused, wrong } from './refusals.ts';
import { digest, newToken } from './token.ts';

/** For finding the phone, setting up an app and thinking of a password. */
const minutesToFinish = 15;

/**
 * Checks login and password. A wrong login and a wrong password look the same and take the same work; that an account is
 * disabled learns only who knows its password. Returns the token of the sign-in on its way.
 */
export async function signIn(
  office: Office,
  login: string,
  password: string,
  caller: Caller,
): Promise<Decided<string>> {
  const name = foldLogin(login);
  const account = await accountByLogin(office.db, name);
  const place = await placeOf(office, caller, account?.id ?? null);
  const { decided: admitted, noteworthy } = await admit(office, name, place);
  if (!admitted.ok) {
    if (noteworthy) await auditRefusal(office, account, caller, admitted.refusals);
    return admitted;
  }
  const right = await isPassword(account?.password ?? (await decoy()), password);
  if (account === null || !right) return refuse(office, account, caller, wrong);
  await passwordWasRight(office, name, place);
  const objection = await notUsable(office, account, caller);
  if (objection !== null) return refuse(office, account, caller, objection);
  const token = newToken();
  await addSignIn(office.db, digest(token), account.id, minutesAfter(office.now(), minutesToFinish));
  return allowed(token);
}

/** Accounts that have ended, and those that nobody has used for long, which end here (DB-05). */
async function notUsable(office: Office, account: AccountRow, caller: Caller): Promise<Refusal | null> {
  if (account.disabled_at !== null) return disabled;
  if (account.expires_on !== null && account.expires_on < office.today()) return expired;
  const { unusedDays } = await readSecurity(office.db);
  if (lastUsed(account) >= daysAfter(office.now(), -unusedDays)) return null;
  await disableAccount(office.db, account.id, office.now());
  await endSessionsOf(office.db, account.id, null);
  await auditAccount(office, { act: 'account.disableUnused', by: account, from: caller.from, refusedFor: null });
  return unused(unusedDays);
}

async function refuse(office: Office, account: AccountRow | null, caller: Caller, refusal: Refusal) {
  await auditRefusal(office, account, caller, [refusal]);
  return refused(refusal);
}

async function auditRefusal(office: Office, by: AccountRow | null, { from }: Caller, refusals: readonly Refusal[]) {
  const refusedFor = refusals.map(({ code }) => code).join(' ');
  await auditAccount(office, { act: 'account.signIn', by, from, refusedFor });
}

let decoyDigest: Promise<string> | undefined;
/** A digest that no password fits: an unknown login costs the same work as a known one. */
function decoy(): Promise<string> {
  decoyDigest ??= hashPassword(randomBytes(16).toString('hex'));
  return decoyDigest;
}
