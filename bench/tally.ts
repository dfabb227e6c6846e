/** The tally of 1,000,000 applications against one bare GROUP BY over the same table. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { day } from '#law/calendar/day';
import { outcomeKeys } from '#law/report/report';
import { tallyApplications } from '#law/report/tally/applications';
import { connect, type Db } from '#store/db';
import { migrate } from '#store/migrate';
import { applicationGroups } from '#store/report/tally';
import { inScope } from '#store/scope/scope';
import { scopedDb } from '#store/scope/scoped-db';
import { startServer } from '#store/server/start';
import { medianMs } from './median.ts';
import type { Result } from './result.ts';

const cases = 1_000_000;
const rounds = 9;

export async function bench(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const server = await startServer({ dataDir: folder, log: () => {} });
  const db = connect(server.url);
  try {
    await migrate(db);
    await fill(db);
    const period = { from: day('2025-01-01'), through: day('2025-12-31') };
    const bare = () => sql`select applicant_type, outcome, count(*) from application group by 1, 2`.execute(db);
    const tally = async () => tallyApplications(await applicationGroups(db, 'bench', period));
    const served = await scopedDb(db, { name: 'nobody' });
    const scope = { name: 'person', actor: 'bench', agencies: ['bench'] } as const;
    const scoped = async () =>
      inScope(scope, async () => tallyApplications(await applicationGroups(served, 'bench', period)));
    const [bareMs, tallyMs, scopedMs] = await medianMs(rounds, [bare, tally, scoped]);
    const ratio = tallyMs / bareMs;
    const scopedRatio = scopedMs / bareMs;
    return [
      {
        name: `tally of ${cases} applications under row security`,
        baseline: 'select applicant_type, outcome, count(*) … group by 1, 2, without row security',
        ratio: scopedRatio,
        bar: 1.3,
        pass: scopedRatio <= 1.3,
        detail: `${scopedMs.toFixed(0)} ms against ${bareMs.toFixed(0)} ms`,
      },
      {
        name: `tally of ${cases} applications`,
        baseline: 'select applicant_type, outcome, count(*) … group by 1, 2',
        ratio,
        bar: 1.3,
        pass: ratio <= 1.3,
        detail: `${tallyMs.toFixed(0)} ms against ${bareMs.toFixed(0)} ms`,
      },
    ];
  } finally {
    await db.destroy();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A million applications of one agency: received over 2024 to 2026, most concluded, some open. */
async function fill(db: Db): Promise<void> {
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values ('bench', 'bench', 'bench', 'b', 'county', 'department', '2019-01-01')`.execute(db);
  await sql`insert into applicant (id, agency, key_version) values ('p', 'bench', 1)`.execute(db);
  await sql`
    insert into application
    select 'c' || n, 'bench', 'n' || n, 'web',
           (array['naturalPerson','commercialEnterprise','researchInstitution','socialWelfareOrganization','legalServiceInstitution','otherOrganization'])[1 + n % 6],
           'p', 'archived', received, received, null, false,
           case when n % 17 <> 0 then (${sql.val(outcomeKeys)}::text[])[1 + n % 21] end,
           case when n % 17 <> 0 then received + (n % 40) end,
           null, null, 0, null, 8
    from (select n, date '2025-01-01' - 20 + (n % 380) as received from generate_series(1, ${cases}) n) rows`.execute(
    db,
  );
  await sql`vacuum analyze application`.execute(db);
}
