/** The public search over 100,000 documents (1,000,000 with GONGKAI_BENCH_DOCUMENTS), whole as a page asks it, against the bare indexed query of the same rows. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { day } from '#law/calendar/day';
import { connect, type Db } from '#store/db';
import { migrate } from '#store/migrate';
import { scopedDb } from '#store/scope/scoped-db';
import { startServer } from '#store/server/start';
import type { Office } from '#work/office';
import { asPublic } from '#work/scope';
import { searchSite } from '#work/search/site';
import { p95Ms } from './p95.ts';
import type { Result } from './result.ts';

const documents = Number(process.env['GONGKAI_BENCH_DOCUMENTS'] ?? 100_000);
const rounds = 40;
const bar = 2;

/** Planted: in every tenth document, and in twenty. */
const common = '政务服务';
const rare = '古井保护';
const words = [
  { name: 'a common word', word: common },
  { name: 'a rare word', word: rare },
  { name: 'a common pair', word: '服务' },
  { name: 'one character', word: '井' },
  { name: 'a number', word: '息政办[2022]77号' },
] as const;

export async function bench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const server = await startServer({ dataDir: folder, log: () => {} });
  const db = connect(server.url);
  try {
    await migrate(db);
    await fill(db);
    const office = { db: await scopedDb(db, { name: 'nobody' }), today: () => day('2026-11-23') } as unknown as Office;
    const results: Result[] = [];
    for (const { name, word } of words) {
      const choice = { typed: word, kind: null, year: null, agency: null, topic: null };
      const whole = () => asPublic(() => searchSite(office, 'bench', choice, null));
      const bare = await bareQuery(db, word);
      const { total } = await whole();
      const scanned = await scan(db, word);
      const [wholeMs, bareMs] = await p95Ms(rounds, [whole, bare]);
      const ratio = wholeMs / bareMs;
      results.push({
        name: `search of ${documents} documents, ${name} (p95)`,
        baseline: 'the index asked for the same rows: how many, and the first twenty',
        ratio,
        bar,
        pass: ratio <= bar && total === scanned,
        detail: `${wholeMs.toFixed(1)} ms against ${bareMs.toFixed(1)} ms; ${total} found, ${scanned} by a scan`,
      });
    }
    return results;
  } finally {
    await db.destroy();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By keys that are known already: no folding, no order of titles, no filters, no marks. */
async function bareQuery(db: Db, word: string): Promise<() => Promise<unknown>> {
  const { rows } = await sql<{ keys: string; folded: string }>`
    select grams_of(folded_words(${word}))::text as keys, folded_words(${word}) as folded`.execute(db);
  const { keys = '{}', folded = '' } = rows[0] ?? {};
  const holds = sql`grams @> ${keys}::bigint[] and position(${folded} in words) > 0`;
  return async () => {
    await sql`select count(*) from site_text where ${holds}`.execute(db);
    await sql`select title, number, plain from site_text where ${holds} order by on_day desc, kind desc, id desc limit 20`.execute(
      db,
    );
  };
}

async function scan(db: Db, word: string): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`set local enable_indexscan = off; set local enable_bitmapscan = off`.execute(tx);
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from site_text where position(folded_words(${word}) in words) > 0`.execute(tx);
    return rows[0]?.n ?? 0;
  });
}

/** Texts of 240 characters out of 2,000, the frequent ones more often, as Chinese is. */
async function fill(db: Db): Promise<void> {
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values ('bench', 'bench', 'bench', 'b', 'county', 'department', '2019-01-01')`.execute(db);
  await sql`
    select put_site_text('publication', 'p' || n, 0, 'bench',
      case when n % 40 = 0 then ${common} else '' end || title, '息政办〔' || 2015 + n % 10 || '〕' || n || '号', 'B/' || n, '主题' || n % 30,
      date '2015-01-01' + n % 4300, null,
      body || case when n % 10 = 0 then ${common} else '' end || case when n % ${Math.round(documents / 20)} = 7 then ${rare} else '' end)
    from generate_series(1, ${documents}) as n, lateral (
      select string_agg(chr(19968 + (2000 * random() * random() * random())::int + 0 * (n + place)), '') as body from generate_series(1, 240) as place) as text,
      lateral (select string_agg(chr(19968 + (2000 * random() * random())::int + 0 * (n + place)), '') as title from generate_series(1, 18) as place) as head`.execute(
    db,
  );
  await sql`vacuum analyze site_text`.execute(db);
}
