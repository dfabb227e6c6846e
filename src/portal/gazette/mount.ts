/** The routes of the gazette: the list, and an issue as PDF. */

import { z } from 'zod';
import { publicIssueFile, publicIssues } from '#work/gazette/view';
import type { Office } from '#work/office';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendFile, sendPage } from '../send.ts';
import { GazettePage, gazetteHref } from './view.tsx';

const params = z.object({ file: z.string().regex(/^20\d\d-[1-9]\d{0,3}\.pdf$/) });

export function gazetteRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get(gazetteHref, async (request, reply) => {
    const issues = await publicIssues(office, site.agencyCode);
    return sendPage(request, reply, GazettePage({ setting: settingOf(request, site), issues }));
  });
  portal.get(`${gazetteHref}/:file`, { schema: { params } }, async (request, reply) => {
    const [year = 0, number = 0] = request.params.file.replace('.pdf', '').split('-').map(Number);
    const file = await publicIssueFile(office, site.agencyCode, { year, number });
    if (file === null) return notice(request, reply, 404, '没有这一期公报，或者还没有印发。');
    return sendFile(request, reply, { ...file, fileName: file.name, mediaType: 'application/pdf' });
  });
}
