/** Errors as answers: a page for people, a problem document (RFC 9457) for programs, with the same status. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import { sendPage } from '../send.ts';
import { NoticePage } from './view.tsx';
import { type NoticeStatus, type NoticeWords, wordsFor } from './words.ts';

export type Notice = (
  request: FastifyRequest,
  reply: FastifyReply,
  status: NoticeStatus,
  what?: string,
) => FastifyReply;

const busySeconds = 30;

export function noticeFor(site: SiteSettings): Notice {
  return (request, reply, status, what) => {
    if (status === 503 || status === 429) reply.header('retry-after', String(busySeconds));
    const posted = request.method === 'POST';
    if (asksForData(request)) return sendProblem(reply, status, wordsFor(status, posted), what);
    const setting = settingOf(request, site);
    const page = NoticePage({ setting, status, posted, ...(what === undefined ? {} : { what }) });
    return sendPage(request, reply, page, status);
  };
}

function sendProblem(
  reply: FastifyReply,
  status: NoticeStatus,
  { title, code, what: general, todo }: NoticeWords,
  what: string | undefined,
): FastifyReply {
  return reply
    .code(status)
    .headers({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': 'zh-CN',
      'cache-control': 'no-store',
    })
    .send(JSON.stringify({ type: 'about:blank', title, status, code, detail: `${what ?? general}${todo}` }));
}

/** A program rather than a person: it says that it wants JSON, or asks for a data file or the API without wanting a page. */
function asksForData({ headers, url }: FastifyRequest): boolean {
  const accept = headers.accept ?? '';
  if (accept.includes('text/html')) return false;
  const path = url.split('?')[0] ?? '';
  return /\bjson\b/.test(accept) || /\.(?:json|csv)$/.test(path) || path.startsWith('/api/');
}

/** Codes by which PostgreSQL or its driver say that the database can not be reached or takes no more. */
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ETIMEDOUT', '53300', '57P01', '57P02', '57P03']);

/** The status that an error stands for: a server's own, or what its cause means to the reader. */
export function statusOf(error: unknown): NoticeStatus {
  const { validation, validationContext, code, message, statusCode } = partsOf(error);
  if (validation !== undefined) return validationContext === 'body' && isTooLong(validation) ? 413 : 400;
  if (unreachable.has(String(code)) || String(message).startsWith('timeout exceeded when trying to connect'))
    return 503;
  const own = ([404, 405, 413, 429, 503] as const).find((one) => one === statusCode);
  if (own !== undefined) return own;
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? 400 : 500;
}

/** Of all that is wrong with a form, whether a text is longer than any that is read. */
function isTooLong(validation: unknown): boolean {
  return Array.isArray(validation) && validation.some((issue) => issue?.keyword === 'too_big');
}

type ErrorParts = Partial<Record<'validation' | 'validationContext' | 'code' | 'message' | 'statusCode', unknown>>;

/** Several addresses that all refused come as one error with many: the first stands for them. */
function partsOf(error: unknown): ErrorParts {
  if (error instanceof AggregateError) return partsOf(error.errors[0]);
  return typeof error === 'object' && error !== null ? error : {};
}
