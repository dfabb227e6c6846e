/** Handbooks of guides (大厅服务手册): what was asked for, how far it is, its file once it is made. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table handbook (
    id uuid primary key,
    agency text not null references agency,
    choice jsonb not null,
    title text not null,
    edition_day date not null,
    asked_by text not null,
    asked_at timestamptz not null,
    state text not null check (state in ('waiting', 'making', 'made', 'failed', 'cancelled')),
    done integer not null default 0,
    total integer not null default 0,
    pages integer,
    size integer,
    made_at timestamptz,
    failure text,
    issued_on date,
    issued_by text)`,
  `create unique index handbook_open on handbook (agency) where state in ('waiting', 'making')`,
  'create index handbook_newest on handbook (agency, asked_at desc)',
  'create index handbook_issued on handbook (agency, issued_on desc) where issued_on is not null',
  `create table handbook_file (
    handbook uuid primary key references handbook on delete cascade,
    agency text not null references agency,
    bytes bytea not null)`,
];
