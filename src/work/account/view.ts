/** Accounts as administrators look at them. */

import { type AccountState, accountState } from '#law/account/account-state';
import { may } from '#law/account/may';
import { allowed, type Decided, refused } from '#law/ruling';
import {
  type AccountDetail,
  type AccountLine,
  type AccountSearch,
  accountDetail,
  accountLines,
} from '#store/account/administration';
import type { Office, Who } from '../office.ts';
import { noSuchAccount } from './on-account.ts';

/** A page of accounts by login; `next` is what the following page begins after, null on the last. */
export async function viewAccounts(
  office: Office,
  who: Who,
  search: Omit<AccountSearch, 'today'>,
): Promise<Decided<{ readonly accounts: readonly Stated<AccountLine>[]; readonly next: string | null }>> {
  const permitted = may(who, true, 'account.list');
  if (!permitted.ok) return permitted;
  const found = await accountLines(office.db, { ...search, today: office.today(), limit: search.limit + 1 });
  const accounts = found.slice(0, search.limit).map((line) => stated(office, line));
  return allowed({ accounts, next: found.length > search.limit ? (accounts.at(-1)?.login ?? null) : null });
}

/** `own`: it is the account of whoever looks, who may change nothing of it here. */
export async function viewAccount(
  office: Office,
  who: Who,
  id: string,
): Promise<Decided<Stated<AccountDetail> & { readonly own: boolean }>> {
  const permitted = may(who, true, 'account.list');
  if (!permitted.ok) return permitted;
  const found = await accountDetail(office.db, id, office.now());
  return found === null ? refused(noSuchAccount) : allowed({ ...stated(office, found), own: id === who.accountId });
}

type Stated<T> = T & { readonly state: AccountState };

function stated<T extends AccountLine>(office: Office, line: T): Stated<T> {
  return { ...line, state: accountState(line, office.today()) };
}
