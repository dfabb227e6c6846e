/** Issues of the gazette, scripts for the broadcaster, and how often the enterprises' code was opened: a number a day, of nobody. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table gazette_issue (
    id text primary key,
    agency text not null references agency,
    year integer,
    number integer,
    from_day date not null,
    to_day date not null,
    state text not null check (state in ('draft', 'submitted', 'issued')),
    entries jsonb not null,
    notes jsonb not null default '[]',
    returned text,
    compiled_by text not null,
    changed_at timestamptz not null,
    issued_on date,
    unique (agency, year, number),
    check ((state = 'issued') = (issued_on is not null and number is not null and year is not null)))`,
  'create index gazette_newest on gazette_issue (agency, year desc, number desc)',

  `create table broadcast (
    id text primary key,
    case_id text not null,
    agency text not null references agency,
    edition integer not null,
    paragraphs jsonb not null,
    per_minute integer not null check (per_minute between 100 and 400),
    seconds integer not null,
    made_by text not null,
    made_at timestamptz not null,
    station text,
    broadcast_on date,
    receipt text,
    recorded_by text,
    told_on date,
    told text)`,
  'create index broadcast_case on broadcast (case_id, made_at)',
  'create index broadcast_open on broadcast (agency) where broadcast_on is not null and told_on is null',

  `create table code_opened (
    day date primary key,
    n integer not null)`,
];
