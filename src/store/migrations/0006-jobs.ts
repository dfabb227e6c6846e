/** What keeps the office running: jobs, the outbox, idempotency keys, backups made, nodes at work. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // One row for each job of the program. The lease is by the database's clock, so nodes need not agree on theirs.
  `create table job (
    name text primary key,
    state text not null check (state in ('waiting', 'running', 'failed')),
    next_at timestamptz not null,
    lease_until timestamptz,
    holder text,
    fence bigint not null default 0,
    tries integer not null default 0,
    started_at timestamptz,
    done_at timestamptz,
    last_note text,
    last_error text,
    check ((state = 'running') = (lease_until is not null)))`,

  // Effects on the outside world, written in the act's transaction. The recipient is sealed, and erased once settled.
  `create table outbox (
    entry bigint generated always as identity primary key,
    key text not null unique,
    agency text references agency,
    channel text not null,
    object text not null,
    version integer not null,
    payload jsonb not null,
    recipient bytea,
    state text not null check (state in ('waiting', 'sending', 'delivered', 'withdrawn', 'quarantined')),
    tries integer not null default 0,
    fence bigint not null default 0,
    next_at timestamptz not null,
    lease_until timestamptz,
    written_at timestamptz not null,
    settled_at timestamptz,
    receipt text,
    last_error text,
    check ((state = 'sending') = (lease_until is not null)))`,
  `create index outbox_open on outbox (channel, next_at) where state in ('waiting', 'sending')`,
  'create index outbox_object on outbox (channel, object, entry)',
  `create table outbox_tombstone (
    channel text not null,
    object text not null,
    version integer not null,
    primary key (channel, object))`,

  `create table idempotency (
    scope text not null,
    key text not null,
    body_digest bytea not null,
    answer jsonb,
    written_at timestamptz not null default now(),
    primary key (scope, key))`,
  'create index idempotency_age on idempotency (written_at)',

  `create table backup (
    file text primary key,
    made_at timestamptz not null,
    bytes bigint not null,
    tables integer not null,
    rows bigint not null,
    files integer not null,
    digest text not null,
    proved_at timestamptz,
    removed_at timestamptz)`,

  `create table node (
    id text primary key,
    started_at timestamptz not null,
    seen_at timestamptz not null,
    skew_ms integer not null)`,
];
