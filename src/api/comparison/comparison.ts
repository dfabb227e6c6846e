/** Agencies side by side: /api/comparison. */

import {
  comparedAddress,
  comparedCaseAddress,
  comparedCaseAnswer,
  comparedListAnswer,
  comparedQuery,
  comparisonAnswer,
} from '#contract/comparison';
import { comparedCase } from '#work/comparison/case';
import { comparedList, comparisonView } from '#work/comparison/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function comparisonRoutes(api: Api, office: Office): void {
  api.get(
    '/comparison',
    {
      config: { deed: 'comparison.view' },
      schema: {
        operationId: 'viewAgencyComparison',
        summary: 'The agencies below side by side, out of prepared counts',
        response: { 200: comparisonAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await comparisonView(office, whoOf(request))),
  );
  api.get(
    '/comparison/:agency/:figure',
    {
      config: { deed: 'comparison.view' },
      schema: {
        operationId: 'viewComparedList',
        summary: 'What a figure of one agency counts at this moment',
        params: comparedAddress,
        querystring: comparedQuery,
        response: { 200: comparedListAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { agency, figure: key } = request.params;
      const { after = '' } = request.query;
      return settled(await comparedList(office, whoOf(request), { agency, key, after }));
    },
  );
  api.get(
    '/comparison/:agency/:figure/:id',
    {
      config: { deed: 'comparison.view' },
      schema: {
        operationId: 'viewComparedCase',
        summary: 'One of what a figure counts: what happened to it on which day, nothing personal',
        params: comparedCaseAddress,
        response: { 200: comparedCaseAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { agency, figure: key, id } = request.params;
      return settled(await comparedCase(office, whoOf(request), { agency, key, id }));
    },
  );
}
