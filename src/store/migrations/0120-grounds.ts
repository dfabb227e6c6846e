/** Why two applications were held to ask for the same information is kept sealed beside the ledger: it may say who applied. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table case_text drop constraint case_text_kind_check',
  `alter table case_text add constraint case_text_kind_check
    check (kind in ('statement', 'draft', 'letter', 'note', 'proof', 'ground'))`,
];
