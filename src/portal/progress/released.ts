/** The attachments of a delivered reply, for whoever has opened the case: /progress/case/released/:id. */

import { Readable } from 'node:stream';
import { planDownload } from '#contract/download';
import { fileId } from '#contract/file';
import type { Office } from '#work/office';
import { openDelivered } from '#work/release/delivered-files';
import type { Portal } from '../portal.ts';
import { openedCase } from './case-cookie.ts';
import { caseHref } from './case-href.ts';

/** Bytes as they are: a compressed answer has no parts. */
const uncompressed = { compress: false };

export function releasedRoute(portal: Portal, office: Office): void {
  const schema = { params: fileId };
  portal.get(`${caseHref}/released/:id`, { ...uncompressed, schema }, async (request, reply) => {
    const open = openedCase(office, request);
    const found = open === null ? null : await openDelivered(office, open.caseId, request.params.id);
    if (found === null || !found.ok) return reply.redirect(caseHref, 303);
    const { view, mediaType, etag, read } = found.value;
    const plan = planDownload(request.headers, { name: view.name, mediaType, etag }, view.size);
    const headers = { ...plan.headers, 'cache-control': 'no-store' };
    if (plan.status === 304 || plan.status === 416) return reply.code(plan.status).headers(headers).send();
    const bytes = await read(plan.start, plan.end);
    if (!bytes.ok) return reply.redirect(caseHref, 303);
    return reply
      .code(plan.status)
      .headers(headers)
      .send(Readable.from(bytes.value, { objectMode: false }));
  });
}
