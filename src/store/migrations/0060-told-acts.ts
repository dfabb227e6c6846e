/** Letters that put in words what was done before: which entry of the ledger each is about. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table letter add column for_entry integer check (for_entry > 0)').execute(db);
}
