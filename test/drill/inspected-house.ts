/** The demo's house as an inspector meets it: its API, its site on a web of our own, and faults that are planted and taken out again. */

import type { ServerResponse } from 'node:http';
import Fastify, { type FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { demoSite, type SiteSettings } from '#portal/frame/site';
import { mountPortal } from '#portal/mount';
import { exampleBureau } from '#work/demo/agencies';
import { inspectSites, visitSites } from '#work/inspection/listed';
import { checkLinks } from '#work/link/check';
import { signedIn, type Visitor } from '../api/visitor.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { type SmallWeb, smallWeb } from '../support/small-web.ts';

/** What a real site has instead of the sentences of the demo. */
export const filed: SiteSettings = {
  ...demoSite,
  identityCode: '4115280001',
  icp: '豫ICP备2026000001号',
  police: { number: '豫公网安备41152802000001号', href: 'http://police.example.cn/record' },
};

export type Page = { readonly status: number; readonly body: string };

export interface House {
  readonly officer: Visitor;
  /** The public site says this of itself, and its pages come out of this hand; null: no answer. */
  site: SiteSettings;
  hand: (path: string, page: Page) => Page | null;
  readonly run: (statement: string) => Promise<void>;
  /** The own inspection, with the links looked at first. */
  readonly inside: () => Promise<Seen>;
  /** The site as listed, crawled from its home page. */
  readonly outside: () => Promise<Seen>;
  readonly close: () => Promise<void>;
}

export interface Seen {
  readonly score: number | null;
  readonly vetoed: boolean;
  /** Indicators that failed, in alphabetical order. */
  readonly failed: readonly string[];
}

interface Line {
  readonly key: string;
  readonly failed?: boolean;
  readonly result?: string;
}

const seen = (score: number | null, vetoed: boolean, lines: readonly Line[]): Seen => ({
  ...{ score, vetoed },
  failed: lines
    .filter(({ failed, result }) => failed === true || result === 'failed')
    .map(({ key }) => key)
    .toSorted(),
});

const address = 'http://www.example.cn';
/** As many as a day has at least (PLT-61). */
const visits = 20;

export async function openHouse(): Promise<House> {
  const running = await startApp();
  const head = await signedIn(running, 'shili');
  let portal: FastifyInstance | null = null;
  const web: SmallWeb = await smallWeb(async (request, answer) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    if (!address.endsWith(host)) return others(host, answer);
    const got = await portal?.inject({ url: path });
    const page = house.hand(path, { status: got?.statusCode ?? 503, body: got?.body ?? '' });
    return page === null ? void answer.destroy() : send(answer, page);
  }, registers);
  const errand = () => ({ network: web.network, pace: { restMs: 0, hosts: 1 }, stop: new AbortController().signal });
  const listed = await head.post('/api/inspection/sites', { name: '演示站点', address });
  if (listed.statusCode !== 201) throw new Error(listed.body);
  const house: House = {
    officer: await signedIn(running, 'shili-jb'),
    site: filed,
    hand: (_path, page) => page,
    run: async (statement) =>
      void (await sql.raw(statement.replaceAll('$agency', `'${exampleBureau}'`)).execute(running.office.db)),
    async inside() {
      await checkLinks(running.office, exampleBureau, errand());
      const { score, vetoed, lines } = (await head.get('/api/inspection')).json();
      return seen(score, vetoed, lines);
    },
    async outside() {
      // A new one each time: nothing is kept from before the fault was planted.
      portal = await portalOf(running, house.site);
      await forgetInspections(running);
      await visitOften(running, errand());
      await inspectSites(running.office, errand());
      await portal.close();
      const [site] = (await head.get('/api/inspection/sites')).json().sites;
      return seen(site.trend[0].score, site.trend[0].vetoed, site.lines);
    },
    close: async () => {
      await running.stop();
      await web.close();
    },
  };
  return house;
}

/** Where the footer of a filed site leads to. */
const registers = { 'beian.miit.gov.cn': [['93.184.216.34']] };

/** Sites of others: what is gone, what leads round in a circle, and all that answer. */
function others(host: string, answer: ServerResponse): void {
  if (host === 'loop.example.cn') return void answer.writeHead(302, { location: '/again' }).end();
  send(answer, { status: host === 'gone.example.cn' ? 404 : 200, body: '' });
}

function send(answer: ServerResponse, { status, body }: Page): void {
  answer.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

async function portalOf({ office }: RunningApp, site: SiteSettings): Promise<FastifyInstance> {
  const app = Fastify({ routerOptions: { ignoreTrailingSlash: true } });
  await mountPortal(app, office, site);
  return app;
}

async function forgetInspections({ office: { db } }: RunningApp): Promise<void> {
  for (const table of ['site_page', 'site_inspection', 'site_visit'] as const) await db.deleteFrom(table).execute();
}

async function visitOften({ office }: RunningApp, errand: Parameters<typeof visitSites>[1]): Promise<void> {
  for (let i = 0; i < visits; i += 1) {
    const at = new Date(Date.parse(office.now()) - i * 3_600_000).toISOString();
    await visitSites({ ...office, now: () => at }, errand);
  }
}
