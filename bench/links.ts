/** 10,000 links on loopback looked at as at night (guards, robots.txt, results in the database), without the rests that politeness asks for. */

import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { day } from '#law/calendar/day';
import { linkCounts } from '#store/link/links';
import { scopedDb } from '#store/scope/scoped-db';
import { openVault } from '#store/vault';
import { checkLinks } from '#work/link/check';
import type { Office } from '#work/office';
import { fileRoom } from '../test/support/file-room.ts';
import { migratedDatabase } from '../test/support/postgres.ts';
import { smallWeb } from '../test/support/small-web.ts';
import type { Result } from './result.ts';

const links = Number(process.env['GONGKAI_BENCH_LINKS'] ?? 10_000);
const hosts = 200;
const perText = 50;
const atOnce = 8;
const bar = 2;
const agency = 'bench';

export async function bench(): Promise<Result[]> {
  const database = await migratedDatabase();
  const web = await smallWeb((request, answer) => {
    const missing = request.url === '/robots.txt' || request.url?.endsWith('7') === true;
    answer.writeHead(missing ? 404 : 200).end('<title>页面</title>');
  });
  try {
    await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
      values (${agency}, 'bench', 'bench', 'b', 'county', 'department', '2019-01-01')`.execute(database.db);
    const urls = Array.from({ length: links }, (_, i) => `http://h${i % hosts}.example.cn/p/${i}`);
    for (let i = 0; i < urls.length; i += perText) {
      const body = urls.slice(i, i + perText).join('\n');
      const id = `p${i}`;
      await sql`insert into publication (case_id, agency, index_number, title, summary, item, formed_on, published_on, state, sequence)
        values (${id}, ${agency}, ${id}, ${id}, ${id}, 1, '2026-11-01', '2026-11-01', 'published', 1)`.execute(
        database.db,
      );
      await sql`insert into publication_edition (case_id, number, agency, hash, published_on, published_at, content)
        values (${id}, 1, ${agency}, ${id}, '2026-11-01', now(), ${JSON.stringify({ body })}::jsonb)`.execute(
        database.db,
      );
    }
    const office: Office = {
      db: await scopedDb(database.db, { name: 'program' }),
      vault: openVault(new Map([[1, Buffer.alloc(32, 7)]])),
      files: fileRoom(),
      now: () => new Date().toISOString(),
      today: () => day('2026-11-23'),
      newId: randomUUID,
    };
    const bareMs = await timed(() => bare(urls, web.port));
    const pace = { restMs: 0, hosts: atOnce };
    const errand = { network: web.network, pace, stop: new AbortController().signal };
    const oursMs = await timed(() => checkLinks(office, agency, errand));
    const counts = await linkCounts(database.db, agency);
    if (counts.links !== links || counts.dead !== urls.filter((url) => url.endsWith('7')).length) {
      throw new Error(`counted wrongly: ${JSON.stringify(counts)}`);
    }
    const rate = (ms: number) => Math.round((links * 1000) / ms).toLocaleString('en');
    const ratio = oursMs / bareMs;
    return [
      {
        name: `${links.toLocaleString('en')} links of ${hosts} hosts looked at`,
        baseline: 'the same addresses asked bare, eight at a time',
        ...{ ratio, bar, pass: ratio <= bar },
        detail: `${rate(oursMs)}/s against ${rate(bareMs)}/s`,
      },
    ];
  } finally {
    await web.close();
    await database.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function bare(urls: readonly string[], port: number): Promise<void> {
  const waiting = [...urls];
  const worker = async () => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) await ask(new URL(url), port);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

function ask({ pathname, host }: URL, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: pathname, headers: { host }, agent: false }, (answer) => {
      answer.destroy();
      resolve();
    }).once('error', reject);
  });
}
