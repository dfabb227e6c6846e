/** A site is put on the list, visited, inspected and scored over HTTP; its trend grows, and taken off it is gone. */

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
const today = day('2026-11-23');

const sound = (newest: string) => `<html><head><meta name="SiteName" content="甲"><meta name="SiteDomain" content="x">
  <meta name="SiteIDCode" content="4115000001"></head><body><a href="/one">通知</a> ${newest} <a href="#top">顶部</a>
  <footer>主办：甲办公室 联系电话：0376 豫ICP备1号 豫公网安备1号 网站标识码：4115000001 <a href="/map">网站地图</a></footer></body></html>`;

beforeAll(async () => {
  web = await smallWeb((request, answer) => {
    if (request.url === '/robots.txt' || request.url === '/dead') return void answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': 'text/html' }).end(request.url === '/' ? page : 'x');
  });
  running = await startApp();
  head = await signedIn(running, 'shili');
});
afterAll(async () => {
  await running.stop();
  await web.close();
});

const errand = () => ({ network: web.network, pace: { restMs: 0, hosts: 1 }, stop: new AbortController().signal });
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
