/** The routes of the hall. */

import { z } from 'zod';
import { agencyCode } from '#contract/values';
import { hallFigures, hallOf, sectionText } from '#work/column/hall';
import { hallPlanFor } from '#work/hall/plan';
import type { Office } from '#work/office';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPage } from '../send.ts';
import { SectionPage } from './section-view.tsx';
import { HallPage } from './view.tsx';

const query = z.object({ agency: agencyCode.optional() });
const sectionQuery = query.extend({ service: z.string().max(64).optional() });
const params = z.object({ section: z.string().max(40) });

export function hallRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get('/hall', { schema: { querystring: query } }, async (request, reply) => {
    const asked = request.query.agency;
    const hall = await hallOf(office, asked, site.agencyCode);
    if (hall === null && asked !== undefined) return notice(request, reply, 404, '这个机关没有大厅的页面。');
    return sendPage(request, reply, HallPage({ setting: settingOf(request, site), hall, asked }));
  });
  portal.get('/hall/:section', { schema: { params, querystring: sectionQuery } }, async (request, reply) => {
    const asked = request.query.agency;
    const hall = await hallOf(office, asked, site.agencyCode);
    const section = hall?.sections.find(({ key }) => key === request.params.section);
    if (hall === null || section === undefined) return notice(request, reply, 404, '大厅没有这个栏目。');
    const ledger = section.feed === 'ledger';
    const text = section.feed === 'pages' ? await sectionText(office, section) : null;
    const figures = ledger ? await hallFigures(office, hall.agency) : null;
    const setting = settingOf(request, site);
    const plan = section.feed === 'plan' ? await hallPlanFor(office, hall.agency, request.query.service) : null;
    return sendPage(request, reply, SectionPage({ setting, hall, section, asked, text, figures, plan }));
  });
}
