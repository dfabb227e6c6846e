/** 发文字号 of an agency: one document has a number, also where two hand theirs in at the same moment. */

import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';

/** Until the end of the transaction nobody else gives one of these numbers to a publication of the agency. */
export async function holdNumbers(tx: Tx, agency: string, numbers: readonly string[]): Promise<void> {
  const inOrder = [...new Set(numbers)].sort();
  if (inOrder.length === 0) return;
  await sql`select pg_advisory_xact_lock(hashtextextended('document number ' || ${agency}::text || ' ' || number, 0))
    from unnest(${sql.val(inOrder)}::text[]) with ordinality as held (number, place) order by place`.execute(tx);
}

/** Of these document numbers those that a publication of the agency has, with its title; `besides`: a case that may have them. */
export async function numbersTaken(
  db: Db | Tx,
  agency: string,
  numbers: readonly string[],
  besides = '',
): Promise<ReadonlyMap<string, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom('publication')
    .select(['document_number as number', 'title'])
    .where('agency', '=', agency)
    .where('document_number', 'in', numbers)
    .where('case_id', '!=', besides)
    .execute();
  return new Map(rows.flatMap(({ number, title }) => (number === null ? [] : [[number, title] as const])));
}
