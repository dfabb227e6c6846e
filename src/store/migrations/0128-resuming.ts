/** The day on which a suspended reply period runs again by itself: what is looked for each day among all applications. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table application add column resumes_on date',
  'create index application_resumes on application (resumes_on) where resumes_on is not null',
  // Which of those without a due day are suspended, and until when, is found out from the ledger when they are next looked at.
  `update application set resumes_on = received_on
    where (due_on is null or reply_due_on is null) and received_on is not null and state not in ('concluded', 'delivered', 'archived', 'setAside')`,
];
