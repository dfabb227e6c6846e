/** Marks that were left out in haste: the next that is owed, and until when. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table publication add column owed_step text, add column owed_by date',
  'create index publication_owed on publication (agency, owed_by) where owed_step is not null',
];
