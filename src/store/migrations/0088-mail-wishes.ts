/** How each person wants to be told by mail. The address is sealed. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table mail_wish (
    account_id text primary key,
    agency text not null references agency,
    key_version integer not null,
    email bytea not null,
    hours jsonb not null,
    quiet_from smallint not null,
    quiet_to smallint not null,
    last_hour integer)`,
];
