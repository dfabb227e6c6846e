/** A person's own sessions and protection: /api/me/sessions, /api/me/security. */

import { z } from 'zod';
import { endedSessions, ownSecurity as ownSecurityAnswer, sessionAddress, sessionList } from '#contract/own-account';
import { endOtherSessions, endOwnSession, ownSecurity, ownSessions } from '#work/account/own-sessions';
import type { Office } from '#work/office';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { heldOf } from './signed-in.ts';

export function ownSessionRoutes(api: Api, office: Office): void {
  api.get(
    '/me/sessions',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'ownSessions',
        summary: 'Where the person is signed in',
        response: { 200: sessionList, ...problemResponses },
      },
    },
    async (request) => ({ sessions: await ownSessions(office, heldOf(request)) }),
  );

  api.delete(
    '/me/sessions/:id',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'endOwnSession',
        summary: 'End one of the own sessions',
        params: sessionAddress,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      settled(await endOwnSession(office, heldOf(request), request.params.id));
      return reply.code(204).send();
    },
  );

  api.delete(
    '/me/sessions',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'endOtherSessions',
        summary: 'End all own sessions but this one',
        response: { 200: endedSessions, ...problemResponses },
      },
    },
    async (request) => ({ ended: await endOtherSessions(office, heldOf(request)) }),
  );

  api.get(
    '/me/security',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'ownSecurity',
        summary: 'Recovery codes left, age of the password, rules for a new one',
        response: { 200: ownSecurityAnswer, ...problemResponses },
      },
    },
    async (request) => ownSecurity(office, heldOf(request)),
  );
}
