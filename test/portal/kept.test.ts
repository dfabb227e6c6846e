/** Two nodes on one database: what is published is seen on both within a second, what is withdrawn is gone within five; stopped, the database leaves what was published readable. */

import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '#store/db';
import type { Office } from '#work/office';
import { buildApp } from '../../build/serve.js';
import { signedIn } from '../api/visitor.ts';
import { type DemoOffice, demoOffice, officeOn, type RunningApp } from '../support/app.ts';
import { testSettings } from '../support/settings.ts';

let first: RunningApp;
let second: RunningApp;
let databaseUrl: string;

async function nodeOn(demo: DemoOffice, office: Office, close: () => Promise<void>): Promise<RunningApp> {
  const app = await buildApp(office, testSettings());
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const stop = async () => {
    await app.close();
    await close();
  };
  return { ...demo, office, app, origin, stop };
}

beforeAll(async () => {
  const demo = await demoOffice();
  databaseUrl = demo.url;
  first = await nodeOn(demo, demo.office, demo.close);
  const db = connect(demo.url);
  second = await nodeOn(demo, officeOn(db), () => db.destroy());
});
afterAll(async () => {
  await second.stop();
  await first.stop();
});

const nodes = () => [first.origin, second.origin];
const read = async (origin: string, path: string) => {
  const answer = await fetch(origin + path);
  return { status: answer.status, body: await answer.text() };
};

/** Milliseconds until every node says so; more than `most` fails. */
async function untilAll(path: string, holds: (page: { status: number; body: string }) => boolean, most: number) {
  const begun = Date.now();
  for (;;) {
    const pages = await Promise.all(nodes().map((origin) => read(origin, path)));
    if (pages.every(holds)) return Date.now() - begun;
    if (Date.now() - begun > most) throw new Error(`${path} not after ${most} ms`);
    await pause(20);
  }
}

async function warm(path: string): Promise<void> {
  await pause(300);
  for (let i = 0; i < 3; i += 1) for (const origin of nodes()) await read(origin, path);
}

async function someDocument(): Promise<string> {
  const { rows } = await sql<{ id: string }>`select case_id as id from publication where agency = 'shili-spj'
    and published_on <= '2026-11-23' and withdrawn_on is null and state = 'published'
    order by published_on desc, case_id desc limit 1`.execute(first.office.db);
  return rows[0]?.id ?? '';
}

test('a page asked for again is not rendered again; a reader with large type gets the large page', async () => {
  const path = `/xxgk/publications/${await someDocument()}`;
  await warm(path);
  const before = await statements();
  for (let i = 0; i < 20; i += 1) await read(first.origin, path);
  expect((await statements()) - before).toBeLessThan(20);
  const large = await fetch(first.origin + path, { headers: { cookie: 'reading=large' } });
  expect(await large.text()).toContain('<html lang="zh-CN" class="large">');
  const plain = await fetch(first.origin + path);
  const tag = plain.headers.get('etag') ?? '';
  expect((await fetch(first.origin + path, { headers: { 'if-none-match': tag } })).status).toBe(304);
});

