/** Names of staff, also of those who work elsewhere by now: what a timeline shows, and no more of their accounts. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // The scope is put back as it was: where the owner is bound by row security too, this looks past it for the names alone.
  await sql
    .raw(
      `create function account_names(ids text[]) returns table (id text, name text)
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare before text := coalesce(current_setting('gongkai.scope', true), '');
      begin
        perform set_config('gongkai.scope', 'program', true);
        return query select account.id, account.name from account where account.id = any (ids);
        perform set_config('gongkai.scope', before, true);
      end $$`,
    )
    .execute(db);
}
