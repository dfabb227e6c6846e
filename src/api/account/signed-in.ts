/** Who sends a request: known before its body is looked at, so that nobody learns anything without signing in. */

import type { FastifyRequest } from 'fastify';
import { type Held, whoHolds } from '#work/account/session';
import { whoBears, withinScopes } from '#work/account/token-holder';
import type { Office, Who } from '#work/office';
import { ApiProblem, settled } from '../problem.ts';
import { type Line, requirePrivateLine, tokenOf } from './cookie.ts';

const people = new WeakMap<FastifyRequest, Who>();
const sessions = new WeakMap<FastifyRequest, string>();

/** Hook: refuses a request without a live session, and one whose token does not reach as far as the route. */
export function requireSession(office: Office, line: Line) {
  return async (request: FastifyRequest): Promise<void> => {
    const borne = bearerOf(request);
    if (borne !== null) return byToken(office, line, request, borne);
    const token = tokenOf(request, line);
    const asked = request.routeOptions.config.unasked === true ? 'unasked' : 'asked';
    const held = token === null ? null : await whoHolds(office, token, request.ip, asked);
    if (held === null) throw notSignedIn();
    people.set(request, { ...held.who, request: request.id });
    sessions.set(request, held.session);
  };
}

/** A token of another system; where one is sent, the cookie of a session beside it counts for nothing. */
async function byToken(office: Office, line: Line, request: FastifyRequest, token: string): Promise<void> {
  requirePrivateLine(request, line);
  const bearer = await whoBears(office, token, request.ip);
  if (bearer === null) throw tokenVoid();
  const who = { ...bearer, request: request.id };
  const declared = request.routeOptions.config.deed ?? 'self';
  const deeds = declared === 'self' || declared === 'public' ? 'self' : [declared].flat();
  settled(await withinScopes(office, who, deeds));
  people.set(request, who);
}

function bearerOf(request: FastifyRequest): string | null {
  const { authorization } = request.headers;
  return authorization === undefined ? null : (/^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '');
}

/** The person of a request, or null where nobody has signed in, or not yet. */
export function whoIfKnown(request: FastifyRequest): Who | null {
  return people.get(request) ?? null;
}

/** The person of a request that {@link requireSession} let through. */
export function whoOf(request: FastifyRequest): Who {
  const who = people.get(request);
  if (who === undefined) throw notSignedIn();
  return who;
}

/** The person with the session: never a token. */
export function heldOf(request: FastifyRequest): Held {
  const session = sessions.get(request);
  if (session === undefined) throw notSignedIn();
  return { who: whoOf(request), session };
}

function notSignedIn(): ApiProblem {
  return new ApiProblem(401, 'not-signed-in', '您还没有登录，或者登录已经失效。请重新登录。');
}

function tokenVoid(): ApiProblem {
  return new ApiProblem(401, 'token-void', '接口令牌无效、过期或者已经吊销，或者它的账号已经停用。请向发放人核对。');
}
