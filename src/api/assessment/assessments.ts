/** 考核: /api/assessments. */

import { z } from 'zod';
import { assessedAddress, assessmentAnswer, rowAppealed, rowDecided, scoringSet } from '#contract/assessment';
import { appealRow, decideRowAppeal, scoreAgency, setScoring } from '#work/assessment/assess';
import { assessmentView } from '#work/assessment/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function assessmentRoutes(api: Api, office: Office): void {
  api.get(
    '/assessments',
    {
      config: { deed: 'assessment.view' },
      schema: {
        operationId: 'viewAssessments',
        summary: 'The scoring table and the scores of this year, with their appeals',
        response: { 200: assessmentAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await assessmentView(office, whoOf(request))),
  );
  api.put(
    '/assessments/table',
    {
      config: { deed: 'assessment.set' },
      schema: {
        operationId: 'setScoring',
        summary: 'Set the scoring table; what was scored before stays as it was',
        body: scoringSet,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await setScoring(office, whoOf(request), request.body.rows));
      return reply.code(204).send();
    },
  );
  scoreRoutes(api, office);
}

function scoreRoutes(api: Api, office: Office): void {
  api.post(
    '/assessments/:agency/scores',
    {
      config: { deed: 'assessment.score' },
      schema: {
        operationId: 'scoreAgency',
        summary: 'Score an agency by formula, out of the counts that stand prepared',
        params: assessedAddress,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => scoreAgency(one, whoOf(request), request.params.agency));
      return reply.code(204).send();
    },
  );
  api.post(
    '/assessments/appeals',
    {
      config: { deed: 'assessment.appeal' },
      schema: {
        operationId: 'appealScore',
        summary: 'Appeal against a row of one’s own score',
        body: rowAppealed,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => appealRow(one, whoOf(request), request.body));
      return reply.code(204).send();
    },
  );
  api.post(
    '/assessments/:agency/decisions',
    {
      config: { deed: 'assessment.decide' },
      schema: {
        operationId: 'decideScoreAppeal',
        summary: 'Decide an appeal, by another person than who scored',
        params: assessedAddress,
        body: rowDecided,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { agency } = request.params;
      await doneOnce(request, office, (one) => decideRowAppeal(one, whoOf(request), agency, request.body));
      return reply.code(204).send();
    },
  );
}
