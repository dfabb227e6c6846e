/** Services as tables: /api/services/imports, /api/services/export, /api/services/template. */

import multipart from '@fastify/multipart';
import { z } from 'zod';
import { disposition } from '#contract/download';
import {
  importAddress,
  importStarted,
  importTaking,
  importList as listAnswer,
  tableAddress,
  importView as viewAnswer,
} from '#contract/service';
import type { Office } from '#work/office';
import { exportServices, serviceTemplate } from '#work/service/export';
import { cancelImport, importList, importResultsFile, importView, startImport, takeImport } from '#work/service/import';
import { whoOf } from '../account/signed-in.ts';
import { limits, partOf, wholeOf } from '../file/part.ts';
import { doneOnce } from '../once.ts';
import { ApiProblem, problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;
const mostBytes = 60 * 1024 * 1024;
const table = { 200: { description: 'Bytes', content: { 'application/octet-stream': { schema: z.any() } } } };

const nothing = { 204: z.undefined(), ...problemResponses };
const listing = { deed: 'service.list' } as const;

export async function serviceTableRoutes(parent: Api, office: Office): Promise<void> {
  exportRoutes(parent, office);
  importRoutes(parent, office);
  await parent.register(async (scope) => {
    await scope.register(multipart, { limits });
    const api = scope as unknown as Api;
    api.post(
      '/services/imports',
      {
        config: { deed: 'service.list', slowBody: true },
        schema: {
          operationId: 'startImport',
          summary:
            'Try a file of services with their guides (multipart/form-data, part `file`): XLSX, CSV or JSON. Nothing is saved yet',
          consumes: ['multipart/form-data'],
          response: { 201: importStarted, ...problemResponses },
        },
      },
      async (request, reply) => {
        const tooLarge = new ApiProblem(422, 'import-unread', '文件超过60 MB。请分成几个文件导入。');
        const { filename: name, file } = await partOf(request);
        const bytes = await wholeOf(file, mostBytes, tooLarge);
        return reply.code(201).send({ id: settled(await startImport(office, whoOf(request), { name, bytes })) });
      },
    );
  });
}

function importRoutes(api: Api, office: Office): void {
  api.get(
    '/services/imports',
    {
      config: listing,
      schema: {
        operationId: 'listImports',
        summary: 'Files of services that were tried or taken in, and how far each is',
        response: { 200: listAnswer, ...problemResponses },
      },
    },
    async (request) => ({ imports: settled(await importList(office, whoOf(request))) }),
  );
  api.get(
    '/services/imports/:id',
    {
      config: listing,
      schema: {
        operationId: 'viewImport',
        summary: 'How far an import is, and what became of its rows',
        params: importAddress,
        response: { 200: viewAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await importView(office, whoOf(request), request.params.id)),
  );
  api.get(
    '/services/imports/:id/results',
    {
      config: listing,
      schema: {
        operationId: 'importResults',
        summary: 'The answer to every row, as CSV',
        params: importAddress,
        response: { ...table, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { name, bytes } = settled(await importResultsFile(office, whoOf(request), request.params.id));
      reply.type(types.csv).header('content-disposition', disposition(name));
      return reply.send(Buffer.from(bytes) as never);
    },
  );
  importActs(api, office);
}

function importActs(api: Api, office: Office): void {
  api.post(
    '/services/imports/:id/taken',
    {
      config: listing,
      schema: {
        operationId: 'takeImport',
        summary: 'Take in what was tried, or go on with what was stopped',
        params: importAddress,
        body: importTaking,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      await doneOnce(request, office, (one) => takeImport(one, whoOf(request), id, request.body.over));
      return reply.code(204).send();
    },
  );
  api.post(
    '/services/imports/:id/cancelled',
    {
      config: listing,
      schema: {
        operationId: 'cancelImport',
        summary: 'Stop it; what is saved stays',
        params: importAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await cancelImport(office, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
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
