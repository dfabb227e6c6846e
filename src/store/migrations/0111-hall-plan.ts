/** The plan of the hall: one an agency, whole. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table hall_plan (
        agency text primary key references agency,
        places jsonb not null,
        version integer not null,
        saved_by text not null,
        saved_at timestamptz not null,
        saved_on date not null)`,
    )
    .execute(db);
}
