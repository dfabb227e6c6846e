/** Puts the public site on a server: pages, files, the style sheet, and errors in plain words. */

import type { FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Office } from '#work/office';
import { catalogueCounts, newestPublished } from '#work/publication/published';
import { reportList } from '#work/report/published';
import { asPublic, inRequest } from '#work/scope';
import { applyRoutes } from './apply/mount.ts';
import { bundleFormRoutes } from './bundle/form-mount.ts';
import { bundleRoutes } from './bundle/mount.ts';
import { complaintRoutes } from './complaint/mount.ts';
import { DisclosurePage } from './disclosure/view.tsx';
import { documentRoutes } from './document/mount.ts';
import { enterpriseRoutes } from './enterprise/mount.ts';
import { fileRoutes } from './file/mount.ts';
import { settingOf } from './frame/asked.ts';
import { faviconSvg } from './frame/mark.tsx';
import { readingCookie, readingQuery } from './frame/reading.ts';
import type { SiteSettings } from './frame/site.ts';
import { terminalCookie, terminalQuery } from './frame/terminal.ts';
import { gazetteRoutes } from './gazette/mount.ts';
import { hallRoutes } from './hall/mount.ts';
import { loadHome } from './home/load.ts';
import { HomePage } from './home/view.tsx';
import { keepPages } from './kept/pages.ts';
import { kioskRoutes } from './kiosk/mount.ts';
import { noticeFor, statusOf } from './notice/answer.ts';
import { openDataRoutes } from './open-data/mount.ts';
import { fromOwnPages, onlyToLookAt, type Portal } from './portal.ts';
import { progressRoutes } from './progress/mount.ts';
import { publicationRoutes } from './publication/mount.ts';
import { agenciesOf } from './report/list/load.ts';
import { reportRoutes } from './report/mount.ts';
import { scriptFiles } from './script.ts';
import { searchRoutes } from './search/mount.ts';
import { sendPage } from './send.ts';
import { formRoutes } from './service/forms-mount.ts';
import { serviceRoutes } from './service/mount.ts';
import { SitemapPage } from './sitemap/view.tsx';
import { stylesheet, stylesheetHref } from './style/sheet.ts';
import { subscriptionRoutes } from './subscription/mount.ts';
import { verifyRoutes } from './verify/mount.ts';
import { yearRoutes } from './year/mount.ts';

/**
 * Mounts the site in a scope of its own. Addresses that no other door answers get its 404 page. Security headers are the
 * server's: no page has an inline script, an inline style or a request to another host. `kept` is made before all other hooks.
 */
export async function mountPortal(
  app: FastifyInstance,
  office: Office,
  site: SiteSettings,
  secure = false,
  kept = keepPages(app, office),
): Promise<void> {
  const notice = noticeFor(site);
  await app.register(async (scope) => {
    const portal = scope.withTypeProvider<ZodTypeProvider>();
    portal.setValidatorCompiler(validatorCompiler);
    portal.setSerializerCompiler(serializerCompiler);
    portal.setErrorHandler(async (error, request, reply) => {
      const status = statusOf(error);
      if (status === 500) request.log.error({ err: error }, 'portal');
      if (status === 500 && kept.sendKept(request, reply)) return reply;
      return notice(request, reply, status);
    });
    portal.setNotFoundHandler(async (request, reply) => notice(request, reply, 404));
    portal.addHook('preValidation', (request, _reply, done) => inRequest(request.id, () => asPublic(done)));
    onlyToLookAt(portal, notice);
    portal.addHook('onRequest', fromOwnPages);
    assetRoutes(portal, site);
    readingRoute(portal);
    terminalRoute(portal);
    frontRoutes(portal, office, site);
    reportRoutes(portal, office, site, notice);
    publicationRoutes(portal, office, site, notice);
    documentRoutes(portal, office, site, notice);
    gazetteRoutes(portal, office, site, notice);
    enterpriseRoutes(portal, office, site, notice);
    hallRoutes(portal, office, site, notice);
    searchRoutes(portal, office, site, notice);
    openDataRoutes(portal, site);
    bundleRoutes(portal, office, site, notice);
    serviceRoutes(portal, office, site, notice);
    await formRoutes(portal, office, site, notice);
    await bundleFormRoutes(portal, office, site, notice);
    kioskRoutes(portal, office, site);
    await verifyRoutes(portal, office, site, notice);
    await applyRoutes(portal, office, site, secure);
    await progressRoutes(portal, office, site, secure, notice);
    complaintRoutes(portal, office, site, secure);
    subscriptionRoutes(portal, office, site, notice);
    yearRoutes(portal, office, site, notice);
    fileRoutes(portal, office, notice);
  });
}

const oneYear = 'public, max-age=31536000, immutable';
const oneDay = 'public, max-age=86400';
const robots =
  'User-agent: *\nDisallow: /admin\nAllow: /api/open/\nDisallow: /api/\nDisallow: /reading\nDisallow: /complaints?\nDisallow: /terminal\nDisallow: /kiosk\nDisallow: /search?\nDisallow: /subscribe/\n';

function assetRoutes(portal: Portal, site: SiteSettings): void {
  asset(portal, stylesheetHref, 'text/css; charset=utf-8', oneYear, stylesheet);
  for (const { href, text } of scriptFiles) asset(portal, href, 'text/javascript; charset=utf-8', oneYear, text);
  asset(portal, '/favicon.svg', 'image/svg+xml', oneDay, faviconSvg);
  asset(
    portal,
    '/robots.txt',
    'text/plain; charset=utf-8',
    oneDay,
    `${robots}\nSitemap: https://${site.domain}/sitemap.xml\n`,
  );
}

function asset(portal: Portal, url: string, type: string, caching: string, text: string): void {
  portal.get(url, async (_request, reply) =>
    reply.headers({ 'content-type': type, 'cache-control': caching }).send(text),
  );
}

/** Remembers how pages are to be set, and goes back to where the reader was. */
function readingRoute(portal: Portal): void {
  portal.get('/reading', { schema: { querystring: readingQuery } }, async (request, reply) => {
    const { large, contrast, back } = request.query;
    const cookie = readingCookie({ large: large === '1', contrast: contrast === '1' });
    return reply.headers({ 'set-cookie': cookie, 'cache-control': 'no-store' }).redirect(back ?? '/', 303);
  });
}

/** Sets up a terminal of a hall, or takes that back: `/terminal?on=1`. */
function terminalRoute(portal: Portal): void {
  portal.get('/terminal', { schema: { querystring: terminalQuery } }, async (request, reply) => {
    const cookie = terminalCookie(request.query.on === '1');
    return reply.headers({ 'set-cookie': cookie, 'cache-control': 'no-store' }).redirect('/', 303);
  });
}

function frontRoutes(portal: Portal, office: Office, site: SiteSettings): void {
  portal.get('/', async (request, reply) => {
    const home = await loadHome(office, site);
    return sendPage(request, reply, HomePage({ setting: settingOf(request, site), ...home }));
  });
  portal.get('/xxgk', async (request, reply) => {
    const all = await reportList(office.db);
    const props = { newest: all.slice(0, 5), reportCount: all.length, agencyCount: agenciesOf(all).length };
    const documents = { catalogue: await catalogueCounts(office), published: await newestPublished(office, 8) };
    return sendPage(request, reply, DisclosurePage({ setting: settingOf(request, site), ...props, ...documents }));
  });
  portal.get('/sitemap', async (request, reply) => {
    const agencies = agenciesOf(await reportList(office.db));
    return sendPage(request, reply, SitemapPage({ setting: settingOf(request, site), agencies }));
  });
}
