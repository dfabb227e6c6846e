/** Links of the agency's public pages: /api/links. */

import { linkQuery, linksAnswer } from '#contract/link';
import { linksView } from '#work/link/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function linkRoutes(api: Api, office: Office): void {
  api.get(
    '/links',
    {
      config: { deed: 'inspection.view' },
      schema: {
        operationId: 'viewLinks',
        summary: 'Links of the public pages, how each stands and where it is written',
        querystring: linkQuery,
        response: { 200: linksAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await linksView(office, whoOf(request), request.query)),
  );
}
