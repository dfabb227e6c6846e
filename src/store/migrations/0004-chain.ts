/** Audit entries with all their fields, both trails as hash chains, checkpoints, and the transparency log. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** What the hash of an entry covers. Verification says it again (src/store/log/chain-lines.ts): the database is not trusted. */
const line = {
  audit: (row: string) => `json_build_array(${row}.entry, ${row}.agency, ${row}.position, extract(epoch from ${row}.at),
    ${row}.actor, ${row}.actor_name, ${row}.actor_agency, ${row}.roles, ${row}.act, ${row}.subject, ${row}.object,
    ${row}.result, ${row}.reason, ${row}.from_where, ${row}.session, ${row}.request, ${row}.before, ${row}.after)::text`,
  ledger: (row: string) => `json_build_array(${row}.entry, ${row}.agency, ${row}.position, ${row}.subject,
    ${row}.case_id, ${row}.sequence, ${row}.type, ${row}.on_day, extract(epoch from ${row}.written_at), ${row}.actor,
    ${row}.payload)::text`,
};

/** Columns, the chaining of what is there already, and the triggers that chain what is added. */
function chained(table: 'audit' | 'ledger'): readonly string[] {
  return [
    `alter table ${table} add column position bigint, add column previous bytea, add column hash bytea`,
    `alter table ${table} disable trigger ${table}_stands`,
    `do $$ declare one record; last bytea;
      begin
        for one in select entry, agency, row_number() over (partition by agency order by entry) as position
          from ${table} order by agency, entry
        loop
          if one.position = 1 then last := sha256(convert_to('${table} ' || one.agency, 'UTF8')); end if;
          update ${table} as row set position = one.position, previous = last where row.entry = one.entry;
          update ${table} as row set hash = sha256(last || convert_to(${line[table]('row')}, 'UTF8'))
            where row.entry = one.entry returning row.hash into last;
        end loop;
      end $$`,
    `alter table ${table} enable trigger ${table}_stands`,
    `alter table ${table} alter column position set not null, alter column previous set not null,
      alter column hash set not null`,
    `create unique index ${table}_chain on ${table} (agency, position)`,
    `insert into chain select distinct on (agency) '${table}', agency, position, hash
      from ${table} order by agency, position desc`,
    // Where the owner of the tables is bound by row security too, the chain is looked at past the scope of the writer.
    // Writers of one agency stand in line from here to their commit; those of different agencies do not meet.
    `create function chain_${table}() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
      declare
        last record;
        scope text := coalesce(current_setting('gongkai.scope', true), '');
      begin
        perform set_config('gongkai.scope', 'program', true);
        perform pg_advisory_xact_lock(hashtextextended('${table} ' || new.agency, 0));
        select one.position, one.hash into last from ${table} as one where one.agency = new.agency
          order by one.position desc limit 1;
        perform set_config('gongkai.scope', scope, true);
        new.position := coalesce(last.position, 0) + 1;
        new.previous := coalesce(last.hash, sha256(convert_to('${table} ' || new.agency, 'UTF8')));
        new.hash := sha256(new.previous || convert_to(${line[table]('new')}, 'UTF8'));
        return new;
      end $$`,
    // At the commit, once a chain: a head that is written with each of thousands of acts in one transaction slows them down.
    `create function chain_head_${table}() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
      declare scope text := coalesce(current_setting('gongkai.scope', true), '');
      begin
        perform set_config('gongkai.scope', 'program', true);
        if not exists (select from ${table} where agency = new.agency and position = new.position + 1) then
          insert into chain values ('${table}', new.agency, new.position, new.hash)
            on conflict (kind, agency) do update set position = excluded.position, hash = excluded.hash;
        end if;
        perform set_config('gongkai.scope', scope, true);
        return null;
      end $$`,
    `create trigger ${table}_chained before insert on ${table} for each row execute function chain_${table}()`,
    `create constraint trigger ${table}_head after insert on ${table} deferrable initially deferred
      for each row execute function chain_head_${table}()`,
  ];
}

const standing = (table: string) => [
  `create trigger ${table}_stands before update or delete on ${table} for each row execute function refuse_change()`,
  `create trigger ${table}_stays before truncate on ${table} for each statement execute function refuse_change()`,
];

const statements = [
  `alter table audit
    add column actor_agency text not null default '',
    add column roles text[] not null default '{}',
    add column session text not null default '',
    add column request text not null default '',
    add column before text,
    add column after text`,
  'create index audit_actor on audit (actor, entry)',

  // The last entry of each chain: what a cut tail is found by before the next checkpoint.
  `create table chain (
    kind text not null check (kind in ('audit', 'ledger')),
    agency text not null,
    position bigint not null,
    hash bytea not null,
    primary key (kind, agency))`,
  ...chained('audit'),
  ...chained('ledger'),

  `create table checkpoint (
    number bigint primary key,
    at timestamptz not null,
    body text not null,
    signature text not null)`,
  ...standing('checkpoint'),

  // The transparency log: one tree a suite; a change of suite begins another.
  `create table log_tree (
    tree integer primary key,
    suite text not null check (suite in ('intl', 'gm')),
    began_at timestamptz not null)`,
  `create table log_leaf (
    tree integer not null references log_tree,
    position bigint not null,
    kind text not null check (kind in ('publication', 'reply', 'report', 'checkpoint', 'tree')),
    agency text not null,
    case_id text not null,
    at timestamptz not null,
    salt text not null,
    body text not null,
    primary key (tree, position))`,
  'create index log_leaf_kind on log_leaf (kind, tree, position)',
  `create table log_node (
    tree integer not null references log_tree,
    level integer not null,
    place bigint not null,
    hash bytea not null,
    primary key (tree, level, place))`,
  // What a person may type or bring: a number, a code, the digest of a file.
  `create table log_name (
    name text not null,
    tree integer not null,
    position bigint not null,
    kind text not null check (kind in ('number', 'code', 'file')),
    primary key (name, tree, position),
    foreign key (tree, position) references log_leaf)`,
  `create table log_head (
    tree integer not null references log_tree,
    size bigint not null,
    at timestamptz not null,
    root text not null,
    key text not null,
    signature text not null,
    primary key (tree, size))`,
  ...['log_tree', 'log_leaf', 'log_node', 'log_name', 'log_head'].flatMap(standing),
];
