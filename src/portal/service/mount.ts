/** The routes of services: the catalogue, one guide, its code for the phone. */

import { z } from 'zod';
import { disposition } from '#contract/download';
import { agencyCode } from '#contract/values';
import { type Audience, audiences, type Theme, themes } from '#law/service/guide';
import { windowOf } from '#work/hall/plan';
import type { Office } from '#work/office';
import { offeredHandbook, offeredHandbookFile } from '#work/service/handbook';
import { offeredGuide, offeredServices } from '#work/service/offered';
import { qrOf } from '#work/service/qr';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPage } from '../send.ts';
import { serviceHref } from './address.ts';
import { GuidePage } from './guide-view.tsx';
import { ServicesPage } from './list-view.tsx';

const words = z
  .string()
  .max(80)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);
/** A plain form sends an empty text for what is not chosen. */
const listQuery = z.object({
  q: words.optional(),
  department: words.optional(),
  theme: words.optional(),
  audience: words.optional(),
  changed: z.literal('1').optional(),
  agency: agencyCode.optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .optional(),
});
const params = z.object({ code: z.string().max(64) });
const guideQuery = z.object({ agency: agencyCode.optional(), situation: words.optional() });
const handbookQuery = z.object({ agency: agencyCode.optional() });
const missing = '没有这个事项，或者它还没有办事指南。请从办事服务的目录查找。';

export function serviceRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get('/services', { schema: { querystring: listQuery } }, async (request, reply) => {
    const { q = '', department = '', theme = '', audience = '', changed, agency } = request.query;
    const chosen = {
      q: q.trim(),
      department: department === '' ? null : department,
      theme: Object.hasOwn(themes, theme) ? (theme as Theme) : null,
      audience: Object.hasOwn(audiences, audience) ? (audience as Audience) : null,
      changed: changed === '1',
      agency: agency ?? null,
    };
    const page = Number(request.query.page ?? 1);
    const choice = { ...chosen, words: chosen.q, agency: agency ?? site.agencyCode };
    const offered = await offeredServices(office, choice, page);
    if (offered === null) return notice(request, reply, 404, '没有这个机关。');
    if (page > offered.pages) return notice(request, reply, 404, `列表只有 ${offered.pages} 页。`);
    const handbook = await offeredHandbook(office, choice.agency);
    const setting = settingOf(request, site);
    return sendPage(request, reply, ServicesPage({ setting, offered, handbook, chosen, page }));
  });
  portal.get('/services/handbook.pdf', { schema: { querystring: handbookQuery } }, async (request, reply) => {
    const file = await offeredHandbookFile(office, request.query.agency ?? site.agencyCode);
    if (file === null) return notice(request, reply, 404, '还没有发布服务手册。请从办事服务的目录查找指南。');
    reply.type('application/pdf').headers({
      'content-disposition': disposition(file.name),
      'cache-control': 'public, max-age=300',
    });
    return reply.send(Buffer.from(file.bytes));
  });
  portal.get('/services/:code', { schema: { params, querystring: guideQuery } }, async (request, reply) => {
    const { agency, situation = null } = request.query;
    const offered = await offeredGuide(office, agency ?? site.agencyCode, request.params.code);
    if (offered === null) return notice(request, reply, 404, missing);
    const setting = settingOf(request, site);
    const window = await windowOf(office, agency ?? site.agencyCode, offered);
    return sendPage(request, reply, GuidePage({ setting, offered, agency: agency ?? null, situation, window }));
  });
  portal.get('/services/:code/qr.svg', { schema: { params, querystring: guideQuery } }, async (request, reply) => {
    const { agency } = request.query;
    const { code } = request.params;
    const offered = await offeredGuide(office, agency ?? site.agencyCode, code);
    if (offered === null) return notice(request, reply, 404, missing);
    const picture = await qrOf(`https://${site.domain}${serviceHref(code, agency ?? null)}`);
    const headers = { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' };
    return reply.headers(headers).send(picture);
  });
}
