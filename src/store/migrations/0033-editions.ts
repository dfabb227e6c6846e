/** Editions of publications: every version of a draft, what was submitted for review, what was published. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // A version is kept once and never changed: what was marked and published is one of them.
  `create table edition_text (
    case_id text not null,
    version integer not null check (version > 0),
    agency text not null references agency,
    edition integer not null check (edition > 0),
    content jsonb not null,
    hash text not null,
    written_at timestamptz not null,
    written_by text not null,
    primary key (case_id, version))`,
  `create trigger edition_text_stands before update or delete on edition_text
    for each row execute function refuse_change()`,
  `create trigger edition_text_stays before truncate on edition_text
    for each statement execute function refuse_change()`,

  // A projection: how the writing of a publication stands.
  `create table editing (
    case_id text primary key,
    agency text not null references agency,
    stage text not null check (stage in ('drafting', 'reviewing', 'approved', 'published', 'withdrawn')),
    edition integer not null,
    step text,
    returned boolean not null,
    published_version integer,
    sequence integer not null)`,
  'create index editing_agency on editing (agency, stage)',
];
