/** Earlier applications that look the same, and signs of too many: /api/applications/:id/likeness. */

import { applicationAddress } from '#contract/application-view';
import { likenessAnswer } from '#contract/likeness';
import { likenessOf } from '#work/application/likeness';
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
}
