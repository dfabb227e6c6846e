/** Attachments of what is published: /xxgk/files/:id, as long as it is published. */

import { Readable } from 'node:stream';
import { planDownload } from '#contract/download';
import { fileId } from '#contract/file';
import { openFile } from '#work/file/open';
import type { Office } from '#work/office';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';

/** Bytes as they are: a compressed answer has no parts. */
const uncompressed = { compress: false };

export function fileRoutes(portal: Portal, office: Office, notice: Notice): void {
  portal.get('/xxgk/files/:id', { ...uncompressed, schema: { params: fileId } }, async (request, reply) => {
    const opened = await openFile(office, null, request.params.id);
    if (!opened.ok) return notice(request, reply, 404);
    const { view, mediaType, etag, read } = opened.value;
    const plan = planDownload(request.headers, { name: view.name, mediaType, etag }, view.size);
    if (plan.status === 304 || plan.status === 416) return reply.code(plan.status).headers(plan.headers).send();
    const bytes = await read(plan.start, plan.end);
    if (!bytes.ok) return notice(request, reply, 500);
    return reply
      .code(plan.status)
      .headers(plan.headers)
      .send(Readable.from(bytes.value, { objectMode: false }));
  });
}
