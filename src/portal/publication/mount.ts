/** The routes of publications: the list with its search, a document and its text, the feed, sitemap.xml. */

import { z } from 'zod';
import { audienceKeys } from '#law/publication/audiences';
import type { Office } from '#work/office';
import type { DocumentFormat } from '#work/publication/download';
import { citationOf } from '#work/publication/fields';
import { catalogueCounts, newestPublished, publishedDocument, publishedPage } from '#work/publication/published';
import { offeredAddresses } from '#work/service/offered';
import { qrOf } from '#work/service/qr';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendFile, sendPage } from '../send.ts';
import { serviceHref } from '../service/address.ts';
import { atomHref, jsonFeedHref, publicationHref } from './address.ts';
import { DocumentPage, WithdrawnPage } from './document-view.tsx';
import { rssOf, sitemapOf } from './feed.ts';
import { atomOf, jsonFeedOf } from './feeds.ts';
import { openDocumentFiles } from './files.ts';
import { PublicationsPage } from './list-view.tsx';

/** A plain form sends an empty text for what is not chosen. */
const listQuery = z.object({
  q: z
    .string()
    .max(80)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .optional(),
  item: z
    .string()
    .regex(/^(?:[1-9]|1[0-5]|10[1-7]|11[1-8])?$/)
    .optional(),
  year: z
    .string()
    .regex(/^(?:20\d\d)?$/)
    .optional(),
  audience: z.enum(['', ...audienceKeys]).optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional(),
});
const documentParams = z.object({ id: z.string().max(64) });
const documentQuery = z.object({
  edition: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .optional(),
});

/** What feeds hold; what a sitemap may hold (50,000 by its rules). */
const inFeed = 30;
const inSitemap = 24_000;
const firstYear = 2008;

export function publicationRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  const origin = `https://${site.domain}`;
  listRoute(portal, office, site, notice);
  documentRoutes(portal, office, site, notice);
  portal.get('/xxgk/publications/feed.xml', async (_request, reply) => {
    const text = rssOf({ name: site.name, origin }, await newestPublished(office, inFeed));
    return reply
      .headers({ 'content-type': 'application/rss+xml; charset=utf-8', 'cache-control': 'no-cache' })
      .send(text);
  });
  portal.get(atomHref, async (_request, reply) => {
    const text = atomOf({ name: site.name, origin }, await newestPublished(office, inFeed));
    return reply
      .headers({ 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-cache' })
      .send(text);
  });
  portal.get(jsonFeedHref, async (_request, reply) => {
    const text = jsonFeedOf({ name: site.name, origin }, await newestPublished(office, inFeed));
    return reply
      .headers({ 'content-type': 'application/feed+json; charset=utf-8', 'cache-control': 'no-cache' })
      .send(text);
  });
  portal.get('/sitemap.xml', async (_request, reply) => {
    const paths = [
      '/',
      '/xxgk',
      '/xxgk/publications',
      '/xxgk/documents',
      '/xxgk/gazette',
      '/xxgk/reports',
      '/xxgk/apply',
      '/services',
      '/qy',
      '/hall',
      '/progress',
      '/verify',
      '/sitemap',
      '/search',
      '/open-data',
      '/year',
      '/complaints',
    ];
    const services = await offeredAddresses(office, inSitemap);
    const guides = services.map(({ agency, code }) => serviceHref(code, agency === site.agencyCode ? null : agency));
    const text = sitemapOf(origin, [...paths, ...guides], await newestPublished(office, inSitemap));
    return reply.headers({ 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' }).send(text);
  });
}

function listRoute(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get('/xxgk/publications', { schema: { querystring: listQuery } }, async (request, reply) => {
    const chosen = {
      q: (request.query.q ?? '').trim(),
      item: request.query.item ? Number(request.query.item) : null,
      year: request.query.year ? Number(request.query.year) : null,
      audience: request.query.audience || null,
    };
    const page = Number(request.query.page ?? 1);
    const narrowed = {
      ...(chosen.q === '' ? {} : { words: chosen.q }),
      ...(chosen.item === null ? {} : { item: chosen.item }),
      ...(chosen.year === null ? {} : { year: chosen.year }),
      ...(chosen.audience === null ? {} : { audience: chosen.audience }),
    };
    const found = await publishedPage(office, narrowed, page);
    if (page > found.pages) return notice(request, reply, 404, `列表只有 ${found.pages} 页。`);
    const catalogue = await catalogueCounts(office);
    const thisYear = Number(office.today().slice(0, 4));
    const years = Array.from({ length: thisYear - firstYear + 1 }, (_, i) => thisYear - i);
    const setting = settingOf(request, site);
    return sendPage(request, reply, PublicationsPage({ setting, catalogue, chosen, years, page, ...found }));
  });
}

function documentRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  const schema = { params: documentParams, querystring: documentQuery };
  const missing = '本站没有这件公开信息，或者还没有公布。';
  const origin = `https://${site.domain}`;
  const files = openDocumentFiles(office);
  portal.get('/xxgk/publications/:id', { schema }, async (request, reply) => {
    const [, id = '', format] = /^(.*?)(?:\.(pdf|docx|txt))?$/.exec(request.params.id) ?? [];
    const edition = request.query.edition === undefined ? undefined : Number(request.query.edition);
    const found = await publishedDocument(office, id, edition);
    if (found === null) return notice(request, reply, 404, missing);
    const setting = settingOf(request, site);
    if (found.withdrawn) {
      const { title, indexNumber, on, reason } = found;
      return sendPage(request, reply, WithdrawnPage({ setting, title, indexNumber, on, reason }), 410);
    }
    const { document } = found;
    const path = publicationHref(id, edition);
    if (format === undefined) {
      const citation = citationOf(document, origin + path, office.today());
      return sendPage(request, reply, DocumentPage({ setting, document, citation }));
    }
    return sendFile(request, reply, await files(document, format as DocumentFormat, { origin, path }));
  });
  portal.get('/xxgk/publications/:id/qr.svg', { schema: { params: documentParams } }, async (request, reply) => {
    const { id } = request.params;
    const found = await publishedDocument(office, id);
    if (found === null || found.withdrawn) return notice(request, reply, 404, missing);
    const headers = { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' };
    return reply.headers(headers).send(await qrOf(origin + publicationHref(id)));
  });
}
