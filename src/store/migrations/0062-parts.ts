/** Of which application one is a part: so that the code of the whole opens its parts as well. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table application add column part_of text',
  `update application set part_of = ledger.payload ->> 'partOf'
    from ledger
    where ledger.case_id = application.case_id and ledger.subject = 'application'
      and ledger.type = 'submitted' and ledger.payload ? 'partOf'`,
];
