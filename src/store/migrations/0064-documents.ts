/** The register of 规章 and 行政规范性文件: terms, links both ways, rounds of 清理. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table document
    add column effective_on date,
    add column expires_on date,
    add column publication text,
    add column ended_how text check (ended_how in ('repealed', 'expired')),
    add column modified boolean not null default false,
    add column reviewed_on date,
    add column verdict text,
    add column verdict_reason text,
    add column round text`,
  `update document set ended_how = (select type from ledger
    where case_id = document.case_id and subject = 'document' and type in ('repealed', 'expired') limit 1)`,
  'create index document_publication on document (publication)',

  // A projection: which document modified or repealed which.
  `create table document_link (
    case_id text not null,
    ordinal integer not null,
    agency text not null references agency,
    relation text not null check (relation in ('modified', 'repealed')),
    on_day date not null,
    by_name text not null,
    by_document text,
    primary key (case_id, ordinal))`,
  'create index document_link_by on document_link (by_document)',
  `insert into document_link (case_id, ordinal, agency, relation, on_day, by_name)
    select case_id, 1, agency, type, on_day, payload ->> 'by' from ledger
    where subject = 'document' and type = 'repealed'`,

  // Whatever subjects stand there by now stay.
  `do $$
  declare standing text := (select pg_get_constraintdef(oid) from pg_constraint
    where conname = 'ledger_subject_check' and conrelid = 'ledger'::regclass);
  begin
    alter table ledger drop constraint ledger_subject_check;
    execute 'alter table ledger add constraint ledger_subject_check '
      || replace(standing, 'ARRAY[', 'ARRAY[''documentRound''::text, ');
  end $$`,
  `create table document_round (
    case_id text primary key,
    agency text not null references agency,
    title text not null,
    basis text not null,
    opened_on date not null,
    documents jsonb not null,
    judged jsonb not null,
    concluded_on date,
    sequence integer not null)`,
];
