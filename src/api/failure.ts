/** What a request ends in when it does not succeed: always a problem, never a stack trace. */

import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { wrongFields } from './fields.ts';
import { ApiProblem, sendProblem } from './problem.ts';

/** Fastify's own refusals, by status: before a route has seen the request. */
const refusedByServer: Readonly<Record<number, readonly [code: string, detail: string]>> = {
  400: ['request-unreadable', '提交的内容不是有效的 JSON，没有读懂。请改正后重新提交。'],
  413: ['request-too-large', '提交的内容超过了大小限制。请缩短后重新提交。'],
  503: ['too-busy', '服务器正忙，没有办理。请稍等片刻再试。'],
  415: ['media-type-unsupported', '只接受 JSON（content-type: application/json）。请改用这种格式提交。'],
};

const auditFailed = [
  'audit-failed',
  '审计记录现在写不进去，按规定不能办理，没有改动任何数据。请稍后再试，并告知系统管理员。',
] as const;

/** Answers any error of a route in this API. What nobody foresaw is logged with the number that the answer names. */
export function answerFailure(
  error: FastifyError | ApiProblem,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof ApiProblem) return sendProblem(reply, error);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = wrongFields(error.validation);
    const detail = fields.map((field) => field.message).join('\n');
    return sendProblem(reply, new ApiProblem(400, 'request-invalid', detail, { fields }));
  }
  if (error.code === 'audit-failed') {
    request.log.error({ err: error }, 'audit failed');
    return sendProblem(reply, new ApiProblem(503, ...auditFailed));
  }
  const known = refusedByServer[error.statusCode ?? 500];
  if (known !== undefined) return sendProblem(reply, new ApiProblem(error.statusCode ?? 400, ...known));
  request.log.error({ err: error }, 'request failed');
  return sendProblem(reply, unexpected(request.id));
}

function unexpected(id: string): ApiProblem {
  return new ApiProblem(
    500,
    'unexpected',
    `这次操作没有办成，没有改动任何数据。请稍后再试；再次出现时，请把编号“${id}”告诉系统管理员。`,
  );
}

/** Answers an address under the API that nothing stands at. */
export function answerNowhere(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, new ApiProblem(404, 'address-unknown', '没有这个接口地址。请核对地址和请求方法。'));
}
