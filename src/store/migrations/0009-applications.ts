/** What work on applications needs beside the ledger: holiday notices entered since, and texts about a case, each sealed. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table holiday_notice (
    entry bigint generated always as identity primary key,
    notice jsonb not null,
    entered_on date not null,
    entered_by text not null)`,
  `create trigger holiday_notice_stands before update or delete on holiday_notice
    for each row execute function refuse_change()`,
  `create trigger holiday_notice_stays before truncate on holiday_notice
    for each statement execute function refuse_change()`,

  // What people write about a case (statements of the applicant, drafts, letters) may name persons: sealed, erasable.
  `create table case_text (
    id text primary key,
    agency text not null references agency,
    case_id text not null,
    kind text not null check (kind in ('statement', 'draft', 'letter', 'note')),
    key_version integer not null,
    body bytea,
    version integer not null check (version > 0),
    written_at timestamptz not null,
    written_by text not null,
    erased_at timestamptz)`,
  'create index case_text_case on case_text (case_id, kind)',

  // Whoever holds a receipt asks by number, without naming the agency.
  'create index application_number on application (number)',
];
