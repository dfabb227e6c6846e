/** A terminal in a hall that many people use one after another: set once by whoever puts it up, remembered in a cookie. */

import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

export const terminalQuery = z.strictObject({ on: z.enum(['0', '1']) });

const name = 'terminal';
const oneYearSeconds = 31_536_000;

export function isTerminal(request: FastifyRequest): boolean {
  return request.cookies[name] === '1';
}

export function terminalCookie(on: boolean): string {
  return `${name}=${on ? '1' : ''}; Path=/; Max-Age=${on ? oneYearSeconds : 0}; SameSite=Lax; HttpOnly`;
}
