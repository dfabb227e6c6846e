/** Who sends a request: known before its body is looked at, so that nobody learns anything without signing in. */

import type { FastifyRequest } from 'fastify';
import { type Held, whoHolds } from '#work/account/session';
import type { Office, Who } from '#work/office';
import { ApiProblem } from '../problem.ts';
import { type Line, tokenOf } from './cookie.ts';

const people = new WeakMap<FastifyRequest, Held>();

/** Hook: refuses a request without a live session. */
export function requireSession(office: Office, line: Line) {
  return async (request: FastifyRequest): Promise<void> => {
    const token = tokenOf(request, line);
    const held = token === null ? null : await whoHolds(office, token, request.ip);
    if (held === null) throw notSignedIn();
    people.set(request, { ...held, who: { ...held.who, request: request.id } });
  };
}

/** The person of a request, or null where nobody has signed in, or not yet. */
export function whoIfKnown(request: FastifyRequest): Who | null {
  return people.get(request)?.who ?? null;
}

/** The person of a request that {@link requireSession} let through. */
export function whoOf(request: FastifyRequest): Who {
  return heldOf(request).who;
}

/** The person with the session. */
export function heldOf(request: FastifyRequest): Held {
  const held = people.get(request);
  if (held === undefined) throw notSignedIn();
  return held;
}

function notSignedIn(): ApiProblem {
  return new ApiProblem(401, 'not-signed-in', '您还没有登录，或者登录已经失效。请重新登录。');
}
