/** Verifying both chains of 400,000 entries: entries a second, and against reading the same rows bare. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { connect, type Db } from '#store/db';
import { chainHeads } from '#store/log/chain';
import { sideBySide } from '#store/log/moment';
import { migrate } from '#store/migrate';
import { unscopedDb } from '#store/scope/scoped-db';
import { startServer } from '#store/server/start';
import { verifyChain } from '#work/log/verify-chain';
import { medianMs } from './median.ts';
import type { Result } from './result.ts';

const entriesOfEach = 200_000;
const barPerSecond = 100_000;
const rounds = 3;

export async function bench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const server = await startServer({ dataDir: folder, log: () => {} });
  const owner = connect(server.url);
  const db = unscopedDb(owner);
  try {
    await migrate(owner);
    await fill(db);
    const [bareMs, verifyMs] = await medianMs(rounds, [() => readBare(db), () => verifyEach(db)]);
    const perSecond = (2 * entriesOfEach * 1000) / verifyMs;
    const detail = `${Math.round(perSecond)} entries/s, ${verifyMs.toFixed(0)} ms against ${bareMs.toFixed(0)} ms`;
    return [
      {
        name: `verify ${2 * entriesOfEach} chained entries`,
        baseline: `${barPerSecond} entries/s`,
        ratio: perSecond / barPerSecond,
        bar: 1,
        pass: perSecond >= barPerSecond,
        detail,
      },
      {
        name: `verify ${2 * entriesOfEach} chained entries`,
        baseline: 'reading the same rows, every column, 5,000 at a time',
        ratio: verifyMs / bareMs,
        bar: 2,
        pass: verifyMs <= 2 * bareMs,
        detail,
      },
    ];
  } finally {
    await owner.destroy();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function verifyEach(db: Db): Promise<void> {
  const walks = await sideBySide(db, await chainHeads(db), (tx, head) => verifyChain(tx, head, new Map()));
  const fault = walks.find((walked) => walked.fault !== null);
  if (fault !== undefined) throw new Error(`a sound chain was found bad: ${JSON.stringify(fault)}`);
}

async function readBare(db: Db): Promise<void> {
  for (const table of ['audit', 'ledger'] as const) {
    for (let after = 0; after < entriesOfEach; after += 5000) {
      await sql`select * from ${sql.table(table)} where agency = 'bench' and position > ${after} order by position limit 5000`.execute(
        db,
      );
    }
  }
}

async function fill(db: Db): Promise<void> {
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values ('bench', 'bench', 'bench', 'b', 'county', 'department', '2019-01-01')`.execute(db);
  for (let from = 1; from <= entriesOfEach; from += 20_000) {
    await sql`insert into audit (at, actor, actor_name, actor_agency, roles, agency, act, subject, object, result, from_where, session, request)
      select now(), 'person', '某人', 'bench', '{officer}', 'bench', 'application.assign', 'application', 'case' || n, 'done',
        '10.0.0.1', repeat('a', 64), 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6' from generate_series(${from}::int, ${from + 19_999}::int) n`.execute(
      db,
    );
    await sql`insert into ledger (agency, subject, case_id, sequence, type, on_day, written_at, actor, payload)
      select 'bench', 'application', 'case' || n, 1, 'assigned', '2025-03-01', now(), 'person',
        jsonb_build_object('to', '甲股', 'reason', repeat('字', 60)) from generate_series(${from}::int, ${from + 19_999}::int) n`.execute(
      db,
    );
  }
  for (const table of ['audit', 'ledger']) await sql`analyze ${sql.table(table)}`.execute(db);
}
