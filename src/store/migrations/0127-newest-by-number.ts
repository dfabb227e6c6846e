/** The newest applications first, those of one day by their number. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop index application_newest').execute(db);
  await sql.raw('create index application_newest on application (agency, submitted_on, number)').execute(db);
}
