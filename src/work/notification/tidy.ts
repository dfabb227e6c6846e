/** Notifications are a help for the day, not a record: what happened stands in the ledger. */

import { sweepNotifications } from '#store/notification/notifications';
import { daysAfter } from '../account/instant.ts';
import type { Office } from '../office.ts';

const daysRead = 90;
const daysUnread = 365;

export function tidyNotifications(office: Office): Promise<number> {
  return sweepNotifications(office.db, daysAfter(office.now(), -daysRead), daysAfter(office.now(), -daysUnread));
}
