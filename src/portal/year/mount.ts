/** The route of the year in figures. */

import { z } from 'zod';
import { applicationAgencies } from '#work/application/agencies';
import { publicYear } from '#work/dashboard/year';
import type { Office } from '#work/office';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPage } from '../send.ts';
import { YearPage, yearHref } from './view.tsx';

const yearQuery = z.object({ agency: z.string().max(64).optional() });

export function yearRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get(yearHref, { schema: { querystring: yearQuery } }, async (request, reply) => {
    const view = await publicYear(office, request.query.agency ?? site.agencyCode);
    if (view === null) return notice(request, reply, 404);
    const agencies = await applicationAgencies(office, site.agencyCode);
    return sendPage(request, reply, YearPage({ setting: settingOf(request, site), agencies, view }));
  });
}
