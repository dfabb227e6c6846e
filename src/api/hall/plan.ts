/** The plan of the hall: /api/hall-plan. */

import { z } from 'zod';
import { planSaving, planView } from '#contract/hall-plan';
import { keptPlan, savePlan } from '#work/hall/plan';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function hallPlanRoutes(api: Api, office: Office): void {
  api.get(
    '/hall-plan',
    {
      config: { deed: 'column.view' },
      schema: {
        operationId: 'viewHallPlan',
        summary: 'What stands where in the hall, and which windows of guides it lacks',
        response: { 200: planView, ...problemResponses },
      },
    },
    async (request) => settled(await keptPlan(office, whoOf(request))),
  );
  api.put(
    '/hall-plan',
    {
      config: { deed: 'column.keep' },
      schema: {
        operationId: 'saveHallPlan',
        summary: 'Save the plan on top of the version that was seen; the public sees it at once',
        body: planSaving,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      settled(await savePlan(office, whoOf(request), request.body));
      return reply.code(204).send();
    },
  );
}
