/** Tokens: the one that opens an empty installation once, and those of other systems. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table bootstrap_token (
    token_hash bytea primary key,
    expires_at timestamptz not null,
    used_at timestamptz)`,
  `create table api_token (
    id text primary key,
    token_hash bytea not null unique,
    account_id text not null references account on delete cascade,
    name text not null,
    scopes text[] not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    used_at timestamptz,
    used_from text)`,
  'create index api_token_account on api_token (account_id)',
];
