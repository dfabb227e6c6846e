/**
 * A county's 2,457 services out of one workbook: tried, then taken in (read, checked by every rule, ledger, chains, drafts,
 * audit, an answer a row), against bare `COPY` of the rows that this writes into tables without triggers.
 */

import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { day } from '#law/calendar/day';
import { templateColumns, templateRow } from '#law/service/template';
import { listToXlsx } from '#paper/report/plain-workbook';
import { scopedDb } from '#store/scope/scoped-db';
import { openVault } from '#store/vault';
import { sampleServices } from '#work/demo/services';
import type { Office, Who } from '#work/office';
import { importView, startImport, takeImport } from '#work/service/import';
import { runImports } from '#work/service/import-run';
import { fileRoom } from '../test/support/file-room.ts';
import { migratedDatabase } from '../test/support/postgres.ts';
import type { Result } from './result.ts';

const count = 2457;
const bar = 15;
const mostSeconds = 60;
const agency = 'bench';
const on = day('2026-11-23');
const clerk: Who = { accountId: 'clerk', name: '经办', agency, roles: ['officer'], from: 'bench' };
const tables = ['ledger', 'service', 'guide_draft', 'service_import_row'] as const;

export async function bench(): Promise<Result[]> {
  const database = await migratedDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
      values (${agency}, 'bench', 'bench', 'b', 'county', 'department', '2019-01-01')`.execute(database.db);
    await sql`insert into account (id, login, name, agency, roles, password)
      values ('clerk', 'clerk', '经办', ${agency}, array['officer'], '-')`.execute(database.db);
    const office: Office = {
      db: await scopedDb(database.db, { name: 'program' }),
      vault: openVault(new Map([[1, Buffer.alloc(32, 7)]])),
      files: fileRoom(),
      now: () => new Date().toISOString(),
      today: () => on,
      newId: randomUUID,
    };
    const bytes = await workbook();
    const triedFrom = performance.now();
    const id = mustBe(await startImport(office, clerk, { name: '事项.xlsx', bytes }));
    await runImports(office);
    const takenFrom = performance.now();
    mustBe(await takeImport(office, clerk, id, []));
    await runImports(office);
    const ended = performance.now();
    const { state, counts } = mustBe(await importView(office, clerk, id));
    if (state !== 'taken' || counts.new !== count) throw new Error(`the import is ${state} with ${counts.new} new`);
    const bareMs = await copied(client);
    const ours = ended - triedFrom;
    const ratio = ours / bareMs;
    const seconds = (ms: number) => (ms / 1000).toFixed(1);
    return [
      {
        name: `${count.toLocaleString('en')} services out of a workbook, tried and taken in`,
        baseline: 'bare COPY of the rows that this writes',
        ...{ ratio, bar, pass: ratio <= bar && ours <= mostSeconds * 1000 },
        detail: `tried in ${seconds(takenFrom - triedFrom)} s, taken in ${seconds(ended - takenFrom)} s, ${Math.round(count / ((ended - takenFrom) / 1000))} services/s; bare ${bareMs.toFixed(0)} ms`,
      },
    ];
  } finally {
    await client.end();
    await database.close();
  }
}

function workbook(): Promise<Uint8Array> {
  const heads = templateColumns.map(({ head }) => head);
  const rows = sampleServices(count, on, on).flatMap(({ guide, code, name, kind, department }) =>
    guide === undefined ? [] : [templateRow({ guide, code, name, kind, department })],
  );
  return listToXlsx({ name: '事项', title: '政务服务事项', heads, rows });
}

function mustBe<T>(decided: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!decided.ok) throw new Error('refused');
  return decided.value;
}

/** Milliseconds of one bare transaction that copies the rows which the import has written. */
async function copied(client: pg.Client): Promise<number> {
  const written: (readonly [string, string])[] = [];
  for (const table of tables) {
    await client.query(`create table bare_${table} (like ${table} including indexes)`);
    written.push([table, await text(client.query(copyTo(`copy ${table} to stdout`)))]);
  }
  const start = performance.now();
  await client.query('begin');
  for (const [table, lines] of written) {
    await pipeline(Readable.from([lines]), client.query(copyFrom(`copy bare_${table} from stdin`)));
  }
  await client.query('commit');
  return performance.now() - start;
}
