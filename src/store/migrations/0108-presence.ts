/** Who has the draft of a publication open: for seconds only, nothing is kept of it. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table publication_presence (
    case_id text not null,
    account_id text not null,
    agency text not null references agency,
    seen_at timestamptz not null,
    primary key (case_id, account_id)
  )`.execute(db);
}
