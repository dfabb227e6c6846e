/** A database with a million applications of one bureau, as several years leave them: most filed, some thousands at work. */

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Day, day } from '#law/calendar/day';
import { outcomeKeys } from '#law/report/report';
import type { Db } from '#store/db';
import { scopedDb } from '#store/scope/scoped-db';
import { openVault } from '#store/vault';
import type { Office, Who } from '#work/office';
import { fileRoom } from '../test/support/file-room.ts';
import { migratedDatabase } from '../test/support/postgres.ts';

export const cases = 1_000_000;
export const agency = 'bench';
export const today: Day = day('2026-11-23');
/** Who waits for something among so many: one in fifty. */
const oneIn = 50;

export interface Million {
  /** As the program uses it: under row security, within a scope. */
  readonly office: Office;
  /** As its owner, past row security: for the bare questions. */
  readonly bare: Db;
  readonly officer: Who;
  close(): Promise<void>;
}

export async function aMillion(): Promise<Million> {
  const database = await migratedDatabase();
  await fill(database.db);
  return {
    bare: database.db,
    officer: { accountId: 'officer', name: '经办', agency, roles: ['officer', 'head'], from: 'bench' },
    office: {
      db: await scopedDb(database.db, { name: 'nobody' }),
      vault: openVault(new Map([[1, Buffer.alloc(32, 7)]])),
      files: fileRoom(),
      now: () => new Date().toISOString(),
      today: () => today,
      newId: randomUUID,
    },
    close: () => database.close(),
  };
}

/** Numbers begin where those of new cases end; a case that waits has its three entries in the ledger, as the work list reads them. */
async function fill(db: Db): Promise<void> {
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values ('county', '县人民政府', '县', '县政', 'county', 'government', '2019-01-01'),
           (${agency}, 'bench', 'bench', 'b', 'county', 'department', '2019-01-01')`.execute(db);
  await sql`insert into agency_edge (child, parent, kind, from_day)
    values (${agency}, 'county', 'territory', '2019-01-01')`.execute(db);
  await sql`insert into applicant (id, agency, key_version) values ('p', ${agency}, 1)`.execute(db);
  await sql`
    insert into application
    select 'c' || n, ${agency}, extract(year from submitted) || '-' || (n + 100000),
           (array['web','web','web','counter','registeredMail','ordinaryMail','email','fax'])[1 + n % 8],
           (array['naturalPerson','naturalPerson','naturalPerson','commercialEnterprise','legalServiceInstitution','otherOrganization'])[1 + n % 6],
           'p', case when waits then (array['received','handling','handling','handling','reviewing','consulting','awaitingCorrection','concluded','delivered'])[1 + (n / ${oneIn}) % 9] else 'archived' end,
           submitted, submitted, case when waits and (n / ${oneIn}) % 9 < 6 then ${today}::date - 10 + (n % 40)::int end, false,
           case when not waits or (n / ${oneIn}) % 9 > 6 then (${sql.val(outcomeKeys)}::text[])[1 + n % 21] end,
           case when not waits or (n / ${oneIn}) % 9 > 6 then submitted + (n % 20)::int end,
           null, null, 0, null, 3
    from (select n, n % ${oneIn} = 0 as waits,
            case when n % ${oneIn} = 0 then ${today}::date - (n % 30)::int else ${today}::date - (n % 1000)::int end as submitted
          from generate_series(1, ${cases}) n) rows`.execute(db);
  await sql`alter table ledger disable trigger user`.execute(db);
  await sql`
    insert into ledger (agency, subject, case_id, sequence, type, on_day, written_at, actor, payload, position, previous, hash)
    select ${agency}, 'application', case_id, step, type, submitted_on, now(), 'officer',
      payload, row_number() over (), '', ''
    from application cross join lateral (values
      (1, 'submitted', jsonb_build_object('number', number, 'channel', channel, 'applicantType', applicant_type, 'applicantId', 'p')),
      (2, 'received', '{"how":"confirmedWithApplicant"}'::jsonb),
      (3, 'assigned', '{"to":"审批服务股"}'::jsonb)) as entries (step, type, payload)
    where state <> 'archived'`.execute(db);
  await sql`alter table ledger enable trigger user`.execute(db);
  await sql`vacuum analyze application`.execute(db);
  await sql`vacuum analyze ledger`.execute(db);
}
