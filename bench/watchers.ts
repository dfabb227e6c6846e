/**
 * A thousand people who follow matters at one node: from the commit that moves a matter to the last of those who follow it,
 * against the same number of lines held open by a bare server that hears the same notification.
 */

import { once } from 'node:events';
import http from 'node:http';
import { sql } from 'kysely';
import pg from 'pg';
import { day } from '#law/calendar/day';
import { inScope } from '#store/scope/scope';
import { scopedDb } from '#store/scope/scoped-db';
import { openVault } from '#store/vault';
import { queryCode } from '#work/application/query-code';
import { receiveBatch } from '#work/matter/ingest';
import { matterKey } from '#work/matter/key';
import type { Office, Who } from '#work/office';
import { fileRoom } from '../test/support/file-room.ts';
import { migratedDatabase, type TestDatabase } from '../test/support/postgres.ts';
import type { Result } from './result.ts';

const watchers = 1_000;
/** One place may hold no more lines than this. */
const perPlace = 180;
const matters = 100;
const rounds = 20;
const bar = 3;
const agency = 'bench';
const today = day('2026-11-23');
const system: Who = { accountId: 'system', name: '审批系统', agency, roles: ['officer'], from: 'bench' };

export async function bench(): Promise<Result[]> {
  const database = await migratedDatabase();
  const office = await officeOn(database);
  const node = await startNode(office);
  const bare = await startBare(database.url);
  try {
    const cookies = await openedMatters(office, database, node.origin);
    const ours = await follow(node.origin, '/progress/case/live', (i) => cookies[i % matters] ?? '');
    const theirs = await follow(bare.origin, '/', () => '');
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let round = 1; round <= rounds; round += 1) {
      const rows = eventsOf(round);
      times.bare.push(await theirs.until(() => sql`select pg_notify('bench_bare', '1')`.execute(database.db)));
      times.ours.push(await ours.until(() => taken(office, rows)));
    }
    ours.leave();
    theirs.leave();
    const [own, least] = [median(times.ours), median(times.bare)];
    const detail = `the last of ${watchers} knows after ${own.toFixed(0)} ms, of a bare server's after ${least.toFixed(0)} ms; ${matters} events a round`;
    const baseline = 'a notification and as many lines of a bare server';
    return [
      { name: 'a thousand who follow hear of it', baseline, ratio: own / least, bar, pass: own <= bar * least, detail },
    ];
  } finally {
    await node.stop();
    await bare.stop();
    await database.close();
  }
}

async function officeOn(database: TestDatabase): Promise<Office> {
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values (${agency}, '某局', '某局', '某', 'county', 'department', '2019-01-01')`.execute(database.db);
  await sql`insert into service (case_id, agency, code, name, kind, department, listed_on, guide_from, sequence, editions)
    values ('s', ${agency}, 'S', '事项', '01', '某局', '2024-01-01', '2024-01-01', 2, 1)`.execute(database.db);
  await sql`insert into guide_edition (case_id, edition, agency, from_day) values ('s', 1, ${agency}, '2024-01-01')`.execute(
    database.db,
  );
  return {
    db: await scopedDb(database.db, { name: 'nobody' }),
    vault: openVault(new Map([[1, Buffer.alloc(32, 7)]])),
    files: fileRoom(),
    now: () => new Date().toISOString(),
    today: () => today,
    newId: () => crypto.randomUUID(),
  };
}

/** Every matter goes on: received first, then one step after another begun. */
function eventsOf(round: number) {
  const at = `2026-11-23T0${Math.floor(round / 10)}:0${round % 10}:00.000Z`;
  const fact =
    round === 0 ? { type: 'received' as const, materials: [] } : { type: 'stepBegun' as const, step: 'examine' };
  return Array.from({ length: matters }, (_, n) => ({
    number: `N-${n}`,
    service: 'S',
    event: { id: `e${round}`, at, ...fact },
  }));
}

async function taken(office: Office, rows: ReturnType<typeof eventsOf>): Promise<void> {
  const scope = { name: 'person', actor: system.accountId, agencies: [agency] } as const;
  const done = await inScope(scope, () => receiveBatch(office, system, '审批系统', rows));
  if (!done.ok || done.value.kept !== rows.length) throw new Error('the events were not kept');
}

/** Looked up with number and code, as people do: what their browsers keep. */
async function openedMatters(office: Office, { db }: TestDatabase, origin: string): Promise<readonly string[]> {
  await taken(office, eventsOf(0));
  const { rows } = await sql<{ id: number; number: string }>`select id, number from matter order by id`.execute(db);
  const cookies: string[] = [];
  for (const { id, number } of rows) {
    const body = new URLSearchParams({ number, code: queryCode(office.vault, matterKey(id)) });
    const answer = await fetch(`${origin}/progress`, { method: 'POST', body, redirect: 'manual' });
    cookies.push((answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
  }
  return cookies;
}

/** The program as it serves. */
async function startNode(office: Office) {
  const at = (file: string) => new URL(`../../../${file}`, import.meta.resolve('#law/report/read/read')).href;
  const { buildApp } = (await import(at('serve.js'))) as typeof import('../src/serve.ts');
  const { readSettings } = (await import(at('settings.js'))) as typeof import('../src/settings.ts');
  const app = await buildApp(office, readSettings({ LOG_LEVEL: 'silent' }));
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return { origin, stop: () => app.close() };
}

/** Nothing but open lines, and a connection to the database that hears. */
async function startBare(url: string) {
  const open = new Set<http.ServerResponse>();
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('retry: 10000\n\n');
    open.add(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ear = new pg.Client({ connectionString: url });
  await ear.connect();
  await ear.query('listen bench_bare');
  ear.on('notification', () => {
    for (const one of open) one.write('event: moved\ndata: 1\n\n');
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const stop = async () => {
    await ear.end();
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** Opens the lines; `until` does the work and waits until every one of them has been told. Milliseconds. */
async function follow(origin: string, path: string, cookieOf: (i: number) => string) {
  let left = 0;
  let told = () => {};
  const requests: http.ClientRequest[] = [];
  for (let i = 0; i < watchers; i += 1) {
    const localAddress = `127.0.0.${2 + Math.floor(i / perPlace)}`;
    const request = http.get(`${origin}${path}`, { agent: false, localAddress, headers: { cookie: cookieOf(i) } });
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    if (response.statusCode !== 200) throw new Error(`a line was refused: ${response.statusCode}`);
    response.on('data', (bytes: Buffer) => {
      if (!bytes.includes('moved')) return;
      left -= 1;
      if (left === 0) told();
    });
    response.on('error', () => {});
    request.on('error', () => {});
    requests.push(request);
  }
  return {
    until: async (work: () => Promise<unknown>) => {
      left = watchers;
      const all = new Promise<void>((resolve) => {
        told = resolve;
      });
      const start = performance.now();
      await work();
      await all;
      return performance.now() - start;
    },
    leave: () => {
      for (const request of requests) request.destroy();
    },
  };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
