/** Reconsiderations and suits: /api/appeals, /api/applications/:id/appeals. */

import { z } from 'zod';
import {
  appealAct,
  appealAddress,
  appealView as appealAnswer,
  appealPage,
  appealsQuery,
  filed,
  filing,
} from '#contract/appeal';
import { applicationAddress } from '#contract/application-view';
import { listAppeals } from '#work/appeal/list';
import { fileAppeal, recordAppeal } from '#work/appeal/record';
import { appealView } from '#work/appeal/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const usual = 50;

export function appealRoutes(api: Api, office: Office): void {
  api.get(
    '/appeals',
    {
      config: { deed: 'appeal.view' },
      schema: {
        operationId: 'listAppeals',
        summary: 'Reconsiderations and suits of the agency, narrowed and ordered',
        querystring: appealsQuery,
        response: { 200: appealPage, ...problemResponses },
      },
    },
    async (request) => {
      const { year, order, limit, ...rest } = request.query;
      const question = { ...rest, year: year === undefined ? undefined : Number(year), order: order ?? 'newest' };
      return settled(await listAppeals(office, whoOf(request), { ...question, limit: Number(limit ?? usual) }));
    },
  );

  api.get(
    '/appeals/:id',
    {
      config: { deed: 'appeal.view' },
      schema: {
        operationId: 'viewAppeal',
        summary: 'One reconsideration or suit: where it stands, its terms with their articles, what happened',
        params: appealAddress,
        response: { 200: appealAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await appealView(office, whoOf(request), request.params.id)),
  );

  api.post(
    '/applications/:id/appeals',
    {
      config: { deed: 'appeal.record' },
      schema: {
        operationId: 'fileAppeal',
        summary: 'Record that a reconsideration or suit was filed about this application',
        params: applicationAddress,
        body: filing,
        response: { 201: filed, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { organ: before, ...rest } = request.body;
      const event = { type: 'filed', applicationId: request.params.id, before, ...rest } as const;
      const caseId = await doneOnce(request, office, (one) => fileAppeal(one, whoOf(request), event));
      return reply.code(201).send({ caseId });
    },
  );

  api.post(
    '/appeals/:id/acts',
    {
      config: { deed: 'appeal.record' },
      schema: {
        operationId: 'recordAppeal',
        summary: 'Record what happened next; a binding order to answer again reopens the application with it',
        params: appealAddress,
        body: appealAct,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => recordAppeal(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
}
