/** Matters are written in batches, within the scope of their agency: a foreign key would ask for it row by row. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table matter drop constraint matter_agency_fkey').execute(db);
}
