/** Accounts are made, moved, disabled and given roles: by administrators, each within the own deeds (DB-06). */

import { randomBytes } from 'node:crypto';
import { notTheLast, soundRoles } from '#law/account/administrators';
import { soundExpiry } from '#law/account/expiry';
import type { Role } from '#law/account/roles';
import type { Day } from '#law/calendar/day';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import {
  accountByLogin,
  addAccount,
  disableAccount as disable,
  enableAccount as enable,
} from '#store/account/accounts';
import { type AccountLine, othersHolding, setAgency, setExpiry, setRoles } from '#store/account/administration';
import { hashPassword } from '#store/account/password';
import { endSessionsOf } from '#store/account/sessions';
import { agency as agencyOf } from '#store/agency/agencies';
import type { Tx } from '#store/db';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { onAccount } from './on-account.ts';

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
): Promise<Decided<true>> {
  return onAccount(office, who, 'account.assignRoles', id, async (tx, account) => {
    const sound = soundRoles(roles);
    if (!sound.ok) return sound;
    const kept = await notLost(
      tx,
      account,
      account.roles.filter((role) => !roles.includes(role)),
    );
    if (!kept.ok) return kept;
    await setRoles(tx, id, roles);
    return allowed(true);
  });
}

/** Nobody can use the account any more; its live sessions end at once (DB-05). */
export async function disableAccount(office: Office, who: Who, id: string): Promise<Decided<true>> {
  return onAccount(office, who, 'account.disable', id, async (tx, account) => {
    const kept = await notLost(tx, account, account.roles);
    if (!kept.ok) return kept;
    if (account.disabledAt === null) await disable(tx, id, office.now());
    await endSessionsOf(tx, id, null);
    return allowed(true);
  });
}

/** It may be used again; the days without use begin anew. */
export async function enableAccount(office: Office, who: Who, id: string): Promise<Decided<true>> {
  return onAccount(office, who, 'account.enable', id, async (tx, account) => {
    if (account.disabledAt !== null) await enable(tx, id, office.now());
    return allowed(true);
  });
}

/** To another agency: without its roles, which were given for the work of the old one, and signed out. */
export async function moveAccount(office: Office, who: Who, id: string, agency: string): Promise<Decided<true>> {
  return onAccount(office, who, 'account.move', id, async (tx, account) => {
    if ((await agencyOf(tx, agency)) === null) return refused(noSuchAgency(agency));
    if (account.agency === agency) return allowed(true);
    const kept = await notLost(tx, account, account.roles);
    if (!kept.ok) return kept;
    await setAgency(tx, id, agency);
    await setRoles(tx, id, []);
    await endSessionsOf(tx, id, null);
    return allowed(true);
  });
}

/** The last day on which the account may be used, or null for no end. Sessions end with it by themselves. */
export async function setAccountExpiry(
  office: Office,
  who: Who,
  id: string,
  expiresOn: Day | null,
): Promise<Decided<true>> {
  return onAccount(office, who, 'account.setExpiry', id, async (tx, account) => {
    const sound = soundExpiry(expiresOn, office.today());
    if (!sound.ok) return sound;
    const kept = expiresOn === null ? sound : await notLost(tx, account, account.roles);
    if (kept.ok) await setExpiry(tx, id, expiresOn);
    return kept;
  });
}

/** Whether these roles of the account, if it is in use, would still be somebody's. */
async function notLost(tx: Tx, { id, disabledAt }: AccountLine, losing: readonly Role[]): Promise<Decided<true>> {
  return notTheLast(disabledAt === null ? losing : [], await othersHolding(tx, id));
}

const identities = '网络安全等级保护：身份鉴别';

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
