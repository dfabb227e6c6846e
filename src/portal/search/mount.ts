/** The routes of the search: its page, and titles while somebody types. */

import { z } from 'zod';
import { agencyCode } from '#contract/values';
import { audienceKeys } from '#law/publication/audiences';
import type { Office } from '#work/office';
import { readPlace, searchFilters, searchSite, siteKinds, suggestTitles } from '#work/search/site';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPage } from '../send.ts';
import { SearchPage } from './view.tsx';

const words = z
  .string()
  .max(80)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);
/** A plain form sends an empty text for what is not chosen. */
const searchQuery = z.object({
  q: words.optional(),
  kind: z.enum(['', ...siteKinds]).optional(),
  year: z
    .string()
    .regex(/^(?:(?:19|20)\d\d)?$/)
    .optional(),
  agency: z.union([z.literal(''), agencyCode]).optional(),
  topic: words.optional(),
  audience: z.enum(['', ...audienceKeys]).optional(),
  after: z.string().max(200).optional(),
});
const suggestQuery = z.object({ q: words });

export function searchRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get('/search', { schema: { querystring: searchQuery } }, async (request, reply) => {
    const { q = '', kind, year, agency, topic, audience, after } = request.query;
    const choice = {
      typed: q.trim(),
      kind: kind || null,
      year: year ? Number(year) : null,
      agency: agency || null,
      topic: topic?.trim() || null,
      audience: audience || null,
    };
    const place = after === undefined ? null : readPlace(after);
    if (after !== undefined && place === null) return notice(request, reply, 404, '没有这一页。请从第一页翻起。');
    const asked = Object.values(choice).some((one) => one !== null && one !== '');
    const found = asked ? await searchSite(office, site.agencyCode, choice, place) : null;
    const filters = await searchFilters(office);
    const page = { setting: settingOf(request, site), choice, found, filters, further: place !== null };
    return sendPage(request, reply, SearchPage(page));
  });
  portal.get('/search/suggest', { schema: { querystring: suggestQuery } }, async (request, reply) => {
    const titles = await suggestTitles(office, request.query.q);
    return reply
      .headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=60' })
      .send(JSON.stringify(titles));
  });
}
