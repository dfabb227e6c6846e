/** What the operator of the machine does to accounts at the command line, and the housekeeping of those nobody uses (DB-05). */

import { randomBytes } from 'node:crypto';
import { type Role, roles } from '#law/account/roles';
import {
  type AccountRow,
  accountByLogin,
  disableAccount,
  enableAccount,
  lastUsed,
  replacePassword,
} from '#store/account/accounts';
import { forgetDevices } from '#store/account/known-places';
import { hashPassword } from '#store/account/password';
import { removeSecondFactor } from '#store/account/second-factors';
import { readSecurity } from '#store/account/security';
import { endSessionsOf } from '#store/account/sessions';
import { endSignInsOf } from '#store/account/sign-ins';
import type { Tx } from '#store/db';
import type { Office } from '../office.ts';
import { auditAccount } from './audit.ts';
import { daysAfter } from './instant.ts';

const operator = { id: 'operator', name: '服务器管理人员', agency: '' } as const;

export async function listAccounts(office: Office) {
  const rows = await office.db.selectFrom('account').selectAll().orderBy('login').execute();
  return rows.map(({ login, name, agency, roles: held, disabled_at }) => ({
    login,
    name,
    agency,
    roles: held.map((role) => roles[role as Role] ?? role),
    state: disabled_at === null ? '在用' : '停用',
  }));
}

/** False where there is no such account. An account that was disabled for not being used counts as used now. */
export function enableByOperator(office: Office, login: string): Promise<boolean> {
  return change(office, login, 'account.enable', async (tx, { id }) => enableAccount(tx, id, office.now()));
}

export function disableByOperator(office: Office, login: string): Promise<boolean> {
  return change(office, login, 'account.disable', async (tx, { id }) => {
    await disableAccount(tx, id, office.now());
    await endSessionsOf(tx, id, null);
  });
}

/** A password to be changed at the first sign-in, and no second factor until then. Null where there is no such account. */
export async function resetByOperator(office: Office, login: string): Promise<string | null> {
  const password = randomBytes(12).toString('base64url');
  const hashed = await hashPassword(password);
  const done = await change(office, login, 'account.reset', async (tx, account) => {
    await replacePassword(tx, account, hashed, office.now(), true);
    await removeSecondFactor(tx, account.id);
    await forgetDevices(tx, account.id);
    await endSessionsOf(tx, account.id, null);
    await endSignInsOf(tx, account.id);
  });
  return done ? password : null;
}

async function change(
  office: Office,
  login: string,
  act: string,
  make: (tx: Tx, account: AccountRow) => Promise<void>,
): Promise<boolean> {
  return office.db.transaction().execute(async (tx) => {
    const account = await accountByLogin(tx, login);
    if (account === null) return false;
    await make(tx, account);
    await auditAccount(office, { act, by: operator, object: account.id, from: 'cli', refusedFor: null }, tx);
    return true;
  });
}

/** Disables every account that nobody has signed in to for too long. Returns their logins. */
export async function disableUnused(office: Office): Promise<readonly string[]> {
  const { unusedDays } = await readSecurity(office.db);
  const before = daysAfter(office.now(), -unusedDays);
  return office.db.transaction().execute(async (tx) => {
    const unused = (
      await tx.selectFrom('account').selectAll().where('disabled_at', 'is', null).orderBy('login').forUpdate().execute()
    ).filter((account) => lastUsed(account) < before);
    for (const account of unused) {
      await disableAccount(tx, account.id, office.now());
      await endSessionsOf(tx, account.id, null);
      await auditAccount(office, { act: 'account.disableUnused', by: account, from: 'cli', refusedFor: null }, tx);
    }
    return unused.map(({ login }) => login);
  });
}
