/** What stands already of pages that are to be taken over: asked for a whole batch at once. */

import type { Db, Tx } from '../db.ts';

/** Which of these cases the ledger has. */
export async function standingAmong(db: Db | Tx, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('ledger')
    .select('case_id')
    .where('case_id', 'in', caseIds)
    .where('sequence', '=', 1)
    .execute();
  return new Set(rows.map(({ case_id }) => case_id));
}
