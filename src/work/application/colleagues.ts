/** The people of one's agency who can be given a case, or be asked to search for one. */

import { may } from '#law/account/may';
import type { Colleague } from '#law/notification/audience';
import { allowed, type Decided } from '#law/ruling';
import { openByAccount } from '#store/application/open-counts';
import { colleaguesIn } from '#store/notification/colleagues';
import type { Office, Who } from '../office.ts';

export interface FellowWorker {
  readonly id: string;
  readonly name: string;
  readonly self: boolean;
  /** A case can be given to this person. */
  readonly handles: boolean;
  /** This person can be asked to search. */
  readonly searches: boolean;
  /** Cases that are this person's and not closed. */
  readonly open: number;
}

export function handlesApplications({ roles }: Pick<Colleague, 'roles'>): boolean {
  return may({ roles }, true, 'application.assign').ok;
}

export function answersSearches({ roles }: Pick<Colleague, 'roles'>): boolean {
  return may({ roles }, true, 'application.answerSearch').ok;
}

/** By name; those who can do neither are left out. */
export async function colleagues(office: Office, who: Who): Promise<Decided<readonly FellowWorker[]>> {
  const permitted = may(who, true, 'application.assign');
  if (!permitted.ok) return permitted;
  const open = await openByAccount(office.db, who.agency);
  const all = (await colleaguesIn(office.db, who.agency, office.today())).map((one) => ({
    id: one.id,
    name: one.name,
    self: one.id === who.accountId,
    handles: handlesApplications(one),
    searches: answersSearches(one),
    open: open.get(one.id) ?? 0,
  }));
  const useful = all.filter(({ handles, searches }) => handles || searches);
  return allowed(useful.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN') || (a.id < b.id ? -1 : 1)));
}
