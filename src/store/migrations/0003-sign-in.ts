/** Signing in with two factors: their secrets, sign-ins on their way, throttles, known devices, tokens. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // The lock of the first version stood on the account, where any stranger could set it.
  'alter table account drop column failures, drop column locked_until',
  `alter table account
    add column created_at timestamptz not null default now(),
    add column password_at timestamptz not null default now(),
    add column must_change boolean not null default false,
    add column signed_in_at timestamptz,
    add column expires_on date`,
  `create table old_password (
    account_id text not null references account on delete cascade,
    password text not null,
    until timestamptz not null,
    primary key (account_id, until))`,

  // The secret is sealed by the vault; of recovery codes only the digests stand here.
  `create table second_factor (
    account_id text primary key references account on delete cascade,
    secret bytea not null,
    algorithm text not null check (algorithm in ('SHA1', 'SM3')),
    confirmed_at timestamptz not null,
    last_step bigint not null)`,
  `create table recovery_code (
    code_hash bytea primary key,
    account_id text not null references account on delete cascade,
    used_at timestamptz)`,
  'create index recovery_code_account on recovery_code (account_id)',

  // A sign-in on its way is not a session: no route but the next stages knows its token.
  `create table sign_in (
    token_hash bytea primary key,
    account_id text not null references account on delete cascade,
    expires_at timestamptz not null,
    tries integer not null default 0,
    factor_passed boolean not null default false,
    secret bytea)`,
  'create index sign_in_account on sign_in (account_id)',

  'delete from session',
  `alter table session
    add column id text not null unique,
    add column from_where text not null,
    add column device text not null`,

  `create table known_device (
    token_hash bytea not null,
    account_id text not null references account on delete cascade,
    seen_at timestamptz not null,
    primary key (token_hash, account_id))`,
  `create table known_address (
    address_hash bytea not null,
    account_id text not null references account on delete cascade,
    seen_at timestamptz not null,
    primary key (address_hash, account_id))`,

  // What nodes have to agree on: how often something was tried, and how fast hashes may be computed.
  `create table throttle (
    key bytea primary key,
    since timestamptz not null,
    tries integer not null,
    blocked_until timestamptz)`,
  'create table pace (lane text primary key, due timestamptz not null)',
];
