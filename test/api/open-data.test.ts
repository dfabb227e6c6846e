/** Open data over HTTP, without a session: pages that hold each once, everything in bulk, and what changed since. */

import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app.ts';
import { signedIn } from './visitor.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.stop());

interface Item {
  readonly id: string;
  readonly url: string;
  readonly text: string | null;
  readonly publishedOn: string;
}
const get = (path: string) => fetch(`${running.origin}/api/open${path}`);
const json = async <T>(path: string) => (await get(path)).json() as Promise<T>;

async function standing(): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select case_id as id from publication
    where published_on <= '2026-11-23' and withdrawn_on is null order by published_on, case_id`.execute(
    running.office.db,
  );
  return rows.map(({ id }) => id);
}

async function allPages(limit: number): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after = '';
  for (;;) {
    const page = await json<{ items: Item[]; next: string | null; licence: string }>(
      `/publications?limit=${limit}${after}`,
    );
    expect(page.licence).toContain('注明来源');
    items.push(...page.items);
    if (page.next === null) return items;
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}

test('pages hold everything that stands published, once each; so do both files', async () => {
  const wanted = await standing();
  expect(wanted.length).toBeGreaterThan(20);
  for (const limit of [7, 500]) expect((await allPages(limit)).map(({ id }) => id)).toEqual(wanted);
  const lines = (await (await get('/publications.jsonl')).text()).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as Item).id)).toEqual(wanted);
  const csv = await (await get('/publications.csv')).text();
  const rows = csv.replace('\uFEFF', '').trim().split('\r\n');
  expect(rows).toHaveLength(wanted.length + 1);
  const page = await (await fetch(`${running.origin}/open-data`)).text();
  for (const name of rows[0]?.split(',') ?? []) expect(page).toContain(`<code>${name}</code>`);
  const services = await json<{ items: { guide: object }[] }>('/services?limit=5');
  expect(services.items).toHaveLength(5);
});

test('nothing of a draft is there, and nothing that readers of the site do not see', async () => {
  const text = await (await get('/publications.jsonl')).text();
  for (const inside of ['secrecy', 'consultation', 'attributeBasis', '保密']) expect(text).not.toContain(`"${inside}"`);
  expect((await get('/publications?after=nonsense')).status).toBe(422);
  expect((await get('/publications?limit=501')).status).toBe(400);
});

test('who reads the changes on from a cursor is told of a withdrawal, and the data hold it no more', async () => {
  interface Changes {
    readonly changes: readonly { change: string; id: string; kind: string; title: string }[];
    readonly next: string;
    readonly more: boolean;
  }
  const read: Changes['changes'][number][] = [];
  let next = '0';
  for (;;) {
    const page = await json<Changes>(`/changes?since=${next}&limit=50`);
    read.push(...page.changes);
    next = page.next;
    if (!page.more) break;
  }
  const published = new Set(read.filter(({ change }) => change === 'published').map(({ id }) => id));
  const [last] = (await standing()).slice(-1);
  expect(published.has(last ?? '')).toBe(true);
  const head = await signedIn(running, 'shili');
  const ofUs = await sql<{ id: string }>`select case_id as id from publication where agency = 'shili-spj'
    and published_on <= '2026-11-23' and withdrawn_on is null and state = 'published' limit 1`.execute(
    running.office.db,
  );
  const id = ofUs.rows[0]?.id ?? '';
  expect((await head.post(`/api/publications/${id}/withdrawal`, { reason: '依据已经废止' })).statusCode).toBe(204);
  // A transaction that still runs, of any database of the server, holds back what was written after it began.
  let since = await json<Changes>(`/changes?since=${next}`);
  for (let i = 0; since.changes.length === 0 && i < 200; i += 1) {
    await pause(100);
    since = await json<Changes>(`/changes?since=${next}`);
  }
  expect(since.changes.map(({ change, id: of }) => [change, of])).toEqual([['withdrawn', id]]);
  expect((await allPages(500)).some((one) => one.id === id)).toBe(false);
  expect((await json<Changes>(`/changes?since=${since.next}`)).changes).toEqual([]);
}, 60_000);

test('the same newest stand in RSS, Atom and JSON Feed', async () => {
  const feed = async (name: string) => (await fetch(`${running.origin}/xxgk/publications/${name}`)).text();
  const items = (JSON.parse(await feed('feed.json')) as { items: { url: string }[] }).items.map(({ url }) => url);
  expect(items.length).toBeGreaterThan(5);
  const atom = await feed('atom.xml');
  const rss = await feed('feed.xml');
  for (const url of items) {
    expect(atom).toContain(`<link href="${url}"/>`);
    expect(rss).toContain(`<link>${url}</link>`);
  }
});

test('the description of the API has them', async () => {
  const described = (await (await fetch(`${running.origin}/api/openapi.json`)).json()) as { paths: object };
  for (const path of ['publications', 'publications.csv', 'publications.jsonl', 'services', 'changes']) {
    expect(Object.keys(described.paths)).toContain(`/api/open/${path}`);
  }
});
