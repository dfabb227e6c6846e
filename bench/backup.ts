/**
 * Backup and restore of some 200 MB (as COPY text) against the bare COPY of the same tables, out and in. With
 * `GONGKAI_BENCH_ROWS=900000` it is some 1 GB.
 */

import { createHash, randomUUID } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Opener } from '#store/backup/lock';
import type { Db } from '#store/db';
import { makeBackup } from '#work/backup/make';
import { restoreBackup } from '#work/backup/restore';
import { openFolder } from '../test/support/open-folder.ts';
import { emptyDatabase, migratedDatabase } from '../test/support/postgres.ts';
import type { Result } from './result.ts';

const applicants = Number(process.env['GONGKAI_BENCH_ROWS'] ?? 180_000);
const tables = ['applicant', 'application'] as const;
const outBar = 6;
const inBar = 3;

export async function bench(): Promise<Result[]> {
  const folder = openFolder('gongkai-bench-');
  const full = await migratedDatabase();
  const copied = await migratedDatabase();
  const restored = await emptyDatabase();
  const openers: readonly Opener[] = [{ kind: 'key', key: createHash('sha256').update(randomUUID()).digest() }];
  const place = { databaseUrl: full.url, before: {}, after: {}, target: folder, openers };
  const path = join(folder, 'bench.backup');
  try {
    await fill(full.db);
    await fillAgency(copied.db);
    await copyOut(full.url);
    const [texts, outMs] = await timed(() => copyOut(full.url));
    const [, backupMs] = await timed(() =>
      makeBackup({ db: full.db, now: () => new Date().toISOString() }, place, path),
    );
    const [, inMs] = await timed(() => copyIn(copied.url, texts));
    const empty = {
      databaseUrl: restored.url,
      folders: { files: join(folder, 'files') },
      beside: join(folder, 'beside'),
    };
    const [, restoreMs] = await timed(() => restoreBackup(empty, path, openers));
    const bytes = texts.flat().reduce((sum, chunk) => sum + chunk.length, 0);
    const size = `${megabytes(bytes)} as text, archive ${megabytes(statSync(path).size)}`;
    return [
      line(
        'backup (snapshot, gzip, AES-GCM, fsync)',
        'COPY of the same tables to nowhere',
        backupMs,
        outMs,
        outBar,
        size,
      ),
      line('restore, every row compared', 'COPY of the same tables from memory', restoreMs, inMs, inBar, size),
    ];
  } finally {
    // Not dropped: the server's folder goes with them, and a vacuum may still be at work there.
    for (const { db } of [full, copied, restored]) await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

function line(name: string, baseline: string, ms: number, bareMs: number, bar: number, size: string): Result {
  const ratio = ms / bareMs;
  const detail = `${(ms / 1000).toFixed(1)} s against ${(bareMs / 1000).toFixed(1)} s; ${size}`;
  return { name, baseline, ratio, bar, pass: ratio <= bar, detail };
}

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MB`;

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const value = await work();
  return [value, performance.now() - start];
}

async function fillAgency(db: Db): Promise<void> {
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values ('bench', 'bench', 'bench', 'b', 'county', 'department', '2020-01-01')`.execute(db);
}

/** Sealed fields do not compress: here they are digests. */
async function fill(db: Db): Promise<void> {
  await fillAgency(db);
  const sealed = sql`(sha256(random()::text::bytea) || sha256(random()::text::bytea) || sha256(random()::text::bytea))`;
  await sql`insert into applicant (id, agency, key_version, name, identity, contact, request, identity_index)
    select 'a' || i, 'bench', 1, ${sealed}, ${sealed}, ${sealed}, ${sealed} || ${sealed}, sha256(i::text::bytea)
    from generate_series(1, ${sql.lit(applicants)}) i`.execute(db);
  await sql`insert into application (case_id, agency, number, channel, applicant_type, applicant_id, state, submitted_on,
      received_on, due_on, extended, fee_fen, sequence)
    select 'c' || i, 'bench', i::text, 'web', 'naturalPerson', 'a' || i, 'inProgress', date '2025-01-01' + (i % 365),
      date '2025-01-01' + (i % 365), date '2025-02-01' + (i % 365), false, 0, 2
    from generate_series(1, ${sql.lit(applicants)}) i`.execute(db);
}

async function copyOut(url: string): Promise<readonly Buffer[][]> {
  return connected(url, async (client) => {
    const texts: Buffer[][] = [];
    for (const table of tables) {
      const chunks: Buffer[] = [];
      for await (const chunk of client.query(copyTo(`copy ${table} to stdout`)) as AsyncIterable<Buffer>)
        chunks.push(chunk);
      texts.push(chunks);
    }
    return texts;
  });
}

async function copyIn(url: string, texts: readonly Buffer[][]): Promise<void> {
  await connected(url, async (client) => {
    await client.query('begin');
    for (const [i, table] of tables.entries()) {
      await pipeline(Readable.from(texts[i] ?? []), client.query(copyFrom(`copy ${table} from stdin`)));
    }
    await client.query('commit');
  });
}

async function connected<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
