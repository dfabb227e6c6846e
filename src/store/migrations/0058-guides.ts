/** Guides of services: drafts, what was handed in, the editions that came into force; how each service stands. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table guide_draft (
    case_id text primary key,
    agency text not null references agency,
    version integer not null check (version > 0),
    content jsonb not null,
    editors jsonb not null,
    saved_by text not null,
    saved_at timestamptz not null)`,

  // What was handed in, by its hash: reviewers read this, and nothing else comes into force.
  `create table guide_text (
    case_id text not null,
    hash text not null,
    agency text not null references agency,
    content jsonb not null,
    kept_at timestamptz not null,
    primary key (case_id, hash))`,
  'create trigger guide_text_stands before update or delete on guide_text for each row execute function refuse_change()',
  'create trigger guide_text_stays before truncate on guide_text for each statement execute function refuse_change()',

  // Projections: every edition, never changed; and how each service stands.
  `create table guide_edition (
    case_id text not null,
    edition integer not null,
    agency text not null references agency,
    from_day date not null,
    hash text,
    note text,
    content jsonb,
    primary key (case_id, edition))`,
  'create index guide_edition_from on guide_edition (agency, from_day desc)',
  `alter table service
    add column state text not null default 'inUse' check (state in ('inUse', 'suspended', 'cancelled')),
    add column reason text,
    add column editions integer not null default 0,
    add column changed_on date,
    add column round text check (round in ('reviewing', 'returned', 'passed')),
    add column facts jsonb`,
  "update service set state = 'cancelled' where cancelled_on is not null",
  'update service set editions = 1, changed_on = guide_from where guide_from is not null',
];
