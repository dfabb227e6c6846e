/** Only our own pages may change anything: a form of another site can not set this header (AS-05). */

import type { FastifyRequest } from 'fastify';
import { ApiProblem } from './problem.ts';

/** Any value will do: a browser asks the server before it lets another site send a header of this kind. */
const ownHeader = 'x-gongkai';

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Hook: refuses an unsafe method without the header. */
export async function requireOwnHeader(request: FastifyRequest): Promise<void> {
  if (safe.has(request.method) || request.headers[ownHeader] !== undefined) return;
  throw new ApiProblem(
    403,
    'own-header-missing',
    `这个请求不是从本系统的页面发出的，没有办理。程序调用时请带上请求头“${ownHeader}: 1”。`,
  );
}
