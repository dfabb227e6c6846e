/** 失信登记: who may not commit in place of a material. Name and number are sealed; found by a keyed digest of the number. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table bad_faith (
    id text primary key,
    agency text not null references agency,
    key_version integer not null,
    name bytea not null,
    identity bytea not null,
    identity_index bytea not null,
    ground text not null,
    matter bigint,
    reason text not null,
    entered_by text not null,
    entered_on date not null,
    until_day date not null,
    removed_on date,
    removed_by text,
    removal text,
    removal_reason text)`,
  'create index bad_faith_person on bad_faith (agency, identity_index)',
  'create index bad_faith_newest on bad_faith (agency, entered_on desc)',
];
