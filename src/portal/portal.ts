/** The scope that the public site's routes are registered in, and the rule that its addresses are only to be looked at. */

import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Notice } from './notice/answer.ts';

export type Portal = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Every address that is registered from here on answers other methods with 405, before any body is read. */
export function onlyToLookAt(portal: Portal, notice: Notice): void {
  const known = new Set<string>();
  portal.addHook('onRoute', (route) => {
    if (route.method !== 'GET' || known.has(route.url)) return;
    known.add(route.url);
    portal.route({
      method: ['POST', 'PUT', 'PATCH', 'DELETE'],
      url: route.url,
      onRequest: async (request, reply) => notice(request, reply.header('allow', 'GET, HEAD'), 405),
      handler: async () => undefined,
    });
  });
}
