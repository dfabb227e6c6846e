/** Whose case it is, for the work list of one person and of what nobody has taken; and the day on which a case left the count. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table application add column assigned_account text, add column set_aside_on date',
  `update application set set_aside_on = ledger.on_day from ledger
    where ledger.case_id = application.case_id and ledger.subject = 'application' and ledger.type = 'setAside'`,
  `create index application_assigned on application (agency, assigned_account, due_on)
    where state not in ('archived', 'setAside')`,
  // What left the count keeps its applicant's data no longer than what was answered.
  'drop index application_closed',
  `create index application_closed on application (coalesce(delivered_on, concluded_on, set_aside_on))
    where concluded_on is not null or set_aside_on is not null`,
];
