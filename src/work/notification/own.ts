/** A person's own notifications: read page by page, marked as read. */

import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import {
  markAllRead,
  markRead,
  type NotificationLine,
  notificationsOf,
  unreadCount,
} from '#store/notification/notifications';
import type { Office, Who } from '../office.ts';

export interface NotificationPage {
  readonly notifications: readonly NotificationLine[];
  /** Where the next page begins; null: there is none. */
  readonly next: number | null;
  readonly unread: number;
}

export interface NotificationQuestion {
  readonly before: number;
  readonly unread: boolean;
  readonly limit: number;
}

export async function ownNotifications(
  office: Office,
  who: Who,
  { limit, ...where }: NotificationQuestion,
): Promise<NotificationPage> {
  const lines = await notificationsOf(office.db, who.accountId, { ...where, limit: limit + 1 });
  const page = lines.slice(0, limit);
  const last = page.at(-1);
  return {
    notifications: page,
    next: lines.length > limit && last !== undefined ? last.id : null,
    unread: await ownUnread(office, who),
  };
}

export function ownUnread(office: Office, who: Who): Promise<number> {
  return unreadCount(office.db, who.accountId);
}

export async function readNotification(office: Office, who: Who, id: number): Promise<Decided<true>> {
  return (await markRead(office.db, who.accountId, id, office.now())) ? allowed(true) : refused(missing);
}

/** Marks those up to `upTo`: what has come since the person looked stays unread. */
export function readNotifications(office: Office, who: Who, upTo: number): Promise<number> {
  return markAllRead(office.db, who.accountId, upTo, office.now());
}

const missing: Refusal = {
  code: 'notification-missing',
  rule: 'house',
  article: '通知只给本人',
  message: '没有找到这条通知，可能已经过了保存期限。请刷新列表。',
};
