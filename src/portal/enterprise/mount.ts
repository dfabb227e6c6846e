/** The route of the page behind the enterprises' code. */

import { z } from 'zod';
import { countCodeOpened, forEnterprises } from '#work/channel/enterprise-code';
import type { Office } from '#work/office';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPage } from '../send.ts';
import { enterpriseHref } from './address.ts';
import { EnterprisePage } from './view.tsx';

const query = z.object({
  q: z
    .string()
    .max(80)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .optional(),
  kind: z.enum(['policy', 'interpretation', 'service', 'bundle', '']).optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional(),
  by: z.literal('code').optional(),
});

export function enterpriseRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get(enterpriseHref, { schema: { querystring: query } }, async (request, reply) => {
    const { q = '', kind: typed, by } = request.query;
    const kind = typed || null;
    const page = Number(request.query.page ?? 1);
    // Opened by the code: the next look has the plain address, so that a reload is no second opening.
    if (by === 'code') {
      await countCodeOpened(office);
      return reply.redirect(enterpriseHref, 303);
    }
    const found = await forEnterprises(office, { kind, words: q.trim() }, page);
    if (page > found.pages) return notice(request, reply, 404, `列表只有 ${found.pages} 页。`);
    const setting = { ...settingOf(request, site), path: enterpriseHref };
    return sendPage(request, reply, EnterprisePage({ setting, kind, q: q.trim(), page, ...found }));
  });
}
