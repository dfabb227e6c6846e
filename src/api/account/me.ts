/** Who is signed in, and the person's own password: /api/me. */

import { z } from 'zod';
import { changePasswordRequest } from '#contract/own-account';
import { me } from '#contract/session';
import { deedsOf } from '#law/account/may';
import { changePassword } from '#work/account/change-password';
import type { Office, Who } from '#work/office';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { heldOf, whoOf } from './signed-in.ts';

export function meRoutes(api: Api, office: Office): void {
  api.get(
    '/me',
    {
      config: { deed: 'self' },
      schema: { operationId: 'me', summary: 'Who is signed in', response: { 200: me, ...problemResponses } },
    },
    async (request) => meOf(office, whoOf(request)),
  );

  api.post(
    '/me/password',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'changePassword',
        summary: "Change one's own password; all other sessions end",
        body: changePasswordRequest,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { password, newPassword } = request.body;
      settled(await changePassword(office, heldOf(request), password, newPassword));
      return reply.code(204).send();
    },
  );
}

export function meOf(office: Office, who: Who) {
  return { name: who.name, agency: who.agency, roles: who.roles, deeds: deedsOf(who.roles), today: office.today() };
}
