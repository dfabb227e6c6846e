/** Files of a case: /api/files. */

import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { planDownload } from '#contract/download';
import { file, fileId, fileList, fileOwner } from '#contract/file';
import { eraseFile } from '#work/file/erase';
import { listFiles } from '#work/file/list';
import { openFile, viewFile } from '#work/file/open';
import { uploadFile } from '#work/file/upload';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { ApiProblem, problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';
import { lengthOf, limits, partOf } from './part.ts';

/** Bytes as they are: a compressed answer has no parts. */
const uncompressed = { compress: false };
/** Which of them it is, the owner of the file says. */
const toView = { deed: ['application.view', 'appeal.view', 'file.view', 'collection.view'] as const };

export async function fileRoutes(parent: Api, office: Office): Promise<void> {
  await parent.register(async (scope) => {
    await scope.register(multipart, { limits });
    const api = scope as unknown as Api;
    uploadRoute(api, office);
    viewRoutes(api, office);
    contentRoute(api, office);
    eraseRoute(api, office);
  });
}

function uploadRoute(api: Api, office: Office): void {
  api.post(
    '/files',
    {
      config: { deed: 'file.add', slowBody: true },
      schema: {
        operationId: 'uploadFile',
        summary:
          'Send one file (multipart/form-data, part `file`); with Idempotency-Key a repeated request is no second file',
        consumes: ['multipart/form-data'],
        querystring: fileOwner,
        response: { 201: file, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { subject, case: caseId } = request.query;
      const sent = await uploadFile(office, whoOf(request), {
        subject,
        caseId,
        announced: lengthOf(request),
        uploadKey: keyOf(request),
        open: async () => {
          const part = await partOf(request);
          return { name: part.filename, bytes: part.file };
        },
      });
      return reply.code(201).send(settled(sent));
    },
  );
}

function keyOf({ headers }: FastifyRequest): string | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && /^[\x21-\x7e]{8,200}$/.test(key)) return key;
  throw new ApiProblem(400, 'idempotency-key-invalid', '请求头“Idempotency-Key”应为 8 到 200 个可见的 ASCII 字符。');
}

function viewRoutes(api: Api, office: Office): void {
  api.get(
    '/files',
    {
      config: toView,
      schema: {
        operationId: 'listFiles',
        summary: 'Files of a case, oldest first',
        querystring: fileOwner,
        response: { 200: fileList, ...problemResponses },
      },
    },
    async (request) => {
      const { subject, case: caseId } = request.query;
      return { files: settled(await listFiles(office, whoOf(request), subject, caseId)) };
    },
  );

  api.get(
    '/files/:id',
    {
      config: toView,
      schema: {
        operationId: 'viewFile',
        summary: 'What a file is',
        params: fileId,
        response: { 200: file, ...problemResponses },
      },
    },
    async (request) => settled(await viewFile(office, whoOf(request), request.params.id)),
  );
}

function contentRoute(api: Api, office: Office): void {
  api.get(
    '/files/:id/content',
    {
      ...uncompressed,
      config: toView,
      schema: {
        operationId: 'fileContent',
        summary: 'The bytes of a file; Range and If-None-Match are understood',
        params: fileId,
        response: {
          200: { description: 'Bytes', content: { 'application/octet-stream': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => sendContent(office, request, reply, request.params.id),
  );
}

async function sendContent(office: Office, request: FastifyRequest, reply: FastifyReply, id: string) {
  const { view, mediaType, etag, read } = settled(await openFile(office, whoOf(request), id));
  const plan = planDownload(request.headers, { name: view.name, mediaType, etag }, view.size);
  if (plan.status === 416) {
    reply.headers(plan.headers);
    throw new ApiProblem(416, 'range-outside', `文件只有 ${view.size} 字节，没有所要的这一段。请重新下载整个文件。`);
  }
  if (plan.status === 304) return reply.code(304).headers(plan.headers).send();
  const bytes = settled(await read(plan.start, plan.end));
  reply.code(plan.status).headers(plan.headers);
  return reply.send(Readable.from(bytes, { objectMode: false }));
}

function eraseRoute(api: Api, office: Office): void {
  api.delete(
    '/files/:id',
    {
      config: { deed: 'file.erase' },
      schema: {
        operationId: 'eraseFile',
        summary: 'Erase a file for good; that there was one stays on record',
        params: fileId,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      settled(await eraseFile(office, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
}
