/** Seals again, with the newest key and the suite of today, what an older key or another suite has sealed. */

import { sql } from 'kysely';
import type { Db } from '../db.ts';
import type { Vault } from '../vault.ts';
import { type SealedTable, sealedTables } from './columns.ts';

/** Where the walk through the tables stands: everything before it is done. */
export interface ResealPosition {
  readonly table: string;
  readonly after: string;
}

export interface ResealStep {
  /** Rows sealed again. */
  readonly rows: number;
  /** Where to go on; null when the walk is at its end. */
  readonly next: ResealPosition | null;
}

interface Row {
  readonly id: string;
  readonly [column: string]: Buffer | string | null;
}

/**
 * One batch. A row that is changed meanwhile is left as it is (whoever changed it sealed it anew), and a walk that was cut
 * off may begin again from the start: what is done is skipped by the question itself.
 */
export async function reseal(db: Db, vault: Vault, from: ResealPosition | null, limit: number): Promise<ResealStep> {
  const at = from === null ? 0 : sealedTables.findIndex(({ table }) => table === from.table);
  const table = sealedTables[at];
  if (table === undefined) return { rows: 0, next: null };
  const found = await stale(db, vault, table, from?.after ?? '', limit);
  if (found.length > 0) await write(db, vault, table, found);
  const last = found.at(-1);
  if (last !== undefined && found.length === limit) {
    return { rows: found.length, next: { table: table.table, after: last.id } };
  }
  const following = sealedTables[at + 1];
  return { rows: found.length, next: following === undefined ? null : { table: following.table, after: '' } };
}

/** How many rows wait to be sealed again. */
export async function staleRows(db: Db, vault: Vault): Promise<number> {
  const counts = await Promise.all(
    sealedTables.map(async (table) => {
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from ${sql.table(table.table)} where ${isStale(vault, table)}`.execute(db);
      return rows[0]?.n ?? 0;
    }),
  );
  return counts.reduce((sum, n) => sum + n, 0);
}

function isStale(vault: Vault, { columns }: SealedTable) {
  const { head } = vault;
  const each = Object.keys(columns).map((column) => sql`substring(${sql.ref(column)} from 1 for 2) <> ${head}`);
  return sql.join(each, sql` or `);
}

async function stale(db: Db, vault: Vault, table: SealedTable, after: string, limit: number): Promise<readonly Row[]> {
  const names = [table.id, ...Object.keys(table.columns)].map((name) => sql.ref(name));
  const { rows } = await sql<Record<string, Buffer | string | null>>`
    select ${sql.join(names)} from ${sql.table(table.table)}
    where ${sql.ref(table.id)} > ${after} and (${isStale(vault, table)})
    order by ${sql.ref(table.id)} limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, id: String(row[table.id]) }));
}

/** All rows in one statement; each only where it still holds what was read. */
async function write(db: Db, vault: Vault, table: SealedTable, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(table.columns);
  const list = (values: readonly (Buffer | null)[]) => sql`${sql.val(values)}::bytea[]`;
  const before = columns.map((column) => rows.map((row) => bytesOf(row[column])));
  const after = columns.map((column, i) =>
    rows.map(({ id }, j) => again(vault, before[i]?.[j] ?? null, table.columns[column]?.(id) ?? '')),
  );
  const sets = columns.map((column) => sql`${sql.ref(column)} = fresh.${sql.ref(`new_${column}`)}`);
  if (table.version !== undefined) sets.push(sql`${sql.ref(table.version)} = ${vault.keyVersion}`);
  const lists = [sql`${rows.map(({ id }) => id)}::text[]`, ...before.map(list), ...after.map(list)];
  const names = ['id', ...columns.map((name) => `old_${name}`), ...columns.map((name) => `new_${name}`)];
  const same = columns.map((name) => sql`old.${sql.ref(name)} is not distinct from fresh.${sql.ref(`old_${name}`)}`);
  await sql`
    update ${sql.table(table.table)} as old set ${sql.join(sets)}
    from unnest(${sql.join(lists)}) as fresh(${sql.join(names.map((name) => sql.ref(name)))})
    where old.${sql.ref(table.id)} = fresh.id and ${sql.join(same, sql` and `)}`.execute(db);
}

function again(vault: Vault, sealed: Buffer | null, place: string): Buffer | null {
  return sealed === null ? null : vault.seal(vault.open(sealed, place), place);
}

function bytesOf(value: Buffer | string | null | undefined): Buffer | null {
  return Buffer.isBuffer(value) ? value : null;
}
