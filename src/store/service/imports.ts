/** Imports of services: asked for, worked off row by row, and the answer to each row. */

import { type Selectable, sql } from 'kysely';
import type { ImportState } from '#law/service/import';
import type { ImportResult } from '#law/service/template';
import type { Db, Tx } from '../db.ts';
import type { ServiceImportTables } from './import-tables.ts';

export type ImportRow = Selectable<ServiceImportTables['service_import']>;

export interface RowAnswer {
  /** Of the file. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly result: ImportResult;
  /** Why it was returned; or what the guide lacks before it can be handed in. */
  readonly messages: readonly string[];
  /** Account whose draft the row writes over. */
  readonly colleague: string | null;
}

/** False where the agency has one under way. */
export async function askImport(
  tx: Tx,
  { id, agency, name, asked_by, asked_at }: Pick<ImportRow, 'id' | 'agency' | 'name' | 'asked_by' | 'asked_at'>,
  bytes: Uint8Array,
): Promise<boolean> {
  const { rows } = await sql`
    insert into service_import (id, agency, name, asked_by, asked_at, dry, state)
    values (${id}, ${agency}, ${name}, ${asked_by}, ${asked_at}, true, 'waiting')
    on conflict (agency) where state in ('waiting', 'working') do nothing returning id`.execute(tx);
  if (rows.length === 0) return false;
  await tx
    .insertInto('service_import_file')
    .values({ import: id, agency, bytes: Buffer.from(bytes) })
    .execute();
  return true;
}

/** Newest first. */
export function importsOf(db: Db | Tx, agency: string, limit: number): Promise<readonly ImportRow[]> {
  return db
    .selectFrom('service_import')
    .selectAll()
    .where('agency', '=', agency)
    .orderBy('asked_at', 'desc')
    .limit(limit)
    .execute();
}

export async function importOf(db: Db | Tx, agency: string, id: string): Promise<ImportRow | null> {
  const row = await db
    .selectFrom('service_import')
    .selectAll()
    .where('agency', '=', agency)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** All that wait, and those over which a node died: the job is held by one node at a time. */
export function openImports(db: Db): Promise<readonly ImportRow[]> {
  return db
    .selectFrom('service_import')
    .selectAll()
    .where('state', 'in', ['waiting', 'working'])
    .orderBy('asked_at')
    .execute();
}

export async function importBytes(db: Db | Tx, id: string): Promise<Buffer | null> {
  const row = await db.selectFrom('service_import_file').select('bytes').where('import', '=', id).executeTakeFirst();
  return row?.bytes ?? null;
}

export type ImportChange = Partial<
  Pick<ImportRow, 'state' | 'done' | 'total' | 'tries' | 'failure' | 'ended_at' | 'asked_by' | 'dry'>
> & { readonly remarks?: readonly string[]; readonly over?: readonly string[] };

/** False where it is not in one of these states any more: somebody stopped it, or was quicker. */
export async function changeImport(
  db: Db | Tx,
  id: string,
  from: readonly ImportState[],
  { remarks, over, ...change }: ImportChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('service_import')
    .set({
      ...change,
      ...(remarks === undefined ? {} : { remarks: JSON.stringify(remarks) }),
      ...(over === undefined ? {} : { over: JSON.stringify(over) }),
    })
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Keeps the answers to the next rows. False where the import was stopped meanwhile, or another node has answered them. */
export async function answerRows(
  tx: Tx,
  { id, agency }: Pick<ImportRow, 'id' | 'agency'>,
  before: number,
  answers: readonly RowAnswer[],
): Promise<boolean> {
  const counted = await tx
    .updateTable('service_import')
    .set({ done: before + answers.length, tries: 0 })
    .where('id', '=', id)
    .where('state', '=', 'working')
    .where('done', '=', before)
    .executeTakeFirst();
  if (counted.numUpdatedRows === 0n) return false;
  const rows = answers.map((answer) => ({ ...answer, import: id, agency }));
  await sql`
    insert into service_import_row (import, agency, "row", code, name, result, messages, colleague)
    select import, agency, "row", code, name, result, messages, colleague
    from jsonb_populate_recordset(null::service_import_row, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
  return true;
}

/** Rows of the file that have their answer. */
export async function answeredRows(db: Db | Tx, id: string): Promise<ReadonlySet<number>> {
  const rows = await db.selectFrom('service_import_row').select('row').where('import', '=', id).execute();
  return new Set(rows.map(({ row }) => row));
}

/** In the order of the file; `told`: only those about which there is something to say. */
export function rowAnswers(
  db: Db | Tx,
  id: string,
  { told, limit }: { readonly told: boolean; readonly limit: number },
): Promise<readonly RowAnswer[]> {
  return db
    .selectFrom('service_import_row')
    .select(['row', 'code', 'name', 'result', 'messages', 'colleague'])
    .where('import', '=', id)
    .$if(told, (query) => query.where(sql<boolean>`messages <> '[]'::jsonb`))
    .orderBy('row')
    .limit(limit)
    .execute();
}

export interface AnswerCounts {
  readonly results: Readonly<Record<ImportResult, number>>;
  /** Rows about which there is something to say. */
  readonly told: number;
  /** Rows by the colleague whose draft they would write over. */
  readonly colleagues: ReadonlyMap<string, number>;
}

export async function answerCounts(db: Db | Tx, id: string): Promise<AnswerCounts> {
  const { rows } = await sql<{ result: ImportResult; colleague: string | null; told: number; n: number }>`
    select result, colleague, count(*)::int as n, count(*) filter (where messages <> '[]'::jsonb)::int as told
    from service_import_row where import = ${id} group by result, colleague`.execute(db);
  const results = { new: 0, changed: 0, same: 0, refused: 0 };
  const colleagues = new Map<string, number>();
  for (const { result, colleague, n } of rows) {
    results[result] += n;
    if (colleague !== null) colleagues.set(colleague, (colleagues.get(colleague) ?? 0) + n);
  }
  return { results, told: rows.reduce((sum, { told }) => sum + told, 0), colleagues };
}

/** Before the real thing the answers of the try are taken away. */
export async function forgetAnswers(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('service_import_row').where('import', '=', id).execute();
}

/** A file whose rows are all taken in is not needed any more. */
export async function dropImportFile(db: Db | Tx, id: string): Promise<void> {
  await db.deleteFrom('service_import_file').where('import', '=', id).execute();
}

/** Keeps the newest of an agency; what is older goes with its file and its answers. */
export async function thinImports(tx: Tx, agency: string, keep: number): Promise<void> {
  await sql`delete from service_import where id in (
    select id from service_import where agency = ${agency} and state not in ('waiting', 'working')
    order by asked_at desc offset ${keep})`.execute(tx);
}
