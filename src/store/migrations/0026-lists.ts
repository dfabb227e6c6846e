/** What the lists of a million applications are read by: each order and each way of asking has its index. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // The work list: nearest due day first, those without one last (src/store/application/list.ts).
  'drop index application_due',
  `create index application_waiting on application (agency, coalesce(due_on, date '9999-12-31'), case_id)
    where state not in ('archived', 'setAside')`,
  // Open again after an order to answer again too: its first outcome stands, its state says that it waits.
  `create index application_open on application (agency, state) include (assigned_account)
    where state not in ('concluded', 'delivered', 'archived', 'setAside')`,
  'create index application_newest on application (agency, submitted_on, case_id)',
  // A number by its beginning, whatever the collation of the database.
  'drop index application_number',
  'create index application_number on application (number text_pattern_ops)',
];
