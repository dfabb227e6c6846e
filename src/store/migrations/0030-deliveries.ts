/** The reply on its way to its applicant: sent when and how, with which number, come back or not. No ledger has such events yet. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table application
    add column sent_on date,
    add column sent_by text check (sent_by in ('web', 'email', 'post')),
    add column tracking text,
    add column returned_on date`,
  // The desk of deliveries: what is decided and not delivered, the first decided first.
  `create index application_undelivered on application (agency, concluded_on, case_id) where state = 'concluded'`,
];
