/** 基层政务公开标准目录: the agency's entries, and where it said that there is none this year. Items of Article 21. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table standard_entry (
    agency text not null references agency,
    code text not null,
    position integer not null,
    entry jsonb not null,
    primary key (agency, code))`,
  `create table standard_none (
    agency text not null references agency,
    code text not null,
    year integer not null,
    reason text not null,
    said_by text not null,
    said_at timestamptz not null,
    primary key (agency, code, year))`,
  'alter table publication drop constraint publication_item_check',
  'alter table publication add constraint publication_item_check check (item between 1 and 118)',
];
