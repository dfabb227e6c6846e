/** Columns of the site: who keeps each, what is placed in it, when it was looked through. */

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
      || replace(standing, 'ARRAY[', 'ARRAY[''column''::text, ');
  end $$`,

  // A projection.
  `create table site_column (
    case_id text primary key,
    agency text not null references agency,
    key text not null,
    owner text,
    window_days integer,
    publications jsonb not null,
    confirmed_on date,
    sequence integer not null)`,
  'create index site_column_agency on site_column (agency, key)',
];
