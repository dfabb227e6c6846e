/** A site is put on the list, visited, inspected and scored over HTTP; its trend grows, and taken off it is gone. */

import type { ServerResponse } from 'node:http';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, day } from '#law/calendar/day';
import { inspectSites, visitSites } from '#work/inspection/listed';
import { type RunningApp, startApp } from '../support/app.ts';
import { type SmallWeb, smallWeb } from '../support/small-web.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let head: Visitor;
let web: SmallWeb;
let page = '';
/** What was asked of the small web, in order. */
const asked: string[] = [];
const today = day('2026-11-23');

const sound = (newest: string) => `<html><head><meta name="SiteName" content="甲"><meta name="SiteDomain" content="x">
  <meta name="SiteIDCode" content="4115000001"></head><body><a href="/one">通知</a> ${newest} <a href="#top">顶部</a>
  <footer>主办：甲办公室 联系电话：0376 豫ICP备2026000001号 豫公网安备41152802000001号 网站标识码：4115000001 <a href="/map">网站地图</a></footer></body></html>`;

beforeAll(async () => {
  web = await smallWeb((request, answer) => {
    const { host = '', 'user-agent': agent } = request.headers;
    asked.push(`${host}${request.url}`);
    expect(agent).toContain('GongkaiLinkCheck');
    if (host === 'deep.example.cn') return deep(request.url ?? '', answer);
    if (request.url === '/robots.txt' || request.url === '/dead') return void answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': 'text/html' }).end(request.url === '/' ? page : sound(''));
  });
  running = await startApp();
  head = await signedIn(running, 'shili');
});
afterAll(async () => {
  await running.stop();
  await web.close();
});

/** A site without end: every page leads to ten more, to a file, a question, another site, and to what robots.txt closes. */
function deep(path: string, answer: ServerResponse): void {
  if (path === '/robots.txt') return void answer.end('User-agent: *\nDisallow: /closed');
  const more = Array.from({ length: 10 }, (_, i) => `<a href="${path === '/' ? '' : path}/${i}#top">${i}</a>`).join('');
  const others =
    '<a href="/a.pdf">a</a><a href="/list?page=2">b</a><a href="http://far.example.cn/x">c</a><a href="/closed">d</a>';
  answer
    .writeHead(200, { 'content-type': 'text/html' })
    .end(sound('2026-11-20').replace('<footer>', `${more}${others}<footer>`));
}

const errand = (stop = new AbortController().signal) => ({
  network: web.network,
  pace: { restMs: 0, hosts: 1 },
  stop,
});
const sites = async () => (await head.get('/api/inspection/sites')).json().sites;

test('a private address can be written, and is told as not reached: nothing is asked there', async () => {
  const before = web.connections();
  const body = { name: '内网', address: `http://127.0.0.1.nip.example.org` };
  const { id } = (await head.post('/api/inspection/sites', body)).json();
  await inspectSites(running.office, errand());
  expect(web.connections()).toBe(before);
  expect((await sites())[0].trend[0]).toMatchObject({ score: null, vetoed: false });
  expect((await head.delete(`/api/inspection/sites/${id}`)).statusCode).toBe(204);
  expect(await sites()).toEqual([]);
});

test('full marks, then faults that lose their points, then mended; the trend keeps each day', async () => {
  const body = { name: '示例网站', address: 'http://www.example.cn' };
  expect((await head.post('/api/inspection/sites', body)).statusCode).toBe(201);
  const again = await head.post('/api/inspection/sites', body);
  expect(again.statusCode).toBe(409);
  expect(again.json().refusals[0].code).toBe('site-listed');
  for (let i = 0; i < 20; i += 1) {
    const at = new Date(Date.parse(running.office.now()) - i * 3_600_000).toISOString();
    await visitSites({ ...running.office, now: () => at }, errand());
  }
  page = sound('2026-11-20');
  await inspectSites(running.office, errand());
  expect((await sites())[0].trend).toEqual([{ on: today, score: 100, vetoed: false }]);
  page = sound('2026年11月20日').replace('/one', '/dead').replace('网站地图', '').replace('SiteIDCode', 'X');
  const tomorrow = { ...running.office, today: () => addDays(today, 1) };
  await inspectSites(tomorrow, errand());
  const [site] = await sites();
  expect(site.trend).toHaveLength(2);
  expect(site.trend[0].score).toBe(97);
  expect(site.lines.filter(({ result }: { result: string }) => result === 'failed')).toHaveLength(3);
  expect(site.lines.find(({ key }: { key: string }) => key === 'linksDead').found).toContain(
    'http://www.example.cn/dead',
  );
  page = sound('2026-10-01');
  await inspectSites({ ...running.office, today: () => addDays(today, 2) }, errand());
  expect((await sites())[0].trend[0]).toMatchObject({ score: 0, vetoed: true });
});

test('of a site without end thirty pages are read, each once, over two nights\u2019 halves; robots.txt is kept to', async () => {
  await head.post('/api/inspection/sites', { name: '深的网站', address: 'http://deep.example.cn' });
  const later = { ...running.office, today: () => addDays(today, 3) };
  const cut = new AbortController();
  const half = asked.length + 20;
  const watch = setInterval(() => asked.length > half && cut.abort(), 1);
  await inspectSites(later, errand(cut.signal));
  clearInterval(watch);
  const first = asked.filter((one) => one.startsWith('deep.example.cn')).length;
  expect((await sites()).find(({ name }: { name: string }) => name === '深的网站').trend).toEqual([]);
  await inspectSites(later, errand());
  const deepOnes = asked.filter((one) => one.startsWith('deep.example.cn'));
  expect(deepOnes.length).toBeGreaterThan(first);
  expect(deepOnes).not.toContain('deep.example.cn/closed');
  const found = (await sites()).find(({ name }: { name: string }) => name === '深的网站');
  expect(found.trend).toHaveLength(1);
  expect(found.lines.find(({ key }: { key: string }) => key === 'pagesDead').found).toBe('没有发现。');
  const { rows } = await sql<{ kind: string; n: number }>`select kind, count(*)::int as n from site_page
    where url like 'http://deep%' group by kind order by kind`.execute(running.office.db);
  expect(rows).toEqual([
    { kind: 'link', n: 2 },
    { kind: 'page', n: 30 },
  ]);
});
