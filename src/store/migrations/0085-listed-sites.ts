/** Other sites that an agency looks after: visits, and what each inspection of them found. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table listed_site (
    id uuid primary key,
    agency text not null references agency,
    name text not null,
    address text not null,
    listed_on date not null,
    unique (agency, address))`,
  `create table site_visit (
    site uuid not null references listed_site on delete cascade,
    agency text not null references agency,
    at timestamptz not null,
    reached boolean not null,
    primary key (site, at))`,
  `create table site_inspection (
    site uuid not null references listed_site on delete cascade,
    agency text not null references agency,
    on_day date not null,
    score numeric(4, 1),
    vetoed boolean not null,
    lines jsonb not null,
    primary key (site, on_day))`,
];
