/** The scope that the public site's routes are registered in, and the rule that its addresses are only to be looked at, but for the forms. */

import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
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

/** Addresses that take a plain form as well: it is sent to the page that shows it. */
const forms: ReadonlySet<string> = new Set([
  '/xxgk/apply',
  '/xxgk/apply/look',
  '/progress',
  '/progress/mail/:token',
  '/subscribe',
  '/subscribe/confirm/:token',
  '/subscribe/stop/:token',
  '/complaints',
  '/complaints/progress',
  '/services/:code/forms/:key',
  '/services/bundles/:id/form',
  '/kiosk/services',
  '/kiosk/progress',
]);

/** Every address that is registered from here on answers other methods with 405, before any body is read. */
export function onlyToLookAt(portal: Portal, notice: Notice): void {
  const known = new Set<string>();
  portal.addHook('onRoute', (route) => {
    if (route.method !== 'GET' || known.has(route.url)) return;
    known.add(route.url);
    const isForm = forms.has(route.url);
    portal.route({
      method: isForm ? ['PUT', 'PATCH', 'DELETE'] : ['POST', 'PUT', 'PATCH', 'DELETE'],
      url: route.url,
      onRequest: async (request, reply) =>
        notice(request, reply.header('allow', isForm ? 'GET, HEAD, POST' : 'GET, HEAD'), 405),
      handler: async () => undefined,
    });
  });
}

/** Hook: a form is taken from this site's own pages alone. Browsers that say nothing of where it came from are let through. */
export async function fromOwnPages(request: FastifyRequest): Promise<void> {
  const site = request.headers['sec-fetch-site'];
  if (request.method !== 'POST' || site === undefined || site === 'same-origin' || site === 'none') return;
  throw Object.assign(new Error('a form from another site'), { statusCode: 400 });
}
