/** Sweeps over what stands published: /api/publication-sweep. */

import { z } from 'zod';
import { findingAddress, keeping, sweepAnswer, sweepQuery, sweepRhythm } from '#contract/sweep';
import type { Office } from '#work/office';
import { keepFinding, setSweepRhythm, startSweep, sweepView } from '#work/sweep/view';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function sweepRoutes(api: Api, office: Office): void {
  api.get(
    '/publication-sweep',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'viewSweep',
        summary: 'What the gate finds in what stands published, how the runs stand, how often they are made',
        querystring: sweepQuery,
        response: { 200: sweepAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await sweepView(office, whoOf(request), request.query.outcome)),
  );
  api.post(
    '/publication-sweep',
    {
      config: { deed: 'publication.sweep' },
      schema: {
        operationId: 'startSweep',
        summary: 'Judge everything published again now',
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => startSweep(one, whoOf(request)));
      return reply.code(204).send();
    },
  );
  api.put(
    '/publication-sweep',
    {
      config: { deed: 'publication.sweep' },
      schema: {
        operationId: 'setSweepRhythm',
        summary: 'How often it is done by itself',
        body: sweepRhythm,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await setSweepRhythm(office, whoOf(request), request.body.every));
      return reply.code(204).send();
    },
  );
  api.post(
    '/publication-sweep/:id/kept',
    {
      config: { deed: 'publication.waive' },
      schema: {
        operationId: 'keepFinding',
        summary: 'Keep what stands published, with the reason and by name',
        params: findingAddress,
        body: keeping,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      await doneOnce(request, office, (one) => keepFinding(one, whoOf(request), id, request.body.reason));
      return reply.code(204).send();
    },
  );
}
