/** Since when an account that had been disabled may be used again: its days without use begin anew on that day. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table account add column enabled_at timestamptz').execute(db);
}
