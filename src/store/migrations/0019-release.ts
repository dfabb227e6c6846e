/** What goes out with a letter: which attachments, what was found in them, who took a finding on, and what was masked. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // The findings name places of a file and quote it, masked: sealed, and forgotten with the file.
  `create table screening (
    file text primary key references file,
    agency text not null references agency,
    screened_at timestamptz not null,
    screened_by text not null,
    found integer not null check (found >= 0),
    findings bytea,
    waived_at timestamptz,
    waived_by text,
    waived_article text,
    waiver bytea,
    check ((waived_at is null) = (waived_by is null) and (waived_at is null) = (waived_article is null)))`,

  `create table letter_file (
    letter text not null references letter,
    file text not null references file,
    agency text not null references agency,
    position integer not null check (position > 0),
    chosen_at timestamptz not null,
    chosen_by text not null,
    sha256 text,
    primary key (letter, file),
    unique (letter, position))`,
  'create index letter_file_file on letter_file (file)',

  // Both digests are on record: what was masked, and what came of it.
  `create table redaction (
    file text primary key references file,
    agency text not null references agency,
    source text not null references file,
    way text not null check (way in ('drawn', 'cleaned')),
    marks integer not null check (marks >= 0),
    source_sha256 text not null,
    sha256 text not null,
    made_at timestamptz not null,
    made_by text not null)`,
  `create trigger redaction_stands before update or delete on redaction
    for each row execute function refuse_change()`,
  `create trigger redaction_stays before truncate on redaction
    for each statement execute function refuse_change()`,
];
