/** Accounts are made, moved, disabled and given roles: by administrators, each within the own deeds (DB-06). */

import { randomBytes } from 'node:crypto';
import { notOneself, notTheLast, soundRoles } from '#law/account/administrators';
import type { Deed } from '#law/account/may';
import type { Role } from '#law/account/roles';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { accountByLogin, addAccount } from '#store/account/accounts';
import {
  type AccountLine,
  holdAccount,
  othersHolding,
  setAgency,
  setDisabled,
  setRoles,
} from '#store/account/administration';
import { hashPassword } from '#store/account/password';
import { endSessionsOf } from '#store/account/sessions';
import { agency as agencyOf } from '#store/agency/agencies';
import type { Tx } from '#store/db';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export interface NewPerson {
  readonly login: string;
  readonly name: string;
  readonly agency: string;
}

/** An account without any role: the security administrator gives it what it may do. The password is shown this once. */
export async function createAccount(
  office: Office,
  who: Who,
  { login, name, agency }: NewPerson,
): Promise<Decided<{ readonly id: string; readonly password: string }>> {
  const id = office.newId();
  const password = randomBytes(12).toString('base64url');
  const digest = await hashPassword(password);
  return act(
    office,
    who,
    { deed: 'account.create', subject: 'account', object: id, agency: who.agency },
    async (tx) => {
      if ((await accountByLogin(tx, login)) !== null) return refused(loginTaken(login));
      if ((await agencyOf(tx, agency)) === null) return refused(noSuchAgency(agency));
      const account = { id, login, name: name.trim(), agency, roles: [], password: digest };
      await addAccount(tx, { ...account, at: office.now(), mustChange: true });
      return allowed({ value: { id, password }, changes: [] });
    },
  );
}

/** The roles that the account holds from now on: the whole list, so that two who change at once do not mix. */
export async function assignRoles(
  office: Office,
  who: Who,
  id: string,
  roles: readonly Role[],
): Promise<Decided<null>> {
  return onAccount(office, who, 'account.assignRoles', id, async (tx, account) => {
    const sound = soundRoles(roles);
    if (!sound.ok) return sound;
    const losing = account.disabledAt === null ? account.roles.filter((role) => !roles.includes(role)) : [];
    const kept = notTheLast(losing, await othersHolding(tx, id));
    if (!kept.ok) return kept;
    await setRoles(tx, id, roles);
    return allowed(true);
  });
}

/** Nobody can use the account any more; its live sessions end at once (DB-05). */
export async function disableAccount(office: Office, who: Who, id: string): Promise<Decided<null>> {
  return onAccount(office, who, 'account.disable', id, async (tx, account) => {
    const kept = notTheLast(account.disabledAt === null ? account.roles : [], await othersHolding(tx, id));
    if (!kept.ok) return kept;
    await setDisabled(tx, id, account.disabledAt ?? office.now());
    await endSessionsOf(tx, id, null);
    return allowed(true);
  });
}

export async function enableAccount(office: Office, who: Who, id: string): Promise<Decided<null>> {
  return onAccount(office, who, 'account.enable', id, async (tx) => {
    await setDisabled(tx, id, null);
    return allowed(true);
  });
}

/** To another agency: without its roles, which were given for the work of the old one, and signed out. */
export async function moveAccount(office: Office, who: Who, id: string, agency: string): Promise<Decided<null>> {
  return onAccount(office, who, 'account.move', id, async (tx, account) => {
    if ((await agencyOf(tx, agency)) === null) return refused(noSuchAgency(agency));
    if (account.agency === agency) return allowed(true);
    const kept = notTheLast(account.disabledAt === null ? account.roles : [], await othersHolding(tx, id));
    if (!kept.ok) return kept;
    await setAgency(tx, id, agency);
    await setRoles(tx, id, []);
    await endSessionsOf(tx, id, null);
    return allowed(true);
  });
}

async function onAccount(
  office: Office,
  who: Who,
  deed: Deed,
  id: string,
  change: (tx: Tx, account: AccountLine) => Promise<Decided<true>>,
): Promise<Decided<null>> {
  return act(office, who, { deed, subject: 'account', object: id, agency: who.agency }, async (tx) => {
    const account = await holdAccount(tx, id);
    if (account === null) return refused(noSuchAccount);
    const other = notOneself(who.accountId, id);
    if (!other.ok) return other;
    const changed = await change(tx, account);
    return changed.ok ? allowed({ value: null, changes: [] }) : changed;
  });
}

const identities = '网络安全等级保护：身份鉴别';

export const noSuchAccount: Refusal = {
  code: 'account-missing',
  rule: 'DB-05',
  article: identities,
  message: '没有找到这个账号。请返回账号列表，核对后再试。',
};

function loginTaken(login: string): Refusal {
  return {
    code: 'login-taken',
    rule: 'DB-01',
    article: identities,
    message: `用户名“${login}”已经有人使用（不分大小写和全角半角）。请换一个用户名。`,
  };
}

function noSuchAgency(agency: string): Refusal {
  return {
    code: 'agency-unknown',
    rule: 'REG-03',
    article: '第四条',
    message: `没有找到机关“${agency}”。请核对机关代码后再试。`,
  };
}
