/** Choosing a new password: during a sign-in that asks for it, or of one's own will. */

import { passwordFaults, passwordReused } from '#law/account/check-password';
import { passwordPolicies } from '#law/account/password-policy';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { type AccountRow, accountById, lastPasswords, replacePassword } from '#store/account/accounts';
import { hashPassword, isPassword } from '#store/account/password';
import { readSecurity } from '#store/account/security';
import { endSessionsOf } from '#store/account/sessions';
import { endSignInsOf } from '#store/account/sign-ins';
import { forgive, type Limit, tryOnce } from '#store/account/throttles';
import type { Office } from '../office.ts';
import { auditAccount } from './audit.ts';
import type { Caller } from './caller.ts';
import { knownWords } from './known-words.ts';
import { ownLocked, passwordWrong, stageWrong } from './refusals.ts';
import type { Held } from './session.ts';
import { onItsWay } from './stage.ts';

/** A new password at this stage of a sign-in; the next stage is asked for afterwards. */
export async function choosePassword(
  office: Office,
  token: string | null,
  password: string,
  caller: Caller,
): Promise<Decided<true>> {
  const way = await onItsWay(office, token);
  if (!way.ok) return way;
  const { row, account } = way.value;
  if (!row.factor_passed) return refused(stageWrong);
  return setPassword(office, account, password, { from: caller.from, session: null });
}

/** A session left open must not be enough to guess the password. */
const ownTries: Limit = { tries: 5, windowMinutes: 15, blockMinutes: 30 };

/** The person's own change. The present password is asked once more; all other sessions end. */
export async function changePassword(
  office: Office,
  { who, session }: Held,
  present: string,
  password: string,
): Promise<Decided<true>> {
  const account = await accountById(office.db, who.accountId);
  if (account === null) return refused(passwordWrong);
  const tries = `change\0${account.id}`;
  const { blocked } = await tryOnce(office.db, tries, ownTries, office.now());
  if (blocked) return refuse(office, account, who.from, [ownLocked(ownTries.blockMinutes)]);
  if (!(await isPassword(account.password, present))) return refuse(office, account, who.from, [passwordWrong]);
  await forgive(office.db, tries);
  return setPassword(office, account, password, { from: who.from, session });
}

async function setPassword(
  office: Office,
  account: AccountRow,
  password: string,
  { from, session }: { readonly from: string; readonly session: string | null },
): Promise<Decided<true>> {
  const faults = await faultsOf(office, account, password);
  if (faults.length > 0) return refuse(office, account, from, faults);
  const hashed = await hashPassword(password);
  await office.db.transaction().execute(async (tx) => {
    await replacePassword(tx, account, hashed, office.now(), false);
    await endSessionsOf(tx, account.id, session);
    if (session !== null) await endSignInsOf(tx, account.id);
    await auditAccount(office, { act: 'account.changePassword', by: account, from, refusedFor: null }, tx);
  });
  return allowed(true);
}

async function faultsOf(office: Office, account: AccountRow, password: string): Promise<readonly Refusal[]> {
  const { passwordPolicy } = await readSecurity(office.db);
  const policy = passwordPolicies[passwordPolicy];
  const faults = passwordFaults(policy, password, await knownWords(office, account));
  if (faults.length > 0) return faults;
  for (const old of await lastPasswords(office.db, account, policy.history)) {
    if (await isPassword(old, password)) return [passwordReused(policy.history)];
  }
  return [];
}

async function refuse(office: Office, by: AccountRow, from: string, refusals: readonly Refusal[]) {
  const refusedFor = refusals.map(({ code }) => code).join(' ');
  await auditAccount(office, { act: 'account.changePassword', by, from, refusedFor });
  return refused(...refusals);
}
