/** The route of the register of normative documents. */

import { z } from 'zod';
import { type Validity, validities } from '#law/document/fold';
import { audienceKeys } from '#law/publication/audiences';
import { registerPage } from '#work/document/published';
import type { Office } from '#work/office';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPage } from '../send.ts';
import { registerHref } from './address.ts';
import { RegisterPage } from './register-view.tsx';

/** A plain form sends an empty text for what is not chosen. */
const query = z.object({
  q: z
    .string()
    .max(80)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .optional(),
  validity: z.enum(['', ...(Object.keys(validities) as Validity[])]).optional(),
  audience: z.enum(['', ...audienceKeys]).optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional(),
});

export function documentRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get(registerHref, { schema: { querystring: query } }, async (request, reply) => {
    const { q = '', validity, audience, page: asked = '1' } = request.query;
    const chosen = { q: q.trim(), validity: validity || null, audience: audience || null };
    const page = Number(asked);
    const narrowed = {
      ...(chosen.q === '' ? {} : { words: chosen.q }),
      ...(chosen.validity === null ? {} : { validity: chosen.validity }),
      ...(chosen.audience === null ? {} : { audience: chosen.audience }),
    };
    const found = await registerPage(office, narrowed, page);
    if (page > found.pages) return notice(request, reply, 404, `列表只有 ${found.pages} 页。`);
    return sendPage(request, reply, RegisterPage({ setting: settingOf(request, site), chosen, page, ...found }));
  });
}
