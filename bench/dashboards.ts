/** A county of 100 agencies with 1,000,000 matters side by side, out of prepared counts; against the bare aggregate over the same counts. */

import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { day } from '#law/calendar/day';
import { inScope } from '#store/scope/scope';
import { scopedDb } from '#store/scope/scoped-db';
import { openVault } from '#store/vault';
import { comparisonView, prepareCounts } from '#work/comparison/view';
import type { Office, Who } from '#work/office';
import { fileRoom } from '../test/support/file-room.ts';
import { migratedDatabase } from '../test/support/postgres.ts';
import { p95Ms } from './p95.ts';
import type { Result } from './result.ts';

const matters = Number(process.env['GONGKAI_BENCH_DASHBOARDS'] ?? 1_000_000);
const agencies = 100;
const calls = 200;
const bar = 2;
const superior: Who = { accountId: 's', name: '上级', agency: 'county-office', roles: ['superior'], from: 'bench' };

export async function bench(): Promise<Result[]> {
  const database = await migratedDatabase();
  try {
    await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
      values ('county', '某县人民政府', '某县', '某', 'county', 'government', '2019-01-01'),
        ('county-office', '某县人民政府办公室', '县府办', '某办', 'county', 'office', '2019-01-01')`.execute(
      database.db,
    );
    await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
      select 'a' || n, '某县第' || n || '局', n || '局', n || '局', 'county', 'department', '2019-01-01'
      from generate_series(1, ${agencies}) n`.execute(database.db);
    await sql`insert into agency_edge (child, parent, kind, from_day)
      select code, 'county', 'territory', '2019-01-01' from agency where code <> 'county'`.execute(database.db);
    await sql`insert into matter (agency, source, number, service, state, received_on, promised_on, ended_on, rating, first_at, last_at)
      select 'a' || 1 + n % ${agencies}, 'bench', 'N' || n, 'S' || n % 500, 'closed', date '2026-01-01' + n % 320,
        date '2026-01-06' + n % 320, date '2026-01-03' + n % 320 + n % 7, 1 + n % 5, now(), now()
      from generate_series(1, ${matters}) n`.execute(database.db);
    await sql`vacuum analyze matter`.execute(database.db);
    const office: Office = {
      db: await scopedDb(database.db, { name: 'nobody' }),
      vault: openVault(new Map([[1, Buffer.alloc(32, 7)]])),
      files: fileRoom(),
      now: () => new Date().toISOString(),
      today: () => day('2026-11-23'),
      newId: randomUUID,
    };
    const start = performance.now();
    await inScope({ name: 'program' }, () => prepareCounts(office));
    const prepared = performance.now() - start;
    const codes = ['county-office', ...Array.from({ length: agencies }, (_, i) => `a${i + 1}`)];
    const scope = { name: 'person', actor: 's', agencies: codes } as const;
    const view = await inScope(scope, () => comparisonView(office, superior));
    if (!view.ok || view.value.agencies.length !== agencies) throw new Error('not all agencies are there');
    const bare = () => sql`select agency, key, sum(n) from standing_count group by agency, key`.execute(database.db);
    const ours = () => inScope(scope, () => comparisonView(office, superior));
    const [bareMs = 1, oursMs = 0] = await p95Ms(calls, [bare, ours]);
    const ratio = oursMs / bareMs;
    const name = `${agencies} agencies, ${matters.toLocaleString('en')} matters side by side, p95`;
    const detail = `${oursMs.toFixed(2)} ms against ${bareMs.toFixed(2)} ms; prepared in ${(prepared / 1000).toFixed(1)} s`;
    return [{ name, baseline: 'the bare aggregate over the prepared counts', ratio, bar, pass: ratio <= bar, detail }];
  } finally {
    await database.close();
  }
}
