/** The own site as an inspector would score it: /api/inspection. */

import { inspectionAnswer, inspectionQuery } from '#contract/inspection';
import { siteInspection } from '#work/inspection/site';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function inspectionRoutes(api: Api, office: Office): void {
  api.get(
    '/inspection',
    {
      config: { deed: 'inspection.view' },
      schema: {
        operationId: 'inspectSite',
        summary: 'The agency’s site under the indicators that a machine can see, with its score',
        querystring: inspectionQuery,
        response: { 200: inspectionAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await siteInspection(office, whoOf(request), request.query.on ?? null)),
  );
}
