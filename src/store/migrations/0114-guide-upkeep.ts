/** Who keeps a guide true, within how many days it is looked through, and when it was last. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table guide_upkeep (
        case_id text primary key,
        agency text not null references agency,
        owner text,
        days integer not null,
        reviewed_on date,
        reviewed_by text,
        set_by text not null,
        set_at timestamptz not null)`,
    )
    .execute(db);
}
