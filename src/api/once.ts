/** A request with an `Idempotency-Key` is done once: sent again with the same content it gets the same answer. */

import type { FastifyRequest } from 'fastify';
import type { Decided } from '#law/ruling';
import type { Office } from '#work/office';
import { once } from '#work/once';
import { whoOf } from './account/signed-in.ts';
import { ApiProblem, settled } from './problem.ts';

const form = /^[\x21-\x7e]{8,200}$/;

/** Does what the request asks, and returns its value; a second time under the same key only the value. */
export async function doneOnce<T>(
  request: FastifyRequest,
  office: Office,
  act: (office: Office) => Promise<Decided<T>>,
): Promise<T> {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return settled(await act(office));
  if (typeof key !== 'string' || !form.test(key)) {
    throw new ApiProblem(400, 'key-malformed', '请求头 Idempotency-Key 应为 8 到 200 个可见的 ASCII 字符。');
  }
  const scope = `${whoOf(request).accountId} ${request.method} ${request.url}`;
  return settled(await once(office, { scope, key, body: request.body ?? null }, act));
}
