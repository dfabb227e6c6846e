/** What a superior office collects: the reports of the agencies below it, and the files that they were read from. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table ledger drop constraint ledger_subject_check',
  `alter table ledger add constraint ledger_subject_check
    check (subject in ('application', 'appeal', 'publication', 'document', 'service', 'report', 'collection'))`,
  'alter table file drop constraint file_owner_subject_check',
  `alter table file add constraint file_owner_subject_check
    check (owner_subject in ('application', 'appeal', 'publication', 'collection'))`,

  // A projection: how the report of each agency stands, of one collecting office and year.
  `create table collected_report (
    case_id text primary key,
    agency text not null references agency,
    year integer not null,
    child text not null references agency,
    state text not null check (state in ('collected', 'returned', 'accepted')),
    source text not null check (source in ('edition', 'file')),
    source_name text not null,
    file text,
    sha256 text,
    report jsonb not null,
    findings jsonb not null,
    old_form boolean not null,
    errors integer not null,
    warnings integer not null,
    infos integer not null,
    submitted_on date not null,
    collected_on date not null,
    returned_on date,
    returned_note text,
    mend_by date,
    returned_times integer not null,
    accepted_on date,
    accepted_note text,
    sequence integer not null,
    unique (agency, year, child))`,
  // A projection: what was settled for the year itself.
  `create table collection_year (
    case_id text primary key,
    agency text not null references agency,
    year integer not null,
    due_on date,
    overview text,
    problems text,
    other text,
    unique (agency, year))`,

  // Files as they were dropped: read one after another by a job, then taken over by a person, or not.
  `create table collected_file (
    id text primary key,
    agency text not null references agency,
    year integer not null,
    batch text not null,
    position bigint generated always as identity,
    name text not null,
    size bigint not null,
    sha256 text,
    file text references file,
    state text not null check (state in ('waiting', 'read', 'unread', 'same', 'taken', 'dropped')),
    tries integer not null default 0,
    reason text,
    format text,
    read_agency text,
    read_year integer,
    child text references agency,
    certain boolean not null default false,
    old_form boolean not null default false,
    report jsonb,
    findings jsonb,
    errors integer,
    warnings integer,
    infos integer,
    received_at timestamptz not null,
    received_on date not null,
    received_by text not null,
    check (state not in ('read', 'taken') or report is not null))`,
  'create index collected_file_batch on collected_file (agency, year, position)',
  // The same bytes are read once for a year: a second drop is told so. One that was set aside may come again.
  `create unique index collected_file_digest on collected_file (agency, year, sha256)
    where state in ('waiting', 'read', 'taken')`,
  "create index collected_file_waiting on collected_file (position) where state = 'waiting'",
];
