/** An act of an administrator on the account of somebody else, which is held against other writers until the act ends. */

import { notOneself } from '#law/account/administrators';
import type { Deed } from '#law/account/may';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { type AccountLine, holdAccount } from '#store/account/administration';
import type { Tx } from '#store/db';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export async function onAccount<T>(
  office: Office,
  who: Who,
  deed: Deed,
  id: string,
  change: (tx: Tx, account: AccountLine) => Promise<Decided<T>>,
): Promise<Decided<T>> {
  return act(office, who, { deed, subject: 'account', object: id, agency: who.agency }, async (tx) => {
    const account = await holdAccount(tx, id);
    if (account === null) return refused(noSuchAccount);
    const other = notOneself(who.accountId, id);
    if (!other.ok) return other;
    const changed = await change(tx, account);
    return changed.ok ? allowed({ value: changed.value, changes: [] }) : changed;
  });
}

export const noSuchAccount: Refusal = {
  code: 'account-missing',
  rule: 'DB-05',
  article: '网络安全等级保护：身份鉴别',
  message: '没有找到这个账号。请返回账号列表，核对后再试。',
};
