/** Cases whose applicant's data is kept longer than its time, and by which word of a list. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table retention_hold (
    case_id text primary key,
    agency text not null references agency,
    reason text not null,
    held_at timestamptz not null,
    held_by text not null)`,
  'create index application_closed on application (coalesce(delivered_on, concluded_on)) where concluded_on is not null',
];
