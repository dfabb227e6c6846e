/** One application: /api/applications/:id. */

import { applicationAddress, applicationView as applicationAnswer } from '#contract/application-view';
import { applicationView } from '#work/application/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function applicationRoutes(api: Api, office: Office): void {
  api.get(
    '/applications/:id',
    {
      config: { deed: 'application.view' },
      schema: {
        operationId: 'viewApplication',
        summary: 'One application: what it is, where it stands and why, what happened',
        params: applicationAddress,
        response: { 200: applicationAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await applicationView(office, whoOf(request), request.params.id)),
  );
}
