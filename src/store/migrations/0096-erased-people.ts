/** When a matter's person was erased: what is left says only that there was one. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table matter_person add column erased_at timestamptz').execute(db);
}
