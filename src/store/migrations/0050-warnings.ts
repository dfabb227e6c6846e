/** Warnings: what was seen before anybody complained, and whether it was of use. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Whatever subjects stand there by now stay.
  `do $$
  declare standing text := (select pg_get_constraintdef(oid) from pg_constraint
    where conname = 'ledger_subject_check' and conrelid = 'ledger'::regclass);
  begin
    alter table ledger drop constraint ledger_subject_check;
    execute 'alter table ledger add constraint ledger_subject_check '
      || replace(standing, 'ARRAY[', 'ARRAY[''warning''::text, ');
  end $$`,
  // A projection. What was settled before it was raised again is counted from the ledger's rows of its signal.
  `create table warning (
    case_id text primary key,
    agency text not null references agency,
    signal text not null,
    object text not null,
    name text not null,
    ref text not null,
    owner text,
    reason text not null,
    due_on date not null,
    raised_on date not null,
    ended_on date,
    outcome text check (outcome in ('helpful', 'notHelpful')),
    settled_on date,
    times integer not null,
    helpful integer not null,
    not_helpful integer not null,
    sequence integer not null)`,
  'create index warning_open on warning (agency, signal) where ended_on is null',
  'create index warning_agency on warning (agency, raised_on desc, case_id)',
];
