/** The routes of bundles: the list, and one. */

import { z } from 'zod';
import { agencyCode } from '#contract/values';
import { offeredBundle, offeredBundles } from '#work/bundle/offered';
import type { Office } from '#work/office';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPage } from '../send.ts';
import { BundlePage } from './bundle-view.tsx';
import { BundlesPage } from './list-view.tsx';

const querystring = z.object({ agency: agencyCode.optional() });
const params = z.object({ id: z.string().max(64) });

export function bundleRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get('/services/bundles', { schema: { querystring } }, async (request, reply) => {
    const agency = request.query.agency ?? null;
    const bundles = await offeredBundles(office, agency ?? site.agencyCode);
    return sendPage(request, reply, BundlesPage({ setting: settingOf(request, site), bundles, agency }));
  });
  portal.get('/services/bundles/:id', { schema: { params, querystring } }, async (request, reply) => {
    const agency = request.query.agency ?? null;
    const offered = await offeredBundle(office, agency ?? site.agencyCode, request.params.id);
    if (offered === null) return notice(request, reply, 404, '没有这件事，或者它已经停办。请从办事服务的目录查找。');
    return sendPage(request, reply, BundlePage({ setting: settingOf(request, site), offered, agency }));
  });
}
