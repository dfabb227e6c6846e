/** Who sends a request: known before its body is looked at, so that nobody learns anything without signing in. */

import type { FastifyRequest } from 'fastify';
import { whoHolds } from '#work/account/sign-in';
import type { Office, Who } from '#work/office';
import { ApiProblem } from '../problem.ts';
import { type Line, tokenOf } from './cookie.ts';

const people = new WeakMap<FastifyRequest, Who>();

/** Hook: refuses a request without a live session. */
export function requireSession(office: Office, line: Line) {
  return async (request: FastifyRequest): Promise<void> => {
    const token = tokenOf(request, line);
    const who = token === null ? null : await whoHolds(office, token, request.ip);
    if (who === null) throw notSignedIn();
    people.set(request, who);
  };
}

/** The person of a request that {@link requireSession} let through. */
export function whoOf(request: FastifyRequest): Who {
  const who = people.get(request);
  if (who === undefined) throw notSignedIn();
  return who;
}

function notSignedIn(): ApiProblem {
  return new ApiProblem(401, 'not-signed-in', '您还没有登录，或者登录已经失效。请重新登录。');
}
