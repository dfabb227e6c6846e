/** The kind of Fastify that routes are added to: requests and responses typed by their zod schemas. */

import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Deed } from '#law/account/deeds';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * The deed that the route lets a person do, by the table of law/account/deeds; `public`: for everybody; `self`: for whoever
     * is signed in, about that person or the same for all; several: one of them, by what the body says. A test walks every route and finds those that say nothing.
     */
    deed?: Deed | readonly Deed[] | 'public' | 'self';
    /** The body is a file: it may take minutes to arrive. */
    slowBody?: boolean;
    /** Pages ask by themselves, again and again: it does not keep a session alive. */
    unasked?: boolean;
    /** The answer stays open for as long as the page: it holds no place at the gate and is not timed. */
    standing?: boolean;
    /** It only looks, though it is sent as a form: nothing stands in its address. */
    looking?: boolean;
  }
}

export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;
