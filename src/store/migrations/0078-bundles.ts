/** Bundles (一件事): how each stands, and the editions that came into force. Drafts and texts handed in stand with those of guides. */

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
      || replace(standing, 'ARRAY[', 'ARRAY[''bundle''::text, ');
  end $$`,

  // Projections.
  `create table bundle (
    case_id text primary key,
    agency text not null references agency,
    name text not null,
    editions integer not null,
    from_day date,
    changed_on date,
    cancelled_on date,
    reason text,
    round text check (round in ('reviewing', 'returned', 'passed')),
    sequence integer not null)`,
  'create index bundle_agency on bundle (agency, name)',
  `create table bundle_edition (
    case_id text not null,
    edition integer not null,
    agency text not null references agency,
    from_day date not null,
    hash text not null,
    note text,
    content jsonb not null,
    primary key (case_id, edition))`,
];
