/** The desk of deliveries: /api/deliveries. */

import { deliveriesQuery, deliveryPage } from '#contract/desk';
import { deliveryDesk } from '#work/desk/deliveries';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const usual = 50;

export function deliveryRoutes(api: Api, office: Office): void {
  api.get(
    '/deliveries',
    {
      config: { deed: 'application.view' },
      schema: {
        operationId: 'listDeliveries',
        summary: 'Replies that wait to be sent, are on their way, or came back; how many of each',
        querystring: deliveriesQuery,
        response: { 200: deliveryPage, ...problemResponses },
      },
    },
    async (request) => {
      const { stage, by, after, limit } = request.query;
      return settled(await deliveryDesk(office, whoOf(request), { stage, by, after, limit: Number(limit ?? usual) }));
    },
  );
}
