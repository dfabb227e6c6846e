/** The chains are written as before, in fewer statements: an assignment costs PL/pgSQL less than `perform`. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...lighter('audit', lines.audit), ...lighter('ledger', lines.ledger)]) {
    await sql.raw(statement).execute(db);
  }
}

/** What the hash of an entry covers: as in 0004, and as src/store/log/chain.ts says it again. */
const lines = {
  audit: `json_build_array(new.entry, new.agency, new.position, extract(epoch from new.at), new.actor, new.actor_name,
    new.actor_agency, new.roles, new.act, new.subject, new.object, new.result, new.reason, new.from_where, new.session,
    new.request, new.before, new.after)::text`,
  ledger: `json_build_array(new.entry, new.agency, new.position, new.subject, new.case_id, new.sequence, new.type,
    new.on_day, extract(epoch from new.written_at), new.actor, new.payload)::text`,
};

function lighter(table: 'audit' | 'ledger', line: string): readonly string[] {
  return [
    // Writers of one agency stand in line from here to their commit; those of different agencies do not meet.
    `create or replace function chain_${table}() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
      declare
        last_position bigint;
        last_hash bytea;
        locked boolean := pg_advisory_xact_lock(hashtextextended('${table} ' || new.agency, 0)) is null;
        scope text := coalesce(current_setting('gongkai.scope', true), '');
        within text := set_config('gongkai.scope', 'program', true);
      begin
        select one.position, one.hash into last_position, last_hash from ${table} as one
          where one.agency = new.agency order by one.position desc limit 1;
        within := set_config('gongkai.scope', scope, true);
        new.position := coalesce(last_position, 0) + 1;
        new.previous := coalesce(last_hash, sha256(convert_to('${table} ' || new.agency, 'UTF8')));
        new.hash := sha256(new.previous || convert_to(${line}, 'UTF8'));
        return new;
      end $$`,
    `create or replace function chain_head_${table}() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
      declare
        scope text := coalesce(current_setting('gongkai.scope', true), '');
        within text := set_config('gongkai.scope', 'program', true);
      begin
        insert into chain (kind, agency, position, hash)
          select '${table}', new.agency, new.position, new.hash
          where not exists (select from ${table} where agency = new.agency and position = new.position + 1)
          on conflict (kind, agency) do update set position = excluded.position, hash = excluded.hash;
        within := set_config('gongkai.scope', scope, true);
        return null;
      end $$`,
  ];
}
