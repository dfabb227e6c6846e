/** The first agency and the first administrators: /api/bootstrap. */

import { z } from 'zod';
import { bootstrapRequest } from '#contract/bootstrap';
import { bootstrap } from '#work/account/bootstrap';
import type { Office } from '#work/office';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { type Line, requirePrivateLine } from './cookie.ts';

/** The token has 256 bits: the limit spares the database, not the token. */
const config = { deed: 'public', rateLimit: { max: 10, timeWindow: 60_000 } } as const;

export function bootstrapRoutes(api: Api, office: Office, line: Line): void {
  api.post(
    '/bootstrap',
    {
      config,
      schema: {
        operationId: 'bootstrap',
        summary: 'With the one-time token that the program has printed: the first agency and its two administrators',
        body: bootstrapRequest,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      requirePrivateLine(request, line);
      settled(await bootstrap(office, request.body, request.ip));
      return reply.code(204).send();
    },
  );
}
