/** The agencies that the person may look at: /api/agencies. */

import { agencyList } from '#contract/agencies';
import { agenciesFor } from '#work/agency/list';
import type { Office } from '#work/office';
import { whoOf } from './account/signed-in.ts';
import { problemResponses } from './problem.ts';
import type { Api } from './routes.ts';

export function agencyRoutes(api: Api, office: Office): void {
  api.get(
    '/agencies',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'listAgencies',
        summary: 'Agencies whose reports the person may look at',
        response: { 200: agencyList, ...problemResponses },
      },
    },
    async (request) => ({ agencies: await agenciesFor(office, whoOf(request)) }),
  );
}
