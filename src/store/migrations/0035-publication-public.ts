/** The public sees of publications only what was published. Where row security does not stand yet, it is given so at once. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db);
}

const statement = `do $$ begin
  if (select relrowsecurity from pg_class where oid = 'publication'::regclass) then
    drop policy if exists public_reads on publication;
    create policy public_reads on publication for select
      using ((select current_setting('gongkai.scope', true) = 'public') and published_on is not null);
  end if;
end $$`;
