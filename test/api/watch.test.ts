/** What watches the program and what protects it: figures without a person in them, numbers of requests, places kept free. */

import { setTimeout as pause } from 'node:timers/promises';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addGate } from '../../build/gate.js';
import { buildApp } from '../../build/serve.js';
import { officeOn } from '../support/app.ts';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';
import { testSettings } from '../support/settings.ts';

let database: TestDatabase;
let app: Awaited<ReturnType<typeof buildApp>>;

beforeAll(async () => {
  database = await migratedDatabase();
  const settings = testSettings({ GONGKAI_METRICS_TOKEN: 'a-token-of-the-watcher' });
  app = await buildApp(officeOn(database.db), settings);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const metrics = (remoteAddress: string, headers: Record<string, string> = {}) =>
  app.inject({ url: '/metrics', remoteAddress, headers });

test('figures are read on this machine, elsewhere with the token, and not through a proxy of this machine', async () => {
  await app.inject({ url: '/xxgk/reports/none/2024?name=张三', remoteAddress: '127.0.0.1' });
  const here = await metrics('127.0.0.1');
  expect(here.statusCode).toBe(200);
  expect(here.body).toContain('gongkai_database_up 1');
  expect(here.body).toMatch(/gongkai_backup_age_hours nan/i);
  expect(here.body).toMatch(
    /gongkai_http_seconds_count\{method="GET",route="\/xxgk\/reports\/:agency\/:page",status="404"\} 1/,
  );
  expect(here.body).not.toContain('none/2024');
  expect((await metrics('10.0.0.9')).statusCode).toBe(403);
  expect((await metrics('10.0.0.9', { authorization: 'Bearer a-token-of-the-watchen' })).statusCode).toBe(403);
  expect((await metrics('10.0.0.9', { authorization: 'Bearer a-token-of-the-watcher' })).statusCode).toBe(200);
  expect((await metrics('127.0.0.1', { 'x-forwarded-for': '10.0.0.9' })).statusCode).toBe(403);
});

test('every answer names its request', async () => {
  for (const url of ['/', '/api/me', '/nowhere', '/healthz']) {
    expect((await app.inject({ url })).headers['x-request-id'], url).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test('a flood of readers is turned away at once and leaves the places of those who submit', async () => {
  const small = Fastify();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await addGate(small, { looking: 2, changing: 1 }, { afterMs: 0, overMs: 5_000 });
  small.get('/slow', () => held.then(() => 'read'));
  small.post('/submit', async () => 'submitted');
  small.get('/readyz', async () => 'ready');
  await small.ready();
  // An injected request is sent when somebody waits for it.
  const readers = Promise.all([small.inject('/slow'), small.inject('/slow')]);
  const refused = await small.inject('/slow');
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '5']);
  expect((await small.inject({ method: 'POST', url: '/submit' })).statusCode).toBe(200);
  expect((await small.inject('/readyz')).statusCode).toBe(200);
  letGo();
  for (const { statusCode } of await readers) expect(statusCode).toBe(200);
  expect((await small.inject('/slow')).statusCode).toBe(200);
  await small.close();
});

test('a program that is slow all the time turns everybody away but its watchers, until it is quick again', async () => {
  const slow = Fastify();
  await addGate(slow, { looking: 9, changing: 9 }, { afterMs: 30, overMs: 400 });
  slow.get('/page', async () => 'read');
  slow.get('/healthz', async () => 'alive');
  await slow.ready();
  expect((await slow.inject('/page')).statusCode).toBe(200);
  const answers = async (status: number) => (await slow.inject('/page')).statusCode === status;
  while (!(await answers(503))) {
    const end = performance.now() + 100;
    while (performance.now() < end);
    await pause(1);
  }
  const refused = await slow.inject('/page');
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '5']);
  expect((await slow.inject('/healthz')).statusCode).toBe(200);
  while (!(await answers(200))) await pause(20);
  await slow.close();
});

test('whoever is turned away reads a page or a problem, as everywhere', async () => {
  const full = await buildApp(officeOn(database.db), {
    ...testSettings(),
    places: { looking: 0, changing: 0 },
  });
  const page = await full.inject({ url: '/', headers: { accept: 'text/html' } });
  expect([page.statusCode, page.headers['retry-after']]).toEqual([503, '30']);
  expect(page.body).toContain('网站正忙');
  const problem = await full.inject({ url: '/api/me' });
  expect([problem.statusCode, problem.json().code, problem.headers['retry-after']]).toEqual([503, 'too-busy', '5']);
  await full.close();
});
