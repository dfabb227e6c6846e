/** The cookies of signing in: under https bound to this host, on this very machine also without https (AS-04). */

import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblem } from '../problem.ts';

/** The session; a sign-in on its way, good for its next stages only; the browser itself, to be known again. */
export type CookieKind = 'session' | 'signIn' | 'device';

const names: Readonly<Record<CookieKind, string>> = {
  session: 'gongkai',
  signIn: 'gongkai-sign-in',
  device: 'gongkai-device',
};
const deviceSeconds = 180 * 24 * 3600;

/** Whether the browser talks to its own machine, as on a first trial. */
function isLoopback(request: FastifyRequest): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(request.hostname.toLowerCase());
}

/** How the server is reached; `secure`: over https only, which may end at a proxy before it. */
export interface Line {
  readonly secure: boolean;
}

function isSecure(request: FastifyRequest, line: Line): boolean {
  return line.secure || request.protocol === 'https';
}

/** The token of this kind that the request brings, or null. */
export function tokenOf(request: FastifyRequest, line: Line, kind: CookieKind = 'session'): string | null {
  const secure = isSecure(request, line);
  if (!secure && !isLoopback(request)) return null;
  return request.cookies[nameOf(kind, secure)] ?? null;
}

/** Gives the token to the browser. Refused where it would cross the network in the clear (DB-03). */
export function keepToken(
  request: FastifyRequest,
  reply: FastifyReply,
  line: Line,
  kind: CookieKind,
  token: string,
): void {
  requirePrivateLine(request, line);
  const secure = isSecure(request, line);
  const age = kind === 'device' ? { maxAge: deviceSeconds } : {};
  reply.setCookie(nameOf(kind, secure), token, { ...flags(secure), ...age });
}

/** Throws a problem unless the connection is https or does not leave the machine. */
export function requirePrivateLine(request: FastifyRequest, line: Line): void {
  if (isSecure(request, line) || isLoopback(request)) return;
  throw new ApiProblem(
    403,
    'https-required',
    '为了保护密码和令牌，只能通过 https 登录和调用。请改用以 https:// 开头的地址。',
  );
}

/** Takes a cookie back. */
export function dropToken(request: FastifyRequest, reply: FastifyReply, line: Line, kind: CookieKind): void {
  const secure = isSecure(request, line);
  reply.clearCookie(nameOf(kind, secure), flags(secure));
}

/** Takes the session back, and all that the browser has kept of this site but by which it is known again (AS-15). */
export function leaveNothing(request: FastifyRequest, reply: FastifyReply, line: Line): void {
  dropToken(request, reply, line, 'session');
  dropToken(request, reply, line, 'signIn');
  reply.header('clear-site-data', '"cache", "storage"');
}

function nameOf(kind: CookieKind, secure: boolean): string {
  return secure ? `__Host-${names[kind]}` : names[kind];
}

function flags(secure: boolean): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure };
}
