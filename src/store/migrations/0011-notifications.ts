/** Notifications of staff, and word of each session that ends, whoever ended it. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // `key` is the occasion: the same one is told to a person once.
  `create table notification (
    id bigint generated always as identity primary key,
    key text not null,
    agency text not null references agency,
    account_id text not null references account on delete cascade,
    kind text not null,
    subject text not null,
    object text not null,
    title text not null check (length(title) between 1 and 200),
    at timestamptz not null,
    read_at timestamptz,
    unique (account_id, key))`,
  'create index notification_account on notification (account_id, id)',
  'create index notification_unread on notification (account_id) where read_at is null',

  `create function tell_session_ended() returns trigger language plpgsql as $$
  begin
    perform pg_notify('gongkai_session', old.id);
    return null;
  end $$`,
  'create trigger session_ended after delete on session for each row execute function tell_session_ended()',
];
