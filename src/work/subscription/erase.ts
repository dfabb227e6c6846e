/** Addresses whose time is over are erased: never confirmed, or of a case that ended. */

import { addDays } from '#law/calendar/day';
import { subscriptionRules } from '#law/subscription/wish';
import { eraseOld } from '#store/subscription/subscriptions';
import type { Office } from '../office.ts';

const dayMs = 86_400_000;

export function eraseSubscriptions(office: Office): Promise<number> {
  const { unconfirmedDays, afterCaseDays } = subscriptionRules;
  const askedBefore = new Date(Date.parse(office.now()) - unconfirmedDays * dayMs).toISOString();
  return eraseOld(office.db, { askedBefore, endedBefore: addDays(office.today(), -afterCaseDays) });
}
