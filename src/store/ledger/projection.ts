/** Projections: tables that lists read, computed from the ledger in the same transaction, thrown away and rebuilt at will. */

import { type Selectable, sql } from 'kysely';
import type { Database, Tx } from '../db.ts';
import { sendAhead, statement } from '../statement.ts';

const keys = {
  application: ['case_id'],
  search_task: ['case_id', 'task'],
  letter_number: ['case_id', 'sequence'],
  appeal: ['case_id'],
  publication: ['case_id'],
  publication_edition: ['case_id', 'number'],
  document: ['case_id'],
  document_link: ['case_id', 'ordinal'],
  document_round: ['case_id'],
  service: ['case_id'],
  guide_edition: ['case_id', 'edition'],
  bundle: ['case_id'],
  bundle_edition: ['case_id', 'edition'],
  delivery: ['case_id', 'channel'],
  report_figure: ['agency', 'year', 'row'],
  report_section: ['agency', 'year', 'section'],
  report_edition: ['agency', 'year', 'edition'],
  collected_report: ['case_id'],
  collection_year: ['case_id'],
  complaint: ['case_id'],
  complaint_answer: ['case_id'],
  site_column: ['case_id'],
  task: ['case_id'],
  meeting: ['case_id'],
  warning: ['case_id'],
  scoring: ['case_id'],
  assessment: ['case_id'],
} as const satisfies Partial<Record<keyof Database, readonly string[]>>;
export type ProjectedTable = keyof typeof keys;
export const projectedTables = Object.keys(keys) as readonly ProjectedTable[];

/** Writes rows, replacing those with the same key. All columns are given in every row. */
export async function project<T extends ProjectedTable>(
  tx: Tx,
  table: T,
  rows: readonly Selectable<Database[T]>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).sort();
  const values = columns.map((column) => first[column as keyof typeof first] as unknown);
  // One row of plain values, as an act mostly writes, is taken in half the time that a list of rows takes.
  const alone = rows.length === 1 && values.every((value) => typeof value !== 'object' || value === null);
  const row = alone
    ? statement(writing(tx, table, columns, 'one'), ...values)
    : statement(writing(tx, table, columns, 'several'), JSON.stringify(rows));
  await sendAhead(tx, row);
}

const written = { one: new Map<ProjectedTable, string>(), several: new Map<ProjectedTable, string>() };

/** The statement that writes one row or several of a table, whose columns are always the same. */
function writing(tx: Tx, table: ProjectedTable, columns: readonly string[], rows: keyof typeof written): string {
  const known = written[rows].get(table);
  if (known !== undefined) return known;
  const key: readonly string[] = keys[table];
  const changed = columns.filter((column) => !key.includes(column));
  const named = sql.join(columns.map((column) => sql.ref(column)));
  const given =
    rows === 'one'
      ? sql`values (${sql.join(columns)})`
      : sql`select ${named} from jsonb_populate_recordset(null::${sql.table(table)}, ${'rows'}::jsonb)`;
  const { sql: words } = sql`
    insert into ${sql.table(table)} (${named}) ${given}
    on conflict (${sql.join(key.map((column) => sql.ref(column)))}) do update
    set ${sql.join(changed.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))}`.compile(tx);
  written[rows].set(table, words);
  return words;
}

/** Removes the deliveries of these publications, before they are written anew. */
export async function forgetDeliveries(tx: Tx, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length > 0) await tx.deleteFrom('delivery').where('case_id', 'in', caseIds).execute();
}

/** Empties every projection: the first step of a rebuild. The ledger is not touched. */
export async function emptyProjections(tx: Tx): Promise<void> {
  // Not truncated: the serving role may not, and readers go on reading the old rows.
  for (const table of projectedTables) await sql`delete from ${sql.table(table)}`.execute(tx);
}

/** A digest of every row of every projection, in key order: equal before and after a rebuild that changes nothing. */
export async function projectionDigests(db: Tx): Promise<Readonly<Record<ProjectedTable, string>>> {
  const digests: Partial<Record<ProjectedTable, string>> = {};
  for (const table of projectedTables) {
    const key: readonly string[] = keys[table];
    const { rows } = await sql<{ digest: string | null }>`
      select count(*) || ':' || coalesce(md5(string_agg(md5(t::text), '' order by ${sql.join(key.map((column) => sql.ref(column)))})), '') as digest
      from ${sql.table(table)} t`.execute(db);
    digests[table] = rows[0]?.digest ?? '';
  }
  return digests as Readonly<Record<ProjectedTable, string>>;
}
