/** Everything published is judged again by the gate: runs that go on where they stopped, and what became of each finding. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table sweep_setting (
    agency text primary key references agency,
    every text not null)`,
  `create table sweep_run (
    id uuid primary key,
    agency text not null references agency,
    started_at timestamptz not null,
    started_by text,
    cursor text not null default '',
    checked integer not null default 0,
    total integer not null,
    done_at timestamptz)`,
  'create unique index sweep_run_open on sweep_run (agency) where done_at is null',
  'create index sweep_run_newest on sweep_run (agency, started_at desc)',
  `create table sweep_finding (
    id uuid primary key,
    agency text not null references agency,
    case_id text not null,
    edition integer not null,
    field text not null,
    severity text not null check (severity in ('error', 'warning')),
    rule text not null,
    article text not null,
    message text not null,
    found_on date not null,
    outcome text not null check (outcome in ('open', 'corrected', 'withdrawn', 'kept')),
    settled_on date,
    settled_by text,
    reason text)`,
  `create unique index sweep_finding_once on sweep_finding (case_id, field, rule, md5(message)) where outcome in ('open', 'kept')`,
  'create index sweep_finding_list on sweep_finding (agency, outcome, severity, found_on)',
];
