/** The prose of a report section by section, with the figures in it that are tied to the ledger. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // A projection. Text is null where the section is drafted from the ledger again.
  `create table report_section (
    agency text not null references agency,
    year integer not null,
    section integer not null check (section in (1, 5, 6)),
    text text,
    links jsonb not null,
    primary key (agency, year, section))`,
  "insert into report_section select agency, year, 5, problems, '[]' from report_text",
  'drop table report_text',
];
