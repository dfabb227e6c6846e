/** When an approved text goes out by itself, and from which day on a publication is shown no more. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table publication
    add column scheduled_at timestamptz,
    add column missed text,
    add column take_down_on date`,
  'create index publication_scheduled on publication (scheduled_at) where scheduled_at is not null',
  'create index publication_take_down on publication (take_down_on) where take_down_on is not null and withdrawn_on is null',
];
