/**
 * 20,000 pages of an older site taken over, with their list: the list read, every page read, judged by the gate, entered and
 * published, against the same rows inserted bare. `GONGKAI_BENCH_PAGES`: how many.
 */

import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { day } from '#law/calendar/day';
import type { Db } from '#store/db';
import { inScope } from '#store/scope/scope';
import { scopedDb } from '#store/scope/scoped-db';
import { openVault } from '#store/vault';
import type { Office, Who } from '#work/office';
import { type ListedPage, listOldPages, moveOldPages } from '#work/publication/old-pages';
import { fileRoom } from '../test/support/file-room.ts';
import { migratedDatabase } from '../test/support/postgres.ts';
import type { Result } from './result.ts';

const pages = Number(process.env['GONGKAI_BENCH_PAGES'] ?? 20_000);
/** As the page of the import sends them. */
const atOnce = 40;
const bar = 6;
const agency = 'bench';
const head: Who = { accountId: 'head', name: '负责人', agency, roles: ['head'], from: 'bench' };

export async function bench(): Promise<Result[]> {
  const database = await migratedDatabase();
  try {
    await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
      values (${agency}, '示例县审批局', '审批局', '示审', 'county', 'department', '2010-01-01')`.execute(database.db);
    const office: Office = {
      db: await scopedDb(database.db, { name: 'nobody' }),
      vault: openVault(new Map([[1, Buffer.alloc(32, 7)]])),
      files: fileRoom(),
      now: () => new Date().toISOString(),
      today: () => day('2026-11-23'),
      newId: randomUUID,
    };
    const start = performance.now();
    const batches = await inScope({ name: 'person', actor: head.accountId, agencies: [agency] }, () =>
      imported(office),
    );
    const ownMs = performance.now() - start;
    const { ms: bareMs, rows } = await bareInserted(database.db, batches);
    const ratio = ownMs / bareMs;
    const rate = (ms: number) => Math.round((pages * 1000) / ms).toLocaleString('en');
    return [
      {
        name: `${pages.toLocaleString('en')} old pages imported with their list`,
        baseline: `the same rows inserted bare (${rows.toLocaleString('en')}), ${atOnce} pages a transaction`,
        ...{ ratio, bar, pass: ratio <= bar },
        detail: `${rate(ownMs)} pages/s against ${rate(bareMs)}; ${(ownMs / 1000).toFixed(0)} s in all`,
      },
    ];
  } finally {
    await database.close();
  }
}

const heads = '文件,标题,成文日期,发布日期,公开目录,发文字号,规范性文件';

function lineOf(n: number): string {
  const on = `20${10 + (n % 15)}-0${1 + (n % 9)}-1${n % 10}`;
  const normative = n % 10 === 0;
  return `${n % 100}/t${n}.html,示例县旧网站第${n}件公开信息,${on},${on},${1 + (n % 15)},${normative ? `示审〔20${10 + (n % 15)}〕${n}号` : ''},${normative ? '是' : ''}`;
}

/** About 4 kB, as pages of such sites are: a frame, a table, paragraphs of the text. */
function pageOf(n: number): Buffer {
  const paragraphs = Array.from(
    { length: 12 },
    (_, i) =>
      `<p style="text-indent:2em"><span style="font-size:16px">第${n}件第${i}段，各单位按照职责分工抓好落实，有关情况及时公开，接受群众监督。</span></p>`,
  );
  return Buffer.from(
    `<html><head><meta charset="utf-8"><title>旧页${n}</title><style>p{margin:0}</style></head><body><div class="TRS_Editor">${paragraphs.join('\n')}<table><tr><td>项目</td><td>数量</td></tr><tr><td>第${n}项</td><td>${n}</td></tr></table></div></body></html>`,
  );
}

/** The list and then the pages; in how many batches. */
async function imported(office: Office): Promise<number> {
  const list = [heads, ...Array.from({ length: pages }, (_, i) => lineOf(i + 1))].join('\r\n');
  const listed = await listOldPages(office, head, Buffer.from(list));
  if (!listed.ok) throw new Error(listed.refusals[0]?.message);
  let batches = 0;
  for (let at = 0; at < listed.value.length; at += atOnce) {
    const sent = listed.value.slice(at, at + atOnce).map((one) => sentOf(one));
    const moved = await moveOldPages(office, head, { pages: sent, dry: false, pictures: true });
    if (!moved.ok) throw new Error(moved.refusals[0]?.message);
    const returned = moved.value.find(({ result }) => result !== 'new');
    if (returned !== undefined) throw new Error(`row ${returned.row}: ${returned.messages.join('')}`);
    batches += 1;
  }
  return batches;
}

function sentOf({ row, page, messages }: ListedPage) {
  if (page === null) throw new Error(`row ${row}: ${messages.join('')}`);
  return { row, page, bytes: pageOf(Number(/\d+(?=\.html)/.exec(page.file)?.[0])), pictures: null };
}

const written = ['ledger', 'publication', 'publication_edition', 'document', 'delivery', 'site_text', 'audit'] as const;

/** What was written, into copies of its tables with the same indexes and nothing else, as many transactions as batches. Milliseconds. */
async function bareInserted(db: Db, batches: number): Promise<{ readonly ms: number; readonly rows: number }> {
  await sql`create schema bare`.execute(db);
  const texts: string[][] = Array.from({ length: batches }, () => []);
  let rows = 0;
  for (const table of written) {
    await sql`create table ${sql.id('bare', table)} (like ${sql.id('public', table)} including indexes including defaults)`.execute(
      db,
    );
    const all = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.id('public', table)} t`.execute(
      db,
    );
    rows += all.rows.length;
    const each = Math.ceil(all.rows.length / batches);
    for (const [i, batch] of texts.entries()) {
      const some = all.rows.slice(i * each, (i + 1) * each).map(({ row }) => row);
      batch.push(`[${some.join(',')}]`);
    }
  }
  const start = performance.now();
  for (const batch of texts) {
    await db.transaction().execute(async (tx) => {
      for (const [i, table] of written.entries()) {
        const of = sql.id('bare', table);
        await sql`insert into ${of} select * from jsonb_populate_recordset(null::${of}, ${batch[i]}::jsonb)`.execute(
          tx,
        );
      }
    });
  }
  return { ms: performance.now() - start, rows };
}
