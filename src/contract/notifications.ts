/** A person's own notifications. */

import { z } from 'zod';
import { notificationKindKeys } from '#law/notification/kinds';

const id = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

export const notificationQuery = z.strictObject({
  /** The last one of the page before. */
  before: id.exactOptional(),
  unread: z.literal('true').exactOptional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

const notification = z
  .strictObject({
    id: z.int(),
    kind: z.enum(notificationKindKeys),
    subject: z.string().describe('application, publication, appeal, bundle, calendar or operation'),
    object: z.string().describe('Id of the case, number of the holiday notice, name of the job'),
    title: z.string(),
    at: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Notification' });

export const notificationPage = z.strictObject({
  notifications: z.array(notification).readonly(),
  next: z.int().nullable().describe('`before` of the next page'),
  unread: z.int(),
});

export const unreadAnswer = z.strictObject({ unread: z.int() });

export const notificationAddress = z.strictObject({ id });

export const readRequest = z.strictObject({ upTo: z.int().min(1) });
export const readAnswer = z.strictObject({ read: z.int() });
