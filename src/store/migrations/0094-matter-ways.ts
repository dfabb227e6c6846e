/** Matters know until when what was put off has to follow, and until when what was committed to is checked. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table matter add column later_on date, add column check_on date',
  'create index matter_later on matter (agency, later_on) where later_on is not null',
  'create index matter_check on matter (agency, check_on) where check_on is not null',
];
