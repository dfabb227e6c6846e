/** Files: what was received, for whom, in which state; their bytes stand elsewhere, named by a random id. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Of a personal file neither name nor bytes stand in clear text; without its key it is gone, in every backup too.
  `create table file (
    id text primary key,
    agency text not null references agency,
    owner_subject text not null check (owner_subject in ('application', 'appeal', 'publication')),
    owner_case text not null,
    personal boolean not null,
    name text,
    sealed_name bytea,
    kind text not null,
    size bigint not null check (size >= 0),
    sha256 bytea,
    chunks bytea not null check (length(chunks) % 32 = 0),
    suite text check (suite in ('intl', 'gm')),
    sealed_key bytea,
    state text not null check (state in ('received', 'quarantined', 'clean', 'refused', 'erased')),
    scan text,
    notes jsonb not null default '[]',
    uploaded_by text not null,
    upload_key text,
    received_at timestamptz not null,
    changed_at timestamptz not null,
    check (personal or (name is not null and sealed_name is null and sealed_key is null and suite is null)),
    check (not personal or (name is null and sha256 is null and suite is not null)),
    check (not personal or state in ('refused', 'erased') or (sealed_name is not null and sealed_key is not null)),
    unique (uploaded_by, upload_key))`,
  'create index file_owner on file (owner_subject, owner_case, received_at)',
  "create index file_waiting on file (received_at) where state in ('received', 'quarantined')",
];
