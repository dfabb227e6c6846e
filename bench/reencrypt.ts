/** Sealing rows again with a new key, in batches, against the bar of 1,000 rows a second. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { addApplicant } from '#store/applicant/applicant';
import { connect } from '#store/db';
import { migrate } from '#store/migrate';
import { type ResealPosition, reseal } from '#store/sealed/reseal';
import { startServer } from '#store/server/start';
import { openVault } from '#store/vault';
import type { Result } from './result.ts';

const rows = 20_000;
const barPerSecond = 1000;

export async function bench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const server = await startServer({ dataDir: folder, log: () => {} });
  const db = connect(server.url);
  try {
    await migrate(db);
    await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
      values ('bench', 'bench', 'bench', 'b', 'county', 'department', '2019-01-01')`.execute(db);
    const vault = openVault(new Map([[1, Buffer.alloc(32, 1)]]));
    const data = {
      name: '申请人',
      identity: '11010519491231002X',
      contact: { telephone: '13800001234', email: '', address: '' },
      request: {
        description: '某文件'.repeat(30),
        identityKind: 'idCard',
        carrier: 'paper',
        route: 'post',
        notice: null,
      },
    } as const;
    await db.transaction().execute(async (tx) => {
      for (let i = 0; i < rows; i += 1) await addApplicant(tx, vault, 'bench', `p${i}`, data);
    });
    vault.rotate();
    const began = performance.now();
    let done = 0;
    for (let from: ResealPosition | null | undefined; from !== null; ) {
      const step = await reseal(db, vault, from ?? null, 500);
      done += step.rows;
      from = step.next;
    }
    const perSecond = done / ((performance.now() - began) / 1000);
    const ratio = perSecond / barPerSecond;
    return [
      {
        name: `re-encryption of ${rows} applicants`,
        baseline: `${barPerSecond} rows/s`,
        ratio,
        bar: 1,
        pass: done === rows && ratio >= 1,
        detail: `${perSecond.toFixed(0)} rows/s, four fields a row`,
      },
    ];
  } finally {
    await db.destroy();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
