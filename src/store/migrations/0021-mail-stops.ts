/** Cases of which the applicant wants no more notices by e-mail. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table mail_stop (
    case_id text primary key,
    agency text not null references agency,
    stopped_at timestamptz not null)`.execute(db);
}
