/** Which tables a database of ours has, in the order in which they can be filled: what is referred to before what refers. */

import type pg from 'pg';

export interface TableShape {
  readonly name: string;
  /** Without those that the database computes itself. */
  readonly columns: readonly string[];
}

/** The migrator's own tables say which program wrote the database: they are not copied but made by migrating. */
const migratorTables = ['kysely_migration', 'kysely_migration_lock'];

export async function tablesOf(client: pg.Client): Promise<readonly TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; needs: string[] }>(`
    select c.relname as name,
      (select array_agg(attname::text order by attnum) from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      (select coalesce(array_agg(distinct f.relname::text), '{}') from pg_constraint k join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid) as needs
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname`);
  const wanted = rows.filter((row) => !migratorTables.includes(row.name));
  const ordered: TableShape[] = [];
  const placed = new Set<string>();
  while (ordered.length < wanted.length) {
    const ready = wanted.filter((row) => !placed.has(row.name) && row.needs.every((need) => placed.has(need)));
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    for (const { name, columns } of ready) {
      placed.add(name);
      ordered.push({ name, columns });
    }
  }
  return ordered;
}

export async function migrationsOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name');
  return rows.map((row) => row.name);
}

export interface SequenceState {
  readonly name: string;
  readonly last: string;
  readonly called: boolean;
}

export async function sequencesOf(client: pg.Client): Promise<readonly SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace order by relname`,
  );
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const found = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${quoted(name)}`,
    );
    const state = found.rows[0];
    if (state !== undefined) states.push({ name, ...state });
  }
  return states;
}

/** Every row, in the order in which the rows lie, whatever row security says of this user (store/scope/rights.ts). */
export async function seeAll(client: pg.Client): Promise<void> {
  await client.query(
    `select set_config('gongkai.scope', 'program', true), set_config('synchronize_seqscans', 'off', true)`,
  );
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
