/** The public search over 100,000 documents (1,000,000 with GONGKAI_BENCH_DOCUMENTS), whole as a page asks it, against the bare indexed query of the same rows. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { day } from '#law/calendar/day';
import { connect, type Db } from '#store/db';
import { migrate } from '#store/migrate';
import { scopedDb } from '#store/scope/scoped-db';
import { foldedWords } from '#store/search';
import { startServer } from '#store/server/start';
import { gramsOf } from '#store/site/folded';
import type { Office } from '#work/office';
import { asPublic } from '#work/scope';
import { searchSite } from '#work/search/site';
import { p95Ms } from './p95.ts';
import type { Result } from './result.ts';

const documents = Number(process.env['GONGKAI_BENCH_DOCUMENTS'] ?? 100_000);
const rounds = 30;
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
    await fill(db, server.url);
    const office = { db: await scopedDb(db, { name: 'nobody' }), today: () => day('2026-11-23') } as unknown as Office;
    const results: Result[] = [];
    for (const { name, word } of words) {
      const choice = { typed: word, kind: null, year: null, agency: null, topic: null, audience: null };
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

/** Texts of 240 characters out of 2,000, the frequent ones more often, as Chinese is; the same each run. */
function* texts(): Generator<readonly string[]> {
  let state = 7;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const some = (length: number, rarity: number) => {
    let text = '';
    for (let i = 0; i < length; i += 1) text += String.fromCharCode(19968 + Math.round(2000 * chance() ** rarity));
    return text;
  };
  for (let n = 1; n <= documents; n += 1) {
    const title = `${n % 40 === 0 ? common : ''}${some(18, 2)}`;
    const body = `${some(240, 3)}${n % 10 === 0 ? common : ''}${n % Math.round(documents / 20) === 7 ? rare : ''}`;
    const on = new Date(Date.UTC(2015, 0, 1 + (n % 4300))).toISOString().slice(0, 10);
    yield [`p${n}`, title, `息政办〔${2015 + (n % 10)}〕${n}号`, `B/${n}`, `主题${n % 30}`, on, body];
  }
}

/** As `put_site_text` keeps them; the keys are put together here, and compared with the database's own below. */
function lineOf([
  id = '',
  title = '',
  number = '',
  code = '',
  topic = '',
  on = '',
  body = '',
]: readonly string[]): string {
  const titleWords = foldedWords(title);
  const words = [title, number, code, topic, body].map(foldedWords).join('\n');
  const keys = [titleWords, words].map((text) => `{${[...gramsOf(text)].join(',')}}`);
  const cells = ['publication', id, '0', 'bench', title, number, code, topic, on, '\\N', body, titleWords];
  return `${[...cells, words.replaceAll('\n', '\\n'), ...keys, '{}'].join('\t')}\n`;
}

/** Without the indexes, which are made when everything is there: that takes minutes less. */
async function fill(db: Db, url: string): Promise<void> {
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values ('bench', 'bench', 'bench', 'b', 'county', 'department', '2019-01-01')`.execute(db);
  const { rows } = await sql<{ name: string; made: string }>`select indexname as name, indexdef as made from pg_indexes
    where tablename = 'site_text' and indexname <> 'site_text_pkey'`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.id(name)}`.execute(db);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const into = client.query(copyFrom('copy site_text from stdin'));
    await pipeline(Readable.from(batches()), into);
    await client.query("set maintenance_work_mem = '1GB'");
    for (const { made } of rows) await client.query(made);
    await client.query('vacuum analyze site_text');
  } finally {
    await client.end();
  }
  const wrong = await sql<{
    n: number;
  }>`select count(*)::int as n from (select * from site_text order by id limit 500) as few
    where words <> folded_words(concat_ws(E'\n', title, number, code, topic, plain)) or title_words <> folded_words(title)
      or not (grams @> grams_of(words) and grams <@ grams_of(words))
      or not (title_grams @> grams_of(title_words) and title_grams <@ grams_of(title_words))`.execute(db);
  if (wrong.rows[0]?.n !== 0) throw new Error('the rows are not what the program would keep');
}

function* batches(): Generator<string> {
  let batch = '';
  for (const text of texts()) {
    batch += lineOf(text);
    if (batch.length < 1_000_000) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}
