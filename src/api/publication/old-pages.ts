/** Pages of an older site: /api/old-pages. */

import multipart from '@fastify/multipart';
import type { z } from 'zod';
import { oldPageList, oldPages, oldPagesMoved } from '#contract/old-page';
import { oldPageColumns } from '#law/publication/old-page';
import type { Office } from '#work/office';
import { listOldPages, moveOldPages, type SentPage } from '#work/publication/old-pages';
import { whoOf } from '../account/signed-in.ts';
import { bytesOf, limits } from '../file/part.ts';
import { ApiProblem, problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const mostListBytes = 30 * 1024 * 1024;
/** A hundred pages, a third larger than they are. */
const mostBytes = 64 * 1024 * 1024;

const bytesIn = (content: string) => Buffer.from(content, 'base64');

function sentOf({ row, page, content, pictures }: z.infer<typeof oldPages>['pages'][number]): SentPage {
  const sent = pictures?.map(({ path, content: bytes, left = null }) => ({
    ...{ path, left },
    bytes: bytes === undefined ? null : bytesIn(bytes),
  }));
  return { row, page, bytes: bytesIn(content), pictures: sent ?? null };
}

export async function oldPageRoutes(parent: Api, office: Office): Promise<void> {
  parent.post(
    '/old-pages',
    {
      config: { deed: 'publication.migrate', slowBody: true },
      bodyLimit: mostBytes,
      schema: {
        operationId: 'moveOldPages',
        summary:
          'Take pages of an older site over as what they were, each whole or returned; sent again they are known',
        body: oldPages,
        response: { 200: oldPagesMoved, ...problemResponses },
      },
    },
    async (request) => {
      const { dry, pictures = false, pages } = request.body;
      const moving = { dry, pictures, pages: pages.map((one) => sentOf(one)) };
      return { results: settled(await moveOldPages(office, whoOf(request), moving)) };
    },
  );
  await parent.register(async (scope) => {
    await scope.register(multipart, { limits });
    const api = scope as unknown as Api;
    api.post(
      '/old-pages/list',
      {
        config: { deed: 'publication.migrate', slowBody: true, looking: true },
        schema: {
          operationId: 'listOldPages',
          summary: `The list of the pages (XLSX or CSV), row by row: ${oldPageColumns.map(({ head }) => head).join(', ')}`,
          consumes: ['multipart/form-data'],
          response: { 200: oldPageList, ...problemResponses },
        },
      },
      async (request) => {
        const tooLarge = new ApiProblem(422, 'import-unread', '清单超过30 MB。请分成几批迁移。');
        const bytes = await bytesOf(request, mostListBytes, tooLarge);
        return { rows: settled(await listOldPages(office, whoOf(request), bytes)) };
      },
    );
  });
}
