/** Earlier applications that look the same, signs of too many, and two before they are merged: /api/applications/:id/likeness, /merge. */

import { applicationAddress } from '#contract/application-view';
import { likenessAnswer, mergeAnswer, mergeQuery } from '#contract/likeness';
import { likenessOf } from '#work/application/likeness';
import { mergeView } from '#work/application/merge';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function likenessRoutes(api: Api, office: Office): void {
  api.get(
    '/applications/:id/likeness',
    {
      config: { deed: 'applicant.view' },
      schema: {
        operationId: 'likenessOfApplication',
        summary: 'Earlier applications of the same applicant that look the same, and signs of too many',
        params: applicationAddress,
        response: { 200: likenessAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await likenessOf(office, whoOf(request), request.params.id)),
  );

  api.get(
    '/applications/:id/merge',
    {
      config: { deed: 'application.merge' },
      schema: {
        operationId: 'mergeView',
        summary: 'What this application and another ask for, side by side, and what stands against merging them',
        params: applicationAddress,
        querystring: mergeQuery,
        response: { 200: mergeAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await mergeView(office, whoOf(request), request.params.id, request.query.into)),
  );
}
