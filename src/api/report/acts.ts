/** What is done to a report: /api/reports/:agency/:year/figures, /problems, /publication. */

import { z } from 'zod';
import { figuresRequest, problemsRequest, publication, publicationRequest } from '#contract/report-acts';
import { reportAddress } from '#contract/report-address';
import type { Office } from '#work/office';
import { enterFigures, writeProblems } from '#work/report/enter';
import { publishReport } from '#work/report/publish';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses } from '../problem.ts';
import type { Api } from '../routes.ts';

const done = { 204: z.undefined(), ...problemResponses };

export function reportActRoutes(api: Api, office: Office): void {
  api.post(
    '/reports/:agency/:year/figures',
    {
      config: { deed: 'report.enter' },
      schema: {
        operationId: 'enterFigures',
        summary: 'Enter figures of table two with their source',
        params: reportAddress,
        body: figuresRequest,
        response: done,
      },
    },
    async (request, reply) => {
      const { agency, year } = request.params;
      const { figures } = request.body;
      await doneOnce(request, office, (one) => enterFigures(one, whoOf(request), agency, Number(year), figures));
      return reply.code(204).send();
    },
  );

  api.post(
    '/reports/:agency/:year/problems',
    {
      config: { deed: 'report.enter' },
      schema: {
        operationId: 'writeProblems',
        summary: 'Write section five',
        params: reportAddress,
        body: problemsRequest,
        response: done,
      },
    },
    async (request, reply) => {
      const { agency, year } = request.params;
      const { text } = request.body;
      await doneOnce(request, office, (one) => writeProblems(one, whoOf(request), agency, Number(year), text));
      return reply.code(204).send();
    },
  );

  api.post(
    '/reports/:agency/:year/publication',
    {
      config: { deed: 'report.publish' },
      schema: {
        operationId: 'publishReport',
        summary: 'Publish an edition of the report',
        params: reportAddress,
        body: publicationRequest,
        response: { 201: publication, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { agency, year } = request.params;
      const { note } = request.body;
      const edition = { agency, year: Number(year), ...(note === undefined ? {} : { note }) };
      const published = await doneOnce(request, office, (one) => publishReport(one, whoOf(request), edition));
      return reply.code(201).send(published);
    },
  );
}
