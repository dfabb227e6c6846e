/** What divisions are asked to search for, by whoever has to answer. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table search_task (
    case_id text not null,
    task text not null,
    agency text not null references agency,
    account text not null,
    division text not null,
    asked_on date not null,
    answer_by date not null,
    waits boolean not null,
    primary key (case_id, task))`,
  'create index search_task_waits on search_task (agency, account, answer_by) where waits',
];
