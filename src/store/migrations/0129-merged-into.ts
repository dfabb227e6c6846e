/** Into which application one was merged, so that the one that stands shows those that it answers as well. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table application add column merged_into text',
  `update application a set merged_into = l.payload->'into'->>0 from ledger l
    where l.subject = 'application' and l.case_id = a.case_id and l.type = 'setAside' and l.payload->>'reason' = 'duplicate'`,
  'create index application_merged on application (agency, merged_into) where merged_into is not null',
];
