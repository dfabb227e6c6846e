/** The site on a server whose database can not be reached: what needs none is served, the rest says what to do. */

import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { demoSite } from '#portal/frame/site';
import { mountPortal } from '#portal/mount';
import { badAddress } from '#portal/notice/bad-address';
import { stylesheetHref } from '#portal/style/sheet';
import { connect } from '#store/db';
import { officeOn } from '../support/app.ts';

/** Port 9 (discard) of this machine: nothing answers there. */
const db = connect('postgres://nobody@127.0.0.1:9/nothing');
let app: FastifyInstance;

beforeAll(async () => {
  app = Fastify({ routerOptions: { ignoreTrailingSlash: true }, frameworkErrors: badAddress(demoSite) });
  const moment = { now: () => '2025-02-01T00:00:00.000Z', today: () => day('2025-02-01') };
  const office = { ...officeOn(db), ...moment };
  await mountPortal(app, office, demoSite);
});
afterAll(async () => {
  await app.close();
  await db.destroy();
});

interface Expected {
  readonly status: number;
  readonly type?: string;
  readonly holds?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function check(request: InjectOptions, { status, type, holds, headers }: Expected): Promise<void> {
  const answer = await app.inject(request);
  expect(answer.statusCode).toBe(status);
  if (type !== undefined) expect(answer.headers['content-type']).toBe(type);
  if (holds !== undefined) expect(answer.body).toContain(holds);
  for (const [name, value] of Object.entries(headers ?? {})) expect(answer.headers[name], name).toBe(value);
}

const html = 'text/html; charset=utf-8';
const problem = 'application/problem+json; charset=utf-8';

describe('files of the site', () => {
  it('the style sheet is kept for ever', () =>
    check(
      { url: stylesheetHref },
      {
        status: 200,
        type: 'text/css; charset=utf-8',
        headers: { 'cache-control': 'public, max-age=31536000, immutable' },
      },
    ));
  it('an older style sheet is gone', () =>
    check({ url: '/assets/site.0000000000000000.css' }, { status: 404, type: html }));
  it('the mark', () => check({ url: '/favicon.svg' }, { status: 200, type: 'image/svg+xml', holds: '<svg' }));
  it('robots', () => check({ url: '/robots.txt' }, { status: 200, holds: 'Disallow: /admin' }));
});

describe('errors are pages with their status', () => {
  it('unknown address', () => check({ url: '/nowhere' }, { status: 404, type: html, holds: '没有找到这个页面' }));
  it('an address that can not be decoded', () =>
    check(
      { url: '/%zz' },
      { status: 400, type: html, holds: '网址写得不对', headers: { 'x-content-type-options': 'nosniff' } },
    ));
  it('a year that is none', () =>
    check({ url: '/xxgk/reports/a/20245' }, { status: 400, type: html, holds: '网址写得不对' }));
  it('an edition that is none', () => check({ url: '/xxgk/reports/a/2024?edition=0' }, { status: 400, type: html }));
  it('a year filter that is none', () => check({ url: '/xxgk/reports?year=abc' }, { status: 400, type: html }));
  it('a format that is none', () =>
    check({ url: '/xxgk/reports/a/2024.doc' }, { status: 404, type: html, holds: '没有“doc”这种格式的年度报告' }));
  it('a cell that is none', () =>
    check(
      { url: '/xxgk/reports/a/2024/cells/applications/granted/nobody' },
      { status: 404, type: html, holds: '没有这一格' },
    ));
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s is refused before any body is read', (method) =>
    check(
      { url: '/xxgk/reports', method, payload: '<x/>', headers: { 'content-type': 'text/xml' } },
      { status: 405, type: html, headers: { allow: 'GET, HEAD' } },
    ),
  );
  it.each(['/', '/xxgk', '/xxgk/reports', '/xxgk/reports/a', '/xxgk/reports/a/2024', '/sitemap'])(
    '%s without a database: wait and try again',
    (url) =>
      check(
        { url },
        { status: 503, type: html, holds: '网站正忙', headers: { 'retry-after': '30', 'cache-control': 'no-store' } },
      ),
  );
});

describe('programs get a problem document', () => {
  it('for a data file', () =>
    check({ url: '/xxgk/reports/a/2024.json' }, { status: 503, type: problem, holds: '"code":"busy"' }));
  it('for an address of the API that nobody answers', () =>
    check({ url: '/api/nowhere' }, { status: 404, type: problem }));
  it('where they ask for JSON', () =>
    check({ url: '/nowhere', headers: { accept: 'application/json' } }, { status: 404, type: problem }));
  it('but a browser gets a page', () =>
    check({ url: '/xxgk/reports/a/2024.json', headers: { accept: 'text/html,*/*' } }, { status: 503, type: html }));
});

describe('how pages are set', () => {
  it('is remembered, and the reader comes back', () =>
    check(
      { url: '/reading?large=1&contrast=0&back=%2Fxxgk%3Fa%3D1' },
      {
        status: 303,
        headers: {
          location: '/xxgk?a=1',
          'set-cookie': 'reading=large; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly',
          'cache-control': 'no-store',
        },
      },
    ));
  it('leads nobody to another site', () =>
    check({ url: '/reading?large=1&contrast=0&back=%2F%2Fevil.example' }, { status: 400, type: html }));
  it('holds on error pages too', () =>
    check(
      { url: '/nowhere', headers: { cookie: 'reading=large.contrast' } },
      { status: 404, holds: '<html lang="zh-CN" class="large contrast">' },
    ));
});