test('a kept page goes out as it did the first time: same bytes, compressed or not, same headers, a number of its own', async () => {
  const path = `/xxgk/publications/${await someDocument()}`;
  const ask = (encoding: string) => fetch(first.origin + path, { headers: { 'accept-encoding': encoding } });
  await pause(300);
  // The address is another one: rendered now.
  const fresh = await fetch(`${first.origin}${path}?n=1`, { headers: { 'accept-encoding': 'identity' } });
  const body = (await fresh.text()).replaceAll(encodeURIComponent('?n=1'), '');
  await warm(path);
  for (const encoding of ['br', 'gzip']) {
    await ask(encoding);
    await pause(200);
    const again = await ask(`${encoding}, zstd`);
    expect(again.headers.get('content-encoding')).toBe(encoding);
    expect(await again.text()).toBe(body);
  }
  const plain = await ask('br;q=0, gzip;q=0.0');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(body);
  const changing = ['x-request-id', 'date', 'content-length', 'etag'];
  // The tag is that of the bytes.
  const lasting = ({ headers }: Response) => [...headers].filter(([name]) => !changing.includes(name));
  expect(new Map(lasting(plain))).toEqual(new Map([...lasting(fresh), ['vary', 'Cookie, accept-encoding']]));
  expect(plain.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(plain.headers.get('x-request-id')).not.toBe(fresh.headers.get('x-request-id'));
});

test('a program that stops sends no kept page any more: who reads goes to another node', async () => {
  const app = await buildApp(second.office, testSettings());
  let isStopping = () => {};
  const stopping = new Promise<void>((resolve) => {
    isStopping = resolve;
  });
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  app.addHook('preClose', async () => {
    isStopping();
    await held;
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const path = `/xxgk/publications/${await someDocument()}`;
  await pause(300);
  for (let i = 0; i < 3; i += 1) expect((await read(origin, path)).status).toBe(200);
  const closed = app.close();
  await stopping;
  const answer = await fetch(origin + path);
  expect([answer.status, answer.headers.get('connection')]).toEqual([503, 'close']);
  letGo();
  await closed;
});

/** How often the publication's row was looked for. */
async function statements(): Promise<number> {
  await sql`select pg_stat_force_next_flush()`.execute(first.office.db);
  const { rows } = await sql<{ n: number }>`
    select coalesce(idx_scan, 0)::int as n from pg_stat_user_indexes where indexrelname = 'publication_pkey'`.execute(
    first.office.db,
  );
  return rows[0]?.n ?? 0;
}

test('withdrawn on one node, it is gone from page, list and search of both within five seconds', async () => {
  const id = await someDocument();
  const path = `/xxgk/publications/${id}`;
  for (const one of [path, '/xxgk/publications', '/xxgk']) await warm(one);
  expect((await read(second.origin, '/xxgk/publications')).body).toContain(id);
  const head = await signedIn(first, 'shili');
  expect((await head.post(`/api/publications/${id}/withdrawal`, { reason: '依据已经废止' })).statusCode).toBe(204);
  expect(await untilAll(path, ({ status }) => status === 410, 5_000)).toBeLessThan(5_000);
  await untilAll('/xxgk/publications', ({ body }) => !body.includes(id), 1_000);
  await untilAll('/xxgk', ({ body }) => !body.includes(id), 1_000);
});

const content = {
  title: '示例县停水停电信息公开办法',
  summary: '停水停电前怎样告知。',
  body: '计划停水停电提前三天公布。',
  item: 1,
  documentNumber: '示审政〔2026〕191号',
  issuer: '',
  genre: '通知',
  formedOn: '2026-11-02',
  effectiveOn: null,
  expiresOn: null,
  topic: '公用事业',
  keywords: ['停水'],
  attribute: 'active',
  attributeBasis: '条例第二十条第（一）项',
  normative: true,
  interpretation: '文字解读',
  consultation: '不涉及',
  secrecy: '已审查，可以公开。',
};

test('what an act publishes is seen on both nodes within a second', async () => {
  const six = [];
  for (const login of ['shili-jb', 'shili-cs', 'shili-jd2', 'shili-fs', 'shili-jd3', 'shili-zs']) {
    six.push(await signedIn(first, login));
  }
  const [officer, ...others] = six;
  const begun = await officer?.post('/api/publications', { content });
  const id: string = begun?.json().caseId;
  const handed = await officer?.post(`/api/publications/${id}/submission`, { seen: 1 });
  const { hash } = handed?.json() ?? {};
  const steps = ['firstProof', 'firstReview', 'secondProof', 'secondReview', 'thirdProof', 'thirdReview'];
  for (const [i, step] of steps.entries()) {
    const mark = { step, hash, verdict: 'passed', note: '' };
    expect((await six[i]?.post(`/api/publications/${id}/marks`, mark))?.statusCode).toBe(204);
  }
  await warm('/xxgk/publications');
  const published = await others.at(-1)?.post(`/api/publications/${id}/edition`, { hash, note: '' });
  expect(published?.statusCode).toBe(204);
  await untilAll('/xxgk/publications', ({ body }) => body.includes(id), 1_000);
});

test('with the database stopped, what was published is read with a plain notice; what was withdrawn is not', async () => {
  const id = await someDocument();
  const path = `/xxgk/publications/${id}`;
  await warm(path);
  const { rows } = await sql<{ gone: string }>`
    select case_id as gone from publication where withdrawn_on is not null and agency = 'shili-spj' limit 1`.execute(
    first.office.db,
  );
  const name = /test_[0-9a-f]{32}/.exec(databaseUrl)?.[0] ?? '';
  const admin = connect(databaseUrl.replace(name, 'gongkai'));
  // As good as stopped for this database, and the other test files go on.
  await sql`alter database ${sql.id(name)} with allow_connections false`.execute(admin);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`.execute(admin);
  try {
    const shown = await untilAll(
      path,
      ({ status, body }) => status === 200 && body.includes('数据库暂时不能使用'),
      8_000,
    );
    expect(shown).toBeLessThan(8_000);
    expect((await read(second.origin, path)).body).toContain('class="document-text"');
    const gone = await read(second.origin, `/xxgk/publications/${rows[0]?.gone}`);
    expect(gone.status).not.toBe(200);
    expect((await read(first.origin, '/progress')).status).toBeLessThan(600);
  } finally {
    await sql`alter database ${sql.id(name)} with allow_connections true`.execute(admin);
    await admin.destroy();
  }
  await untilAll(path, ({ status, body }) => status === 200 && !body.includes('数据库暂时不能使用'), 10_000);
}, 60_000);
