/** What administrators do for people who can not sign in, and against those who should not be: passwords, second factors, sessions. */

import { randomBytes } from 'node:crypto';
import { allowed, type Decided, refused } from '#law/ruling';
import { accountById, replacePassword } from '#store/account/accounts';
import { forgetDevices } from '#store/account/known-places';
import { hashPassword } from '#store/account/password';
import { removeSecondFactor } from '#store/account/second-factors';
import { endSessionsOf } from '#store/account/sessions';
import { endSignInsOf } from '#store/account/sign-ins';
import type { Tx } from '#store/db';
import type { Office, Who } from '../office.ts';
import { noSuchAccount, onAccount } from './on-account.ts';

/** A password that is shown this once and has to be changed at the next sign-in; the second factor is asked for as before. */
export async function resetPassword(
  office: Office,
  who: Who,
  id: string,
): Promise<Decided<{ readonly password: string }>> {
  const password = randomBytes(12).toString('base64url');
  const digest = await hashPassword(password);
  return onAccount(office, who, 'account.resetPassword', id, async (tx) => {
    const account = await accountById(tx, id);
    if (account === null) return refused(noSuchAccount);
    await replacePassword(tx, account, digest, office.now(), true);
    await signOutEverywhere(tx, id);
    return allowed({ password });
  });
}

/** Without phone and recovery codes: the next sign-in, with the password as before, sets up another. */
export async function resetFactor(office: Office, who: Who, id: string): Promise<Decided<true>> {
  return onAccount(office, who, 'account.resetFactor', id, async (tx) => {
    await removeSecondFactor(tx, id);
    await signOutEverywhere(tx, id);
    return allowed(true);
  });
}

/** Ends every session of this person on every node at once. */
export async function endSessions(office: Office, who: Who, id: string): Promise<Decided<true>> {
  return onAccount(office, who, 'account.endSessions', id, async (tx) => {
    await signOutEverywhere(tx, id);
    return allowed(true);
  });
}

/** Sessions, sign-ins on their way, and the browsers that were known: whoever comes next is a stranger. */
async function signOutEverywhere(tx: Tx, id: string): Promise<void> {
  await endSessionsOf(tx, id, null);
  await endSignInsOf(tx, id);
  await forgetDevices(tx, id);
}
