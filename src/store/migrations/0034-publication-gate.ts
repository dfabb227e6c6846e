/** What the gate of publications reads: an agency's own words, and findings that a reviewer took on. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table publication_word (
    agency text not null references agency,
    position integer not null,
    word text not null check (word <> ''),
    instead text not null,
    severity text not null check (severity in ('error', 'warning')),
    primary key (agency, position))`,

  // What it covers and why may name a person: sealed.
  `create table publication_waiver (
    id text primary key,
    case_id text not null,
    agency text not null references agency,
    covers bytea not null,
    article text not null,
    reason bytea not null,
    waived_by text not null,
    waived_at timestamptz not null)`,
  'create index publication_waiver_case on publication_waiver (case_id, waived_at)',
];
