/** 基层政务公开标准目录 in the back office: /api/standard. */

import multipart from '@fastify/multipart';
import { z } from 'zod';
import {
  declaring,
  standardView as standardAnswer,
  standardImport,
  standardImportQuery,
  standardsBelow as standardsBelowAnswer,
} from '#contract/standard';
import type { Office } from '#work/office';
import { importStandard } from '#work/standard/import';
import { declareNone, standardsBelow, standardView } from '#work/standard/view';
import { whoOf } from '../account/signed-in.ts';
import { bytesOf, limits } from '../file/part.ts';
import { doneOnce } from '../once.ts';
import { ApiProblem, problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const mostBytes = 10 * 1024 * 1024;

export async function standardRoutes(parent: Api, office: Office): Promise<void> {
  parent.get(
    '/standard',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'viewStandard',
        summary: 'The standard catalogue of the agency with what is published under each entry',
        response: { 200: standardAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await standardView(office, whoOf(request))),
  );
  parent.get(
    '/standard/agencies',
    {
      config: { deed: 'publication.compareStandards' },
      schema: {
        operationId: 'compareStandards',
        summary: 'How complete the standard catalogue of each agency in reach is',
        response: { 200: standardsBelowAnswer, ...problemResponses },
      },
    },
    async (request) => ({ agencies: settled(await standardsBelow(office, whoOf(request))) }),
  );
  parent.put(
    '/standard/none',
    {
      config: { deed: 'publication.declareNone' },
      schema: {
        operationId: 'declareNone',
        summary: 'There is none of an entry this year, with the reason; an empty one takes it back',
        body: declaring,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { code, reason } = request.body;
      await doneOnce(request, office, (one) => declareNone(one, whoOf(request), code, reason));
      return reply.code(204).send();
    },
  );
  await parent.register(async (scope) => {
    await scope.register(multipart, { limits });
    const api = scope as unknown as Api;
    api.post(
      '/standard/imports',
      {
        config: { deed: 'publication.setStandard', slowBody: true },
        schema: {
          operationId: 'importStandard',
          summary: 'The standard catalogue out of one file (multipart/form-data, part `file`): XLSX or CSV',
          consumes: ['multipart/form-data'],
          querystring: standardImportQuery,
          response: { 200: standardImport, ...problemResponses },
        },
      },
      async (request) => {
        const tooLarge = new ApiProblem(422, 'standard-unsound', '文件超过10 MB。请核对文件是不是标准目录。');
        const upload = { bytes: await bytesOf(request, mostBytes, tooLarge), dry: request.query.dry === '1' };
        return settled(await importStandard(office, whoOf(request), upload));
      },
    );
  });
}
