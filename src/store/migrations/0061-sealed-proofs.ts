/** What proves a delivery, and the number of a sending, are kept sealed beside the ledger: they may name whoever signed. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table case_text drop constraint case_text_kind_check',
  `alter table case_text add constraint case_text_kind_check
    check (kind in ('statement', 'draft', 'letter', 'note', 'proof'))`,
  // Where the number is; entries of before have the number itself in `tracking`.
  'alter table application add column sending_text text',
];
