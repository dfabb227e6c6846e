/** A file that figures of table two are taken from: /api/reports/:agency/:year/figures-file. */

import multipart from '@fastify/multipart';
import { figuresFile } from '#contract/report-acts';
import { reportAddress } from '#contract/report-address';
import type { Office } from '#work/office';
import { readFiguresFile } from '#work/report/import';
import { whoOf } from '../account/signed-in.ts';
import { lengthOf, limits, partOf } from '../file/part.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export async function figuresFileRoutes(parent: Api, office: Office): Promise<void> {
  await parent.register(async (scope) => {
    await scope.register(multipart, { limits });
    const api = scope as unknown as Api;
    api.post(
      '/reports/:agency/:year/figures-file',
      {
        config: { deed: 'report.enter', slowBody: true },
        schema: {
          operationId: 'readFiguresFile',
          summary:
            'Keep one file (multipart/form-data, part `file`) and say which figures of table two stand in it, and where',
          consumes: ['multipart/form-data'],
          params: reportAddress,
          response: { 201: figuresFile, ...problemResponses },
        },
      },
      async (request, reply) => {
        const { agency, year } = request.params;
        const upload = {
          ...{ agency, year: Number(year), announced: lengthOf(request) },
          open: async () => {
            const part = await partOf(request);
            return { name: part.filename, bytes: part.file };
          },
        };
        return reply.code(201).send(settled(await readFiguresFile(office, whoOf(request), upload)));
      },
    );
  });
}
