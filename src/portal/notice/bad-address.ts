/** Addresses that can not even be decoded: the server gives them to no route, so their answer is a setting of the server. */

import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { SiteSettings } from '../frame/site.ts';
import { noticeFor, statusOf } from './answer.ts';

/** Hooks do not run for such a request: what they would have set is set here. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

/** For Fastify's `frameworkErrors`: the site's page instead of the server's own technical words (PLT-12). */
export function badAddress(site: SiteSettings) {
  const notice = noticeFor(site);
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    notice(request, reply.headers(headers), statusOf(error));
  };
}
