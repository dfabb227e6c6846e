/** Publications with a text: drafts that are saved while typing, what was handed in, and the editions that were published. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table publication_draft (
    case_id text primary key,
    agency text not null references agency,
    version integer not null check (version > 0),
    content jsonb not null,
    editors jsonb not null,
    saved_by text not null,
    saved_at timestamptz not null)`,
  'create index publication_draft_agency on publication_draft (agency, saved_at desc, case_id)',

  // What was handed in, by its hash: reviewers read this, and nothing else is published.
  `create table publication_text (
    case_id text not null,
    hash text not null,
    agency text not null references agency,
    content jsonb not null,
    kept_at timestamptz not null,
    primary key (case_id, hash))`,
  'create trigger publication_text_stands before update or delete on publication_text for each row execute function refuse_change()',
  'create trigger publication_text_stays before truncate on publication_text for each statement execute function refuse_change()',

  // A projection: every edition, never changed.
  `create table publication_edition (
    case_id text not null,
    number integer not null,
    agency text not null references agency,
    hash text not null,
    published_on date not null,
    published_at timestamptz not null,
    note text,
    content jsonb not null,
    primary key (case_id, number))`,

  // How a publication stands in lists, and whose turn it is.
  `alter table publication
    add column state text not null default 'published'
      check (state in ('draft', 'reviewing', 'returned', 'approved', 'published', 'withdrawn')),
    add column step text,
    add column withdrawn_reason text`,
  `update publication set withdrawn_reason = (select payload ->> 'reason' from ledger
    where case_id = publication.case_id and subject = 'publication' and type = 'withdrawn' limit 1)`,
  "update publication set state = 'withdrawn' where withdrawn_on is not null",
  'create index publication_public on publication (published_on desc, case_id desc) where withdrawn_on is null',
];
