/** A poor rating has an owner, and each call back says what was done about it (SVC-51). */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  "alter table matter_call add column measure text not null default ''",
  `create table matter_rating_owner (
    matter bigint primary key references matter,
    agency text not null references agency,
    account text not null,
    at timestamptz not null)`,
];
