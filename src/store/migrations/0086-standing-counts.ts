/** Counts that dashboards over many agencies read: prepared now and then, so that nobody waits for a million rows to be counted. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table standing_count (
    agency text not null references agency,
    key text not null,
    n integer not null,
    counted_at timestamptz not null,
    primary key (agency, key))`,
];
