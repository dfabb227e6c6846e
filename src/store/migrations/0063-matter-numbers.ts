/** Matters are found by number in every question: one index that begins with it serves them all, and is written once. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table matter add constraint matter_known unique (number, source, agency)',
  'alter table matter drop constraint matter_agency_source_number_key',
  'drop index matter_number',
];
