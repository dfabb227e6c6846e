/** Services as tables: /api/services/imports, /api/services/export, /api/services/template. */

import multipart from '@fastify/multipart';
import { z } from 'zod';
import { disposition } from '#contract/download';
import { importAnswer, importQuery, tableAddress } from '#contract/service';
import type { Office } from '#work/office';
import { exportServices, serviceTemplate } from '#work/service/export';
import { importServices } from '#work/service/import';
import { whoOf } from '../account/signed-in.ts';
import { bytesOf, limits } from '../file/part.ts';
import { ApiProblem, problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;
const mostBytes = 60 * 1024 * 1024;
const table = { 200: { description: 'Bytes', content: { 'application/octet-stream': { schema: z.any() } } } };

export async function serviceTableRoutes(parent: Api, office: Office): Promise<void> {
  exportRoutes(parent, office);
  await parent.register(async (scope) => {
    await scope.register(multipart, { limits });
    const api = scope as unknown as Api;
    api.post(
      '/services/imports',
      {
        config: { deed: 'service.list', slowBody: true },
        schema: {
          operationId: 'importServices',
          summary: 'Services with their guides out of one file (multipart/form-data, part `file`): XLSX, CSV or JSON',
          consumes: ['multipart/form-data'],
          querystring: importQuery,
          response: { 200: importAnswer, ...problemResponses },
        },
      },
      async (request) => {
        const tooLarge = new ApiProblem(422, 'import-unread', '文件超过60 MB。请分成几个文件导入。');
        const { dry, over = '' } = request.query;
        const bytes = await bytesOf(request, mostBytes, tooLarge);
        const upload = { bytes, dry: dry === '1', over: over.split(',').filter((id) => id !== '') };
        return settled(await importServices(office, whoOf(request), upload));
      },
    );
  });
}

function exportRoutes(api: Api, office: Office): void {
  api.get(
    '/services/export/:format',
    {
      config: { deed: 'service.view' },
      schema: {
        operationId: 'exportServices',
        summary: 'The services of the agency in the template',
        params: tableAddress,
        response: { ...table, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { format } = request.params;
      const { name, bytes } = settled(await exportServices(office, whoOf(request), format));
      reply.type(types[format]).header('content-disposition', disposition(name));
      return reply.send(Buffer.from(bytes) as never);
    },
  );
  api.get(
    '/services/template/:format',
    {
      config: { deed: 'service.view' },
      schema: {
        operationId: 'serviceTemplate',
        summary: 'The empty template',
        params: tableAddress,
        response: { ...table, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { format } = request.params;
      const { name, bytes } = settled(await serviceTemplate(whoOf(request), format));
      reply.type(types[format]).header('content-disposition', disposition(name));
      return reply.send(Buffer.from(bytes) as never);
    },
  );
}
