/** Forms of guides in the file room: blank and sample forms belong to their service and are read by everybody once issued. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `do $$
  declare standing text := (select pg_get_constraintdef(oid) from pg_constraint
    where conname = 'file_owner_subject_check' and conrelid = 'file'::regclass);
  begin
    alter table file drop constraint file_owner_subject_check;
    execute 'alter table file add constraint file_owner_subject_check '
      || replace(standing, 'ARRAY[', 'ARRAY[''service''::text, ');
  end $$`,
  // Where row security guards the table already, its policy is written anew.
  `do $$ begin
    if exists (select from pg_policies where tablename = 'file' and policyname = 'public_reads') then
      drop policy public_reads on file;
      create policy public_reads on file for select using (
        (select current_setting('gongkai.scope', true)) = 'public' and owner_subject in ('publication', 'service'));
    end if;
  end $$`,
];
