/** Links of public pages are looked at once a run, go on where they were stopped, and the dead ones are told on every page that tells faults. */

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#law/calendar/day';
import { checkLinks } from '#work/link/check';
import { raiseWarnings } from '#work/warning/raise';
import { type RunningApp, startApp } from '../support/app.ts';
import { type SmallWeb, smallWeb } from '../support/small-web.ts';
import { signedIn, type Visitor } from './visitor.ts';

let running: RunningApp;
let head: Visitor;
let web: SmallWeb;
let paths: string[] = [];
const agency = 'shili-spj';
const pace = { restMs: 0, hosts: 4 };
const never = new AbortController().signal;

beforeAll(async () => {
  web = await smallWeb((request, answer) => {
    paths.push(`${request.headers.host}${request.url}`);
    if (request.url === '/robots.txt') return void answer.writeHead(404).end();
    answer.writeHead(request.url?.startsWith('/gone') === true ? 404 : request.url === '/ill' ? 503 : 200).end();
  });
  running = await startApp();
  head = await signedIn(running, 'shili');
  await write([1, 2, 3].map((n) => `http://a.example.cn/ok${n}`).join('；'), 'http://b.example.cn/gone');
});
afterAll(async () => {
  await running.stop();
  await web.close();
});

/** Puts addresses into the texts of the first two publications that the demo has out. */
async function write(...texts: string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select p.case_id as id from publication p where p.agency = ${agency} and p.withdrawn_on is null
      and exists (select from publication_edition e where e.case_id = p.case_id) order by 1`.execute(running.office.db);
  for (const [i, text] of texts.entries()) {
    await sql`update publication_edition set content = jsonb_set(content, '{body}', to_jsonb(${text}::text))
      where case_id = ${rows[i]?.id ?? ''}`.execute(running.office.db);
  }
}

const check = (stop = never) => checkLinks(running.office, agency, { network: web.network, pace, stop });
const look = async (query = '') => (await head.get(`/api/links${query}`)).json();
const lineOf = async (key: string) =>
  (await head.get('/api/inspection')).json().lines.find((line: { key: string }) => line.key === key);

test('a run that was stopped goes on with the rest, and nothing is asked twice', async () => {
  const stop = new AbortController();
  let asked = 0;
  const network = {
    resolve: (host: string) => {
      asked += 1;
      if (asked === 3) stop.abort();
      return web.network.resolve(host);
    },
  };
  await checkLinks(running.office, agency, { network, pace: { restMs: 1, hosts: 1 }, stop: stop.signal });
  expect((await look()).runs[0].endedAt).toBeNull();
  const [before] = [(await look('')).lines.filter((line: { outcome: unknown }) => line.outcome !== null).length];
  expect(before).toBeGreaterThan(0);
  const had = paths.filter((path) => !path.endsWith('robots.txt'));
  paths = [];
  await check();
  const { runs, links } = await look();
  expect(runs[0].endedAt).not.toBeNull();
  expect(runs).toHaveLength(1);
  const pages = paths.filter((path) => !path.endsWith('robots.txt'));
  expect(pages.length + before).toBeGreaterThanOrEqual(4);
  expect(new Set([...had, ...pages]).size).toBe([...had, ...pages].length);
  expect(links).toBeGreaterThanOrEqual(4);
});

test('a dead link is listed with its page, takes points off, and warns before anybody complains', async () => {
  const { lines, dead } = await look('?show=dead');
  expect(dead).toBe(1);
  expect(lines[0]).toMatchObject({ url: 'http://b.example.cn/gone', outcome: 'gone', dead: true });
  expect(lines[0].places[0].ref).toMatch(/^\/publications\//);
  expect(await lineOf('linksDead')).toMatchObject({ failed: true, points: 0.1 });
  await raiseWarnings(running.office);
  const { open } = (await head.get('/api/warnings')).json();
  const warned = open.filter(({ signal }: { signal: string }) => signal === 'linkDead');
  expect(warned).toHaveLength(1);
  expect(warned[0].reason).toContain('http://b.example.cn/gone');
});

test('who is ill once is not dead, twice is; mended or taken away it is forgotten', async () => {
  await write('见 http://a.example.cn/ill', '没有网址了');
  await check();
  expect((await look('?show=open')).lines.map(({ url }: { url: string }) => url)).toContain('http://a.example.cn/ill');
  expect((await look('?show=dead')).lines).toEqual([]);
  await check();
  expect((await look('?show=dead')).lines[0]).toMatchObject({ outcome: 'failed', failures: 2 });
  await write('见 http://a.example.cn/well');
  await check();
  expect((await look('?show=dead')).lines).toEqual([]);
  expect(await lineOf('linksDead')).toMatchObject({ failed: false, points: 0 });
  const office = { ...running.office, today: () => day('2026-11-24') };
  await raiseWarnings(office);
  const { open } = (await head.get('/api/warnings')).json();
  expect(open.filter(({ signal }: { signal: string }) => signal === 'linkDead')).toEqual([]);
});
