/** Complaints: who complained and every text sealed and apart, how each stands, and the answers that are for everybody. */

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
      || replace(standing, 'ARRAY[', 'ARRAY[''complaint''::text, ');
  end $$`,

  `create table complainant (
    id text primary key,
    agency text not null references agency,
    key_version integer not null,
    name bytea not null,
    contact bytea not null,
    erased_at timestamptz)`,
  `create table complaint_text (
    id text primary key,
    agency text not null references agency,
    case_id text not null,
    key_version integer not null,
    body bytea not null)`,
  'create index complaint_text_case on complaint_text (case_id)',

  // Projections.
  `create table complaint (
    case_id text primary key,
    agency text not null references agency,
    number text not null,
    kind text not null check (kind in ('complaint', 'suggestion', 'siteError')),
    channel text not null,
    object text not null,
    ref text not null,
    anonymous boolean not null,
    same text not null,
    state text not null check (state in ('received', 'assigned', 'answered', 'told', 'closed', 'merged')),
    owner text,
    received_on date not null,
    due_on date not null,
    extended boolean not null,
    answered_on date,
    told_on date,
    closed_on date,
    door text,
    call_back text,
    merged_into text,
    reopened integer not null,
    sequence integer not null)`,
  'create index complaint_agency on complaint (agency, received_on desc, case_id desc)',
  'create index complaint_number on complaint (number)',
  'create index complaint_same on complaint (agency, same)',
  `create table complaint_answer (
    case_id text primary key,
    agency text not null references agency,
    kind text not null,
    question text not null,
    answer text not null,
    published_on date not null)`,
  'create index complaint_answer_agency on complaint_answer (published_on desc, case_id desc)',
];
