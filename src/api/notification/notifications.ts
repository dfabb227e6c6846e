/** A person's own notifications: /api/me/notifications. */

import { z } from 'zod';
import {
  notificationAddress,
  notificationPage,
  notificationQuery,
  readAnswer,
  readRequest,
  unreadAnswer,
} from '#contract/notifications';
import { ownNotifications, ownUnread, readNotification, readNotifications } from '#work/notification/own';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function notificationRoutes(api: Api, office: Office): void {
  api.get(
    '/me/notifications',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'ownNotifications',
        summary: 'What the person has been told of, the newest first',
        querystring: notificationQuery,
        response: { 200: notificationPage, ...problemResponses },
      },
    },
    async (request) => {
      const { before = 0, unread, limit } = request.query;
      return ownNotifications(office, whoOf(request), { before, unread: unread === 'true', limit });
    },
  );

  api.get(
    '/me/notifications/unread',
    {
      config: { deed: 'self', unasked: true },
      schema: {
        operationId: 'ownUnread',
        summary: 'How many of them are unread; does not count as use of the session',
        response: { 200: unreadAnswer, ...problemResponses },
      },
    },
    async (request) => ({ unread: await ownUnread(office, whoOf(request)) }),
  );

  api.post(
    '/me/notifications/:id/read',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'readNotification',
        summary: 'Mark one as read',
        params: notificationAddress,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      settled(await readNotification(office, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );

  api.post(
    '/me/notifications/read',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'readNotifications',
        summary: 'Mark all as read up to the newest that the person has seen',
        body: readRequest,
        response: { 200: readAnswer, ...problemResponses },
      },
    },
    async (request) => ({ read: await readNotifications(office, whoOf(request), request.body.upTo) }),
  );
}
