/** What the inspection of an agency's own site found on each day. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table own_inspection (
        agency text not null references agency,
        on_day date not null,
        score numeric(4, 1) not null,
        vetoed boolean not null,
        lines jsonb not null,
        primary key (agency, on_day))`,
    )
    .execute(db);
}
