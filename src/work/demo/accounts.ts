/** The demo's accounts: password and second factor are random, printed once and kept beside the keys, so that anyone can try. */

import { randomBytes } from 'node:crypto';
import { passwordFaults } from '#law/account/check-password';
import { passwordPolicies } from '#law/account/password-policy';
import { addAccount, type NewAccount } from '#store/account/accounts';
import { hashPassword } from '#store/account/password';
import { setSecondFactor } from '#store/account/second-factors';
import { codeAt, newCodeSecret } from '#store/account/totp';
import { sealSecret } from '../account/code-secret.ts';
import type { Office } from '../office.ts';

export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  /** Of the second factor, base32. */
  readonly secret: string;
  readonly name: string;
}

export async function openDemoAccount(
  office: Office,
  account: Pick<NewAccount, 'id' | 'login' | 'name' | 'agency' | 'roles'>,
): Promise<DemoAccount> {
  const { id, login, name } = account;
  const password = randomPassword();
  const secret = newCodeSecret();
  const at = office.now();
  await addAccount(office.db, { ...account, password: await hashPassword(password), at, mustChange: false });
  await setSecondFactor(office.db, {
    account_id: id,
    secret: sealSecret(office, id, secret),
    algorithm: 'SHA1',
    confirmed_at: at,
    last_step: 0,
  });
  return { login, password, secret, name };
}

/** What the app on a phone would show for this account now. */
export function demoCode({ secret }: DemoAccount, now: string): string {
  return codeAt({ secret, algorithm: 'SHA1' }, now);
}

/** Chance may make one that the rules do not like: then another. */
function randomPassword(): string {
  const password = randomBytes(12).toString('base64url');
  return passwordFaults(passwordPolicies.mlps, password, []).length === 0 ? password : randomPassword();
}
