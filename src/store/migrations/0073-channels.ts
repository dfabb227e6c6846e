/** Where published editions go besides the site: each agency's settings, and how far each delivery has come at the other side. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table channel_setting (
    id text primary key,
    agency text not null references agency,
    channel text not null,
    "on" boolean not null,
    address text not null,
    account text not null,
    cover text not null,
    secret bytea,
    unique (agency, channel))`,
  // `busy_until`: a call to the other side may still be under way until then; a withdrawal waits for it.
  `create table channel_delivery (
    case_id text not null,
    agency text not null references agency,
    channel text not null,
    edition integer not null,
    progress jsonb not null default '{}',
    busy_until timestamptz,
    delivered_at timestamptz,
    removed_at timestamptz,
    primary key (case_id, channel, edition))`,
  "create index outbox_case on outbox (object, channel) where channel in ('wechat', 'serviceNetwork')",
];
