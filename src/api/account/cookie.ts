/** The cookie of a session: under https bound to this host, on this very machine also without https (AS-04). */

import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblem } from '../problem.ts';

const overHttps = '__Host-gongkai';
const onLoopback = 'gongkai';

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

/** The token that the request brings, or null. */
export function tokenOf(request: FastifyRequest, line: Line): string | null {
  const secure = isSecure(request, line);
  if (!secure && !isLoopback(request)) return null;
  return request.cookies[secure ? overHttps : onLoopback] ?? null;
}

/** Gives the token to the browser. Refused where it would cross the network in the clear (DB-03). */
export function keepToken(request: FastifyRequest, reply: FastifyReply, line: Line, token: string): void {
  requirePrivateLine(request, line);
  const secure = isSecure(request, line);
  reply.setCookie(secure ? overHttps : onLoopback, token, flags(secure));
}

/** Throws a problem unless the connection is https or does not leave the machine. */
export function requirePrivateLine(request: FastifyRequest, line: Line): void {
  if (isSecure(request, line) || isLoopback(request)) return;
  throw new ApiProblem(403, 'https-required', '为了保护密码，只能通过 https 登录。请改用以 https:// 开头的地址。');
}

/** Takes the cookie back, and all that the browser has kept of this site (AS-15). */
export function dropToken(request: FastifyRequest, reply: FastifyReply, line: Line): void {
  const secure = isSecure(request, line);
  reply.clearCookie(secure ? overHttps : onLoopback, flags(secure));
  reply.header('clear-site-data', '"cache", "cookies", "storage"');
}

function flags(secure: boolean): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure };
}
