/** 考核: the scoring table of a superior office, and the assessment of each agency below it. */

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
      || replace(standing, 'ARRAY[', 'ARRAY[''scoring''::text, ''assessment''::text, ');
  end $$`,
  // Projections.
  `create table scoring (
    case_id text primary key,
    agency text not null references agency,
    rows jsonb not null,
    drawn_on date not null,
    sequence integer not null)`,
  `create table assessment (
    case_id text primary key,
    agency text not null references agency,
    year integer not null,
    scored_on date not null,
    scored_by text not null,
    rows jsonb not null,
    appeals jsonb not null,
    sequence integer not null)`,
  'create index assessment_agency on assessment (agency, year)',
];
