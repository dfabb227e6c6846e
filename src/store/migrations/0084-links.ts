/** Links of published pages, how each stands, and the other sites that an agency looks after. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table link_run (
    id uuid primary key,
    agency text not null references agency,
    started_at timestamptz not null,
    ended_at timestamptz,
    links integer not null,
    dead integer)`,
  'create unique index link_run_open on link_run (agency) where ended_at is null',
  'create index link_run_agency on link_run (agency, started_at desc)',
  `create table link (
    agency text not null references agency,
    url text not null check (length(url) <= 1000),
    outcome text,
    why text not null default '',
    status integer,
    ends text not null default '',
    failures integer not null default 0,
    dead boolean not null default false,
    checked_at timestamptz,
    run uuid references link_run,
    primary key (agency, url))`,
  'create index link_dead on link (agency, url) where dead',
  `create table link_place (
    agency text not null references agency,
    url text not null,
    page text not null check (page in ('publication', 'guide', 'site')),
    page_id text not null,
    page_name text not null,
    primary key (agency, url, page, page_id),
    foreign key (agency, url) references link on delete cascade)`,
  'create index link_place_page on link_place (agency, page, page_id)',
];
