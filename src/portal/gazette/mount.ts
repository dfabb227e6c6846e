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

const params = z.object({ file: z.string().max(70) });

export function gazetteRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get(gazetteHref, async (request, reply) => {
    const issues = await publicIssues(office);
    return sendPage(request, reply, GazettePage({ setting: settingOf(request, site), issues }));
  });
  portal.get(`${gazetteHref}/:file`, { schema: { params } }, async (request, reply) => {
    const id = /^([\w-]{1,64})\.pdf$/.exec(request.params.file)?.[1];
    const file = id === undefined ? null : await publicIssueFile(office, id);
    if (file === null) return notice(request, reply, 404, '没有这一期公报，或者还没有印发。');
    return sendFile(request, reply, { ...file, fileName: file.name, mediaType: 'application/pdf' });
  });
}
