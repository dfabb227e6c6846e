/** Other sites that the agency looks after: /api/inspection/sites. */

import { z } from 'zod';
import { listedSitesAnswer, newSite, siteAddress, siteListed } from '#contract/listed-site';
import { listedView, listSite, unlistSite } from '#work/inspection/listing';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function listedSiteRoutes(api: Api, office: Office): void {
  api.get(
    '/inspection/sites',
    {
      config: { deed: 'inspection.view' },
      schema: {
        operationId: 'viewListedSites',
        summary: 'Listed sites with their scores, what to mend first, and the trend',
        response: { 200: listedSitesAnswer, ...problemResponses },
      },
    },
    async (request) => ({ sites: settled(await listedView(office, whoOf(request))) }),
  );
  api.post(
    '/inspection/sites',
    {
      config: { deed: 'inspection.list' },
      schema: {
        operationId: 'listSite',
        summary: 'Put a site on the list; it is visited every hour and inspected every night',
        body: newSite,
        response: { 201: siteListed, ...problemResponses },
      },
    },
    async (request, reply) => {
      const listed = await doneOnce(request, office, (one) => listSite(one, whoOf(request), request.body));
      return reply.code(201).send(listed);
    },
  );
  api.delete(
    '/inspection/sites/:id',
    {
      config: { deed: 'inspection.list' },
      schema: {
        operationId: 'unlistSite',
        summary: 'Take a site off the list, with what was seen of it',
        params: siteAddress,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      settled(await unlistSite(office, whoOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
}
