/** Accounts as administrators look at them. */

import { may } from '#law/account/may';
import { allowed, type Decided, refused } from '#law/ruling';
import { type AccountLine, type AccountSearch, accountLine, accountLines } from '#store/account/administration';
import type { Office, Who } from '../office.ts';
import { noSuchAccount } from './administer.ts';

/** A page of accounts by login; `next` is what the following page begins after, null on the last. */
export async function viewAccounts(
  office: Office,
  who: Who,
  search: AccountSearch,
): Promise<Decided<{ readonly accounts: readonly AccountLine[]; readonly next: string | null }>> {
  const permitted = may(who.roles, true, 'account.list');
  if (!permitted.ok) return permitted;
  const found = await accountLines(office.db, { ...search, limit: search.limit + 1 });
  const accounts = found.slice(0, search.limit);
  return allowed({ accounts, next: found.length > search.limit ? (accounts.at(-1)?.login ?? null) : null });
}

export async function viewAccount(office: Office, who: Who, id: string): Promise<Decided<AccountLine>> {
  const permitted = may(who.roles, true, 'account.list');
  if (!permitted.ok) return permitted;
  const found = await accountLine(office.db, id);
  return found === null ? refused(noSuchAccount) : allowed(found);
}
