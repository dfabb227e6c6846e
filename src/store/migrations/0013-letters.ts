/** Letters of applications: drafts with every version, numbers without gaps, what was signed and by whom. Their texts are sealed. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table letter (
    id text primary key,
    agency text not null references agency,
    case_id text not null,
    kind text not null,
    outcome text,
    round integer not null check (round > 0),
    version integer not null check (version > 0),
    begun_at timestamptz not null,
    dropped_at timestamptz,
    series text,
    year integer,
    running integer,
    number text,
    code text,
    digest text,
    file_text text references case_text,
    signed_on date,
    signed_by text,
    check ((number is null) = (signed_on is null) and (number is null) = (signed_by is null) and (number is null) = (code is null)),
    check (number is null or dropped_at is null),
    unique (agency, series, year, running))`,
  'create index letter_case on letter (case_id, begun_at)',
  'create index letter_signed on letter (agency, signed_on) where number is not null',

  // Whoever wrote a version may not sign the letter.
  `create table letter_version (
    letter text not null references letter,
    version integer not null check (version > 0),
    agency text not null references agency,
    text_id text not null references case_text,
    written_at timestamptz not null,
    written_by text not null,
    primary key (letter, version))`,
  `create trigger letter_version_stands before update or delete on letter_version
    for each row execute function refuse_change()`,
  `create trigger letter_version_stays before truncate on letter_version
    for each statement execute function refuse_change()`,

  'alter table log_leaf drop constraint log_leaf_kind_check',
  `alter table log_leaf add constraint log_leaf_kind_check
    check (kind in ('publication', 'reply', 'letter', 'report', 'checkpoint', 'tree'))`,
];
