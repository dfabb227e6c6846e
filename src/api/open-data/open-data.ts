/** Open data for anybody's program: no session, no key. */

import { Readable } from 'node:stream';
import { z } from 'zod';
import { disposition } from '#contract/download';
import { openChanges, openPageQuery, openPublications, openServices, openSinceQuery } from '#contract/open-data';
import { allowed, refused } from '#law/ruling';
import type { Office } from '#work/office';
import {
  changesSince,
  licence,
  publicationCsv,
  publicationLines,
  publicationsAfter,
  servicesAfter,
} from '#work/open-data/open-data';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

/** `origin`: of the site, which the addresses of the data begin with. */
export function openDataRoutes(api: Api, office: Office, origin: string): void {
  pageRoutes(api, office, origin);
  bulkRoutes(api, office, origin);
  api.get(
    '/open/changes',
    {
      config: { deed: 'public' },
      schema: {
        operationId: 'openChangeData',
        summary: 'What was published, corrected and withdrawn since a cursor, in order',
        querystring: openSinceQuery,
        response: { 200: openChanges, ...problemResponses },
      },
    },
    async (request) => changesSince(office, origin, request.query.since, request.query.limit),
  );
}

const noCursor = refused({
  code: 'cursor-unknown',
  rule: 'PLT-05',
  article: '政府信息公开条例第二十四条',
  message: '没有这个游标。请使用上一页返回的 next，或者不带 after 从头读起。',
  field: 'after',
});

function pageRoutes(api: Api, office: Office, origin: string): void {
  api.get(
    '/open/publications',
    {
      config: { deed: 'public' },
      schema: {
        operationId: 'openPublicationData',
        summary: 'What stands published, oldest first, a page at a time',
        querystring: openPageQuery,
        response: { 200: openPublications, ...problemResponses },
      },
    },
    async (request) => {
      const { after, limit } = request.query;
      const page = await publicationsAfter(office, origin, after, limit);
      return { licence, ...settled(page === null ? noCursor : allowed(page)) };
    },
  );
  api.get(
    '/open/services',
    {
      config: { deed: 'public' },
      schema: {
        operationId: 'openServiceData',
        summary: 'Services with their guides in force, a page at a time',
        querystring: openPageQuery,
        response: { 200: openServices, ...problemResponses },
      },
    },
    async (request) => ({
      licence,
      ...(await servicesAfter(office, origin, request.query.after, request.query.limit)),
    }),
  );
}

function bulkRoutes(api: Api, office: Office, origin: string): void {
  const bulk = (
    path: string,
    operationId: string,
    summary: string,
    mediaType: string,
    name: string,
    lines: () => AsyncGenerator<string>,
  ) =>
    api.get(
      path,
      {
        config: { deed: 'public' },
        schema: {
          operationId,
          summary,
          response: {
            200: { description: name, content: { [mediaType.split(';')[0] ?? '']: { schema: z.any() } } },
            ...problemResponses,
          },
        },
      },
      async (_request, reply) =>
        reply
          .headers({ 'content-type': mediaType, 'content-disposition': disposition(name) })
          .send(Readable.from(lines(), { objectMode: false }) as never),
    );
  bulk(
    '/open/publications.jsonl',
    'openPublicationLines',
    'Every publication with its text, a line of JSON each',
    'application/x-ndjson; charset=utf-8',
    '公开信息.jsonl',
    () => publicationLines(office, origin),
  );
  bulk(
    '/open/publications.csv',
    'openPublicationCsv',
    'Every publication, a row of CSV each',
    'text/csv; charset=utf-8',
    '公开信息.csv',
    () => publicationCsv(office, origin),
  );
}
