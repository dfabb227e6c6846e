/** How long handbooks take to be set, so that the next one can say how far it is; which guides they hold is counted by day. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table handbook add column setting_from timestamptz, add column setting_ms integer').execute(db);
}
