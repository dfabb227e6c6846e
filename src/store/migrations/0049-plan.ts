/** The year's work: tasks out of points, decisions and problems, and the meetings; their evidence in the file room. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** Adds words to a check on a list, whatever stands in it by now. */
const widened = (table: string, constraint: string, words: readonly string[]) => `do $$
  declare standing text := (select pg_get_constraintdef(oid) from pg_constraint
    where conname = '${constraint}' and conrelid = '${table}'::regclass);
  begin
    alter table ${table} drop constraint ${constraint};
    execute 'alter table ${table} add constraint ${constraint} '
      || replace(standing, 'ARRAY[', 'ARRAY[${words.map((word) => `''${word}''::text, `).join('')}');
  end $$`;

const statements = [
  widened('ledger', 'ledger_subject_check', ['task', 'meeting']),
  widened('file', 'file_owner_subject_check', ['task']),

  // Projections.
  `create table task (
    case_id text primary key,
    agency text not null references agency,
    kind text not null check (kind in ('point', 'decision', 'problem')),
    year integer not null,
    title text not null,
    source text,
    ref text not null,
    state text not null check (state in ('found', 'open', 'reported', 'done', 'dropped')),
    found_on date not null,
    measure text not null,
    leader text,
    owner text,
    due_on date,
    reported_by text,
    what text not null,
    done_on date,
    sequence integer not null)`,
  'create index task_agency on task (agency, year, kind, case_id)',
  "create index task_due on task (agency, due_on) where state in ('open', 'reported')",
  `create table meeting (
    case_id text primary key,
    agency text not null references agency,
    title text not null,
    state text not null check (state in ('called', 'held', 'cancelled')),
    held_on date not null,
    decisions integer not null,
    sequence integer not null)`,
  'create index meeting_agency on meeting (agency, held_on desc, case_id desc)',
];
