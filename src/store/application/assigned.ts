/** How the open cases of an agency are spread over its people. */

import type { Db, Tx } from '../db.ts';
import { isOpen } from './standing.ts';

/** By account; under the empty text those that nobody has taken. */
export async function openByAssignee(db: Db | Tx, agency: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('application')
    .select(['assigned_account as account', (e) => e.fn.countAll<number>().as('n')])
    .where('agency', '=', agency)
    .where(isOpen)
    .groupBy('assigned_account')
    .execute();
  return new Map(rows.map(({ account, n }) => [account ?? '', Number(n)]));
}
