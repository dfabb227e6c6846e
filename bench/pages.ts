/** Pages of the public site as they are served: kept ones against a bare Fastify reply of the same bytes, rendered ones against what they ask. */

import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import Fastify from 'fastify';
import { sql } from 'kysely';
import { day } from '#law/calendar/day';
import { demoSite } from '#portal/frame/site';
import { loadHome } from '#portal/home/load';
import { migrate } from '#store/migrate';
import { scopedDb } from '#store/scope/scoped-db';
import { openVault } from '#store/vault';
import { loadDemo } from '#work/demo/load';
import type { Office } from '#work/office';
import { catalogueCounts, publishedDocument, publishedPage } from '#work/publication/published';
import { asPublic } from '#work/scope';
import { fileRoom } from '../test/support/file-room.ts';
import { databaseLike } from '../test/support/postgres.ts';
import { type Askers, startAskers } from './askers.ts';
import type { Result } from './result.ts';

const rounds = 7;
const roundMs = 500;
/** A kept page: at least 0.6 times as many a second as the bare reply. */
const keptBar = 1 / 0.6;
/** A page rendered anew against its own questions to the database: rendering and sending cost no more than twice as much again. */
const renderedBar = 3;
const atOnce = 8;

const encodings = [
  { how: 'as it is', encoding: '' },
  { how: 'as browsers ask for it', encoding: 'gzip, deflate, br, zstd' },
] as const;

interface Page {
  readonly name: string;
  readonly path: string;
  /** What it asks of the database. */
  readonly questions: () => Promise<unknown>;
}

export async function bench(): Promise<Result[]> {
  const database = await databaseLike('bench_demo', async (db) => {
    await migrate(db);
    await loadDemo(officeOn(db));
  });
  const office = { ...officeOn(database.db), db: await scopedDb(database.db, { name: 'nobody' }) };
  const node = await startNode(office);
  const askers = startAskers();
  try {
    const { rows } = await sql<{ id: string }>`select case_id as id from publication where published_on <= '2026-11-23'
      and withdrawn_on is null order by published_on desc, case_id limit 1`.execute(database.db);
    const id = rows[0]?.id ?? '';
    const pages: readonly Page[] = [
      { name: 'the home page', path: '/', questions: () => loadHome(office, demoSite) },
      { name: 'a document', path: `/xxgk/publications/${id}`, questions: () => publishedDocument(office, id) },
      {
        name: 'the list',
        path: '/xxgk/publications',
        questions: () => Promise.all([publishedPage(office, {}, 1), catalogueCounts(office)]),
      },
    ];
    const results: Result[] = [];
    for (const page of pages) {
      for (const how of encodings) results.push(await kept(node, askers, page, how));
      results.push(await rendered(node, askers, page));
    }
    return results;
  } finally {
    await askers.stop();
    await node.stop();
    await database.close();
  }
}

function officeOn(db: Office['db']): Office {
  return {
    db,
    vault: openVault(new Map([[1, Buffer.alloc(32, 7)]])),
    files: fileRoom(),
    now: () => new Date().toISOString(),
    today: () => day('2026-11-23'),
    newId: randomUUID,
  };
}

/** The program as it serves. */
async function startNode(office: Office) {
  const at = (file: string) => new URL(`../../../${file}`, import.meta.resolve('#law/report/read/read')).href;
  const { buildApp } = (await import(at('serve.js'))) as typeof import('../src/serve.ts');
  const { readSettings } = (await import(at('settings.js'))) as typeof import('../src/settings.ts');
  const app = await buildApp(office, readSettings({ LOG_LEVEL: 'silent' }));
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { port: portOf(app), stop: () => app.close() };
}

const portOf = (app: { readonly server: { address(): unknown } }) => (app.server.address() as { port: number }).port;

type Node = Awaited<ReturnType<typeof startNode>>;

async function kept(
  node: Node,
  askers: Askers,
  { name, path }: Page,
  { how, encoding }: (typeof encodings)[number],
): Promise<Result> {
  const headers = encoding === '' ? '' : `accept-encoding: ${encoding}\r\n`;
  const request = `GET ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n`;
  const bytes = await bytesOf(node, path, encoding);
  const bare = Fastify();
  bare.get(path, async (_request, reply) => reply.header('content-type', 'text/html; charset=utf-8').send(bytes));
  await bare.listen({ port: 0, host: '127.0.0.1' });
  const [own, least] = await medianRates([
    () => askers.rate({ port: node.port, request, ms: roundMs }),
    () => askers.rate({ port: portOf(bare), request, ms: roundMs }),
  ]);
  await bare.close();
  const ratio = least / own;
  return {
    name: `${name}, kept, ${how}`,
    baseline: 'a bare Fastify reply of the same bytes',
    ...{ ratio, bar: keptBar, pass: ratio <= keptBar },
    detail: `${own.toFixed(0)}/s against ${least.toFixed(0)}/s (${(own / least).toFixed(2)}×); ${bytes.length} bytes`,
  };
}

/** What is sent for a page that is kept: asked for until it is. */
async function bytesOf({ port }: Node, path: string, encoding: string): Promise<Buffer> {
  const once = () =>
    new Promise<Buffer>((resolve, reject) => {
      get(
        { port, host: '127.0.0.1', path, headers: encoding === '' ? {} : { 'accept-encoding': encoding } },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.once('end', () => resolve(Buffer.concat(parts)));
        },
      ).once('error', reject);
    });
  for (let i = 0; i < 5; i += 1) await once();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return once();
}

/** Another address each time, so that none is found kept. */
async function rendered(node: Node, askers: Askers, { name, path, questions }: Page): Promise<Result> {
  const request = `GET ${path}?n={n} HTTP/1.1\r\nhost: localhost\r\n\r\n`;
  const [own, least] = await medianRates([
    () => askers.rate({ port: node.port, request, ms: roundMs }),
    () => questionRate(questions),
  ]);
  const ratio = least / own;
  return {
    name: `${name}, rendered anew each time`,
    baseline: 'its questions to the database alone',
    ...{ ratio, bar: renderedBar, pass: ratio <= renderedBar },
    detail: `${own.toFixed(0)}/s against ${least.toFixed(0)}/s; ${((1000 * atOnce) / own).toFixed(0)} ms, eight at a time`,
  };
}

async function questionRate(questions: () => Promise<unknown>): Promise<number> {
  const until = performance.now() + roundMs;
  let answered = 0;
  const line = async () => {
    for (; performance.now() < until; answered += 1) await asPublic(questions);
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  return (answered * 1000) / roundMs;
}

/** Medians of alternating rounds, after one to warm up. */
async function medianRates(
  works: readonly [() => Promise<number>, () => Promise<number>],
): Promise<readonly [number, number]> {
  const rates: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round += 1) {
    for (const i of [0, 1] as const) {
      const rate = await works[i]();
      if (round >= 0) rates[i].push(rate);
    }
  }
  const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  return [median(rates[0]), median(rates[1])];
}
