/**
 * Matters in bulk: batches of events taken in (guides, guards, states, clocks, digests) against bare `COPY` of the same rows;
 * the look-up by number and code and the list by due day against the bare indexed questions. `GONGKAI_BENCH_MATTERS`: how many
 * matters, six events each.
 */

import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { addDays, day } from '#law/calendar/day';
import type { MatterEvent, MatterFact } from '#law/matter/events';
import type { Db } from '#store/db';
import { inScope } from '#store/scope/scope';
import { scopedDb } from '#store/scope/scoped-db';
import { openVault } from '#store/vault';
import { lookUp } from '#work/application/look-up';
import { queryCode } from '#work/application/query-code';
import { type BatchRow, receiveBatch } from '#work/matter/ingest';
import { matterKey } from '#work/matter/key';
import { listMatters } from '#work/matter/view';
import type { Office, Who } from '#work/office';
import { fileRoom } from '../test/support/file-room.ts';
import { migratedDatabase } from '../test/support/postgres.ts';
import { p95Ms } from './p95.ts';
import type { Result } from './result.ts';

const matters = Number(process.env['GONGKAI_BENCH_MATTERS'] ?? 20_000);
const agency = 'bench';
const perBatch = 10_000;
const calls = 200;
/** At least 0.3 times as many rows a second as bare COPY. */
const ingestBar = 1 / 0.3;
const lookUpBar = 2;
const today = day('2026-11-23');
const officer: Who = { accountId: 'officer', name: '经办', agency, roles: ['officer', 'head'], from: 'bench' };

export async function bench(): Promise<Result[]> {
  const database = await migratedDatabase();
  try {
    await fill(database.db);
    const office: Office = {
      db: await scopedDb(database.db, { name: 'nobody' }),
      vault: openVault(new Map([[1, Buffer.alloc(32, 7)]])),
      files: fileRoom(),
      now: () => '2026-11-23T10:00:00.000Z',
      today: () => today,
      newId: randomUUID,
    };
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const taken = await ingestion(office, database.db, client);
    await client.end();
    return [taken, ...(await questions(office, database.db))];
  } finally {
    await database.close();
  }
}

async function fill(db: Db): Promise<void> {
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values (${agency}, 'bench', 'bench', 'b', 'county', 'department', '2019-01-01')`.execute(db);
  await sql`insert into service (case_id, agency, code, name, kind, department, listed_on, guide_from, sequence, editions)
    select 's' || n, ${agency}, 'S' || n, '事项' || n, '01', '某局', '2024-01-01', '2024-01-01', 2, 1
    from generate_series(1, 500) n`.execute(db);
  await sql`insert into guide_edition (case_id, edition, agency, from_day)
    select 's' || n, 1, ${agency}, '2024-01-01' from generate_series(1, 500) n`.execute(db);
  // What only the baseline writes is not cleaned up beside what is measured.
  await sql`create table bare_event (like matter_event including indexes) with (autovacuum_enabled = off)`.execute(db);
}

const facts: readonly MatterFact[] = [
  { type: 'received', materials: ['form'] },
  { type: 'accepted' },
  { type: 'stepBegun', step: 'examine' },
  { type: 'stepEnded', step: 'examine', result: 'passed' },
  { type: 'decided', granted: true },
  { type: 'closed', result: 'passed' },
];

/** Matters of two years; one in five still runs. */
function rowsOf(first: number, count: number): readonly BatchRow[] {
  return Array.from({ length: count }, (_, at) => {
    const n = first + at;
    const running = n % 5 === 0;
    const received = addDays(today, running ? -5 : -30 - (n % 650));
    return facts.slice(0, running ? 3 : facts.length).map((fact, i) => {
      const event: MatterEvent = { id: `e${i}`, at: `${addDays(received, i)}T02:00:00.000Z`, ...fact };
      return { number: `N-${n}`, service: `S${1 + (n % 500)}`, event };
    });
  }).flat();
}

async function ingestion(office: Office, bare: Db, client: pg.Client): Promise<Result> {
  const times = { ours: 0, bare: 0, rows: 0 };
  const each = Math.floor(perBatch / facts.length);
  for (let first = 0; first < matters; first += each) {
    const rows = rowsOf(first, Math.min(each, matters - first));
    const copied = rows.map((row, i) => copyLine(row, first + i)).join('');
    let start = performance.now();
    await copyIn(client, copied);
    times.bare += performance.now() - start;
    start = performance.now();
    const done = await receiveBatch(office, officer, '系统', rows);
    times.ours += performance.now() - start;
    if (!done.ok || done.value.kept !== rows.length) throw new Error('a batch was not kept whole');
    times.rows += rows.length;
  }
  await sql`vacuum analyze matter`.execute(bare);
  const ratio = times.ours / times.bare;
  const rate = (ms: number) => Math.round((times.rows * 1000) / ms).toLocaleString('en');
  return {
    name: `${times.rows.toLocaleString('en')} events of ${matters.toLocaleString('en')} matters taken in`,
    baseline: 'bare COPY of the same rows',
    ratio,
    bar: ingestBar,
    pass: ratio <= ingestBar,
    detail: `${rate(times.ours)}/s against ${rate(times.bare)}/s`,
  };
}

function copyLine(row: BatchRow, n: number): string {
  if (!('event' in row)) return '';
  const { id, at, ...fact } = row.event;
  return `${n}\t${agency}\t1\t${at}\t${id}\t${fact.type}\t${JSON.stringify(fact)}\n`;
}

async function copyIn(client: pg.Client, lines: string): Promise<void> {
  const into = client.query(copyFrom('copy bare_event (matter, agency, batch, at, event, type, fact) from stdin'));
  await pipeline(Readable.from([lines]), into);
}

async function questions(office: Office, bare: Db): Promise<Result[]> {
  const inside = <T>(work: () => Promise<T>) => inScope({ name: 'person', actor: 'officer', agencies: [agency] }, work);
  const { rows } = await sql<{ id: number; number: string }>`
    select id, number from matter tablesample bernoulli (5) limit 500`.execute(bare);
  const some = (call: number) => rows[call % rows.length] ?? { id: 0, number: '' };
  const codes = rows.map(({ id }) => queryCode(office.vault, matterKey(id)));
  const from = (call: number) => `10.0.${call % 250}.${call % 200}`;
  const bareLookUp = (call: number) => sql`select * from matter where number = ${some(call).number}`.execute(bare);
  const ownLookUp = async (call: number) => {
    const code = codes[call % codes.length] ?? '';
    const found = await inScope({ name: 'public' }, () =>
      lookUp(office, { number: some(call).number, code }, from(call)),
    );
    if (!found.ok) throw new Error('not found');
  };
  const bareList = () =>
    sql`select * from matter where agency = ${agency} and ended_on is null
      order by promised_on nulls last, id limit 51`.execute(bare);
  const list = () => inside(() => listMatters(office, officer, { limit: 50 }));
  const [bareFoundMs, foundMs, bareListMs, listMs] = await p95Ms(calls, [bareLookUp, ownLookUp, bareList, list]);
  return [
    line('a matter found by number and code, p95', 'the bare indexed query', foundMs, bareFoundMs),
    line('the list by due day, p95', 'the bare indexed query', listMs, bareListMs),
  ];
}

function line(name: string, baseline: string, ours: number, bare: number): Result {
  const ratio = ours / bare;
  const detail = `${ours.toFixed(2)} ms against ${bare.toFixed(2)} ms`;
  return { name, baseline, ratio, bar: lookUpBar, pass: ratio <= lookUpBar, detail };
}
