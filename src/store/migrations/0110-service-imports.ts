/** Imports of services: the file, how far it is read, the answer to each row. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table service_import (
    id uuid primary key,
    agency text not null references agency,
    name text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    dry boolean not null,
    over jsonb not null default '[]',
    state text not null check (state in ('waiting', 'working', 'tried', 'taken', 'failed', 'cancelled')),
    done integer not null default 0,
    total integer,
    tries integer not null default 0,
    remarks jsonb not null default '[]',
    failure text,
    ended_at timestamptz)`,
  `create unique index service_import_open on service_import (agency) where state in ('waiting', 'working')`,
  'create index service_import_newest on service_import (agency, asked_at desc)',
  `create table service_import_file (
    import uuid primary key references service_import on delete cascade,
    agency text not null references agency,
    bytes bytea not null)`,
  `create table service_import_row (
    import uuid not null references service_import on delete cascade,
    agency text not null references agency,
    "row" integer not null,
    code text not null,
    name text not null,
    result text not null check (result in ('new', 'changed', 'same', 'refused')),
    messages jsonb not null,
    colleague text,
    primary key (import, "row"))`,
];
