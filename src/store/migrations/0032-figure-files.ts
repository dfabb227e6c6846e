/** Figures of a report keep the file that they were taken from, and the place in it. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table report_figure add column origin jsonb',
  'alter table file drop constraint file_owner_subject_check',
  `alter table file add constraint file_owner_subject_check
    check (owner_subject in ('application', 'appeal', 'publication', 'collection', 'report'))`,
];
