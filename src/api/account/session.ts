/** Signing in and out: /api/session. */

import { z } from 'zod';
import { me, signInRequest } from '#contract/session';
import { signIn, signOut } from '#work/account/sign-in';
import type { Office, Who } from '#work/office';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { dropToken, keepToken, type Line, requirePrivateLine, tokenOf } from './cookie.ts';
import { requireSession, whoOf } from './signed-in.ts';

/** Attempts from one address: far above a clumsy person, far below a guessing program (DB-02). */
const attemptsPerMinute = 30;

export function sessionRoutes(api: Api, office: Office, line: Line): void {
  api.post(
    '/session',
    {
      config: { rateLimit: { max: attemptsPerMinute, timeWindow: 60_000 } },
      schema: {
        operationId: 'signIn',
        summary: 'Sign in; the session is kept in a cookie',
        body: signInRequest,
        response: { 200: me, ...problemResponses },
      },
    },
    async (request, reply) => {
      requirePrivateLine(request, line);
      const { login, password } = request.body;
      const { token, who } = settled(await signIn(office, login, password, request.ip));
      keepToken(request, reply, line, token);
      return meOf(office, who);
    },
  );

  api.delete(
    '/session',
    {
      schema: {
        operationId: 'signOut',
        summary: 'Sign out, also where the session has ended already',
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const token = tokenOf(request, line);
      if (token !== null) await signOut(office, token);
      dropToken(request, reply, line);
      return reply.code(204).send();
    },
  );

  api.get(
    '/me',
    {
      onRequest: requireSession(office, line),
      schema: { operationId: 'me', summary: 'Who is signed in', response: { 200: me, ...problemResponses } },
    },
    async (request) => meOf(office, whoOf(request)),
  );
}

function meOf(office: Office, who: Who) {
  return { name: who.name, agency: who.agency, roles: who.roles, today: office.today() };
}
