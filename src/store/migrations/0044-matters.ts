/** Matters (办件): their events in monthly partitions, how each stands, the batches they came in, and what was tried outside the guides. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...statements, ...months(2025, 2029)]) await sql.raw(statement).execute(db);
}

const statements = [
  `create table matter (
    id bigint generated always as identity primary key,
    agency text not null references agency,
    source text not null,
    number text not null,
    service text not null,
    state text not null,
    step text,
    received_on date,
    accepted_on date,
    due_on date,
    promised_on date,
    ended_on date,
    result text,
    rating smallint check (rating between 1 and 5),
    unfit integer not null default 0,
    first_at timestamptz not null,
    last_at timestamptz not null,
    unique (agency, source, number))`,
  'create index matter_number on matter (number)',
  'create index matter_open on matter (agency, promised_on, id) where ended_on is null',
  'create index matter_newest on matter (agency, id desc)',
  'create index matter_poor on matter (agency, id) where rating >= 4',

  `create table matter_batch (
    id bigint generated always as identity primary key,
    agency text not null references agency,
    source text not null,
    digest text not null,
    kept integer not null,
    known integer not null,
    refused integer not null,
    at timestamptz not null,
    account text not null)`,
  'create index matter_batch_newest on matter_batch (agency, id desc)',

  // Many: no foreign keys, so that a batch is written as fast as it is read. They are written with their matter, under its lock.
  `create table matter_event (
    matter bigint not null,
    agency text not null,
    batch bigint not null,
    at timestamptz not null,
    event text not null,
    type text not null,
    fact jsonb not null,
    primary key (matter, event, at)) partition by range (at)`,
  'create trigger matter_event_stands before update or delete on matter_event for each row execute function refuse_change()',
  'create trigger matter_event_stays before truncate on matter_event for each statement execute function refuse_change()',
  "create table matter_event_before partition of matter_event for values from (minvalue) to ('2025-01-01+08')",
  'create table matter_event_later partition of matter_event default',

  // What was tried outside the list, the procedure or the guide (SVC-20 to SVC-22).
  `create table matter_outside (
    id bigint generated always as identity primary key,
    agency text not null references agency,
    at timestamptz not null,
    source text not null,
    number text not null,
    service text not null,
    fault text not null check (fault in ('service', 'step', 'material')),
    found text not null)`,
  'create trigger matter_outside_stands before update or delete on matter_outside for each row execute function refuse_change()',
  'create index matter_outside_newest on matter_outside (agency, id desc)',

  // Whom a matter of the counter belongs to. Nothing else of a person is kept.
  `create table matter_person (
    id text primary key,
    matter bigint not null unique references matter,
    agency text not null references agency,
    key_version integer not null,
    name bytea not null,
    contact bytea not null)`,

  // A poor rating is answered for: who called back, and what came of it (SVC-51).
  `create table matter_call (
    matter bigint not null references matter,
    agency text not null references agency,
    at timestamptz not null,
    account text not null,
    result text not null check (result in ('corrected', 'dated', 'explained', 'mistaken', 'unreached')),
    done_by date,
    primary key (matter, at))`,
  'create trigger matter_call_stands before update or delete on matter_call for each row execute function refuse_change()',
];

/** A month of events each; what is earlier and later has a partition of its own. */
function months(first: number, last: number): readonly string[] {
  const all = Array.from(
    { length: (last - first + 1) * 12 },
    (_, i) => [first + Math.floor(i / 12), (i % 12) + 1] as const,
  );
  return all.map(([year, month]) => {
    const next = month === 12 ? startOf(year + 1, 1) : startOf(year, month + 1);
    return `create table matter_event_${year}_${two(month)} partition of matter_event
      for values from ('${startOf(year, month)}') to ('${next}')`;
  });
}

const two = (n: number) => String(n).padStart(2, '0');
const startOf = (year: number, month: number) => `${year}-${two(month)}-01+08`;
