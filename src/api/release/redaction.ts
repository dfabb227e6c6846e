/** Masking of files: /api/files/:id/pages, a page as a picture, and the new file that comes of it. */

import { z } from 'zod';
import { fileId } from '#contract/file';
import { filePage, filePages, redacted, redactionWish } from '#contract/release';
import type { Office } from '#work/office';
import { redactFile, redactionPage, redactionPages } from '#work/release/redact-file';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function redactionRoutes(api: Api, office: Office): void {
  const config = { deed: 'file.redact' } as const;
  api.get(
    '/files/:id/pages',
    {
      config,
      schema: {
        operationId: 'filePages',
        summary: 'The pages of a PDF or picture, and the personal numbers that they show, with their places',
        params: fileId,
        response: { 200: filePages, ...problemResponses },
      },
    },
    async (request) => settled(await redactionPages(office, whoOf(request), request.params.id)),
  );

  api.get(
    '/files/:id/pages/:page',
    {
      config,
      schema: {
        operationId: 'filePage',
        summary: 'One page as a picture',
        params: filePage,
        response: {
          200: { description: 'JPEG', content: { 'image/jpeg': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { id, page } = request.params;
      const picture = settled(await redactionPage(office, whoOf(request), id, page));
      return reply
        .headers({ 'content-type': 'image/jpeg', 'cache-control': 'no-store' })
        .send(Buffer.from(picture) as unknown as string);
    },
  );

  api.post(
    '/files/:id/redaction',
    {
      config,
      schema: {
        operationId: 'redactFile',
        summary:
          'Mask a file for good: a new file whose marked areas are gone (`drawn`), or an Office file without what is not shown (`cleaned`); refused where anything remains',
        params: fileId,
        body: redactionWish,
        response: { 201: redacted, ...problemResponses },
      },
    },
    async (request, reply) => {
      const id = settled(await redactFile(office, whoOf(request), request.params.id, request.body));
      return reply.code(201).send({ id });
    },
  );
}
