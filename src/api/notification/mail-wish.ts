/** A person's wish for mail: /api/me/mail; the agency's rule of escalation: /api/escalation. */

import { z } from 'zod';
import { escalation, mailWish } from '#contract/mail-wish';
import { escalationOf, ownWish, setEscalation, setOwnWish } from '#work/notification/wishes';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function mailWishRoutes(api: Api, office: Office): void {
  api.get(
    '/me/mail',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'ownMailWish',
        summary: 'How the person wants to be told by mail',
        response: { 200: mailWish, ...problemResponses },
      },
    },
    async (request) => ownWish(office, whoOf(request)),
  );
  api.put(
    '/me/mail',
    {
      config: { deed: 'self' },
      schema: { operationId: 'setOwnMailWish', summary: 'Set it', body: mailWish, response: nothing },
    },
    async (request, reply) => {
      settled(await setOwnWish(office, whoOf(request), request.body));
      return reply.code(204).send();
    },
  );
  api.get(
    '/escalation',
    {
      config: { deed: 'notification.escalate' },
      schema: {
        operationId: 'viewEscalation',
        summary: 'Whom the agency tells of urgent notifications that stay unread',
        response: { 200: escalation, ...problemResponses },
      },
    },
    async (request) => ({
      steps: [...settled(await escalationOf(office, whoOf(request)))] as z.infer<typeof escalation>['steps'],
    }),
  );
  api.put(
    '/escalation',
    {
      config: { deed: 'notification.escalate' },
      schema: { operationId: 'setEscalation', summary: 'Set the rule', body: escalation, response: nothing },
    },
    async (request, reply) => {
      settled(await setEscalation(office, whoOf(request), request.body.steps));
      return reply.code(204).send();
    },
  );
}
