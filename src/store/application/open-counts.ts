/** How the open cases of an agency are spread: over states, for the line above a list, and over its people. */

import type { Db, Tx } from '../db.ts';
import { isOpen } from './standing.ts';

export interface OpenCounts {
  readonly byState: ReadonlyMap<string, number>;
  /** By account; under the empty text those that nobody has taken. */
  readonly byAccount: ReadonlyMap<string, number>;
}

export async function openCounts(db: Db | Tx, agency: string): Promise<OpenCounts> {
  const rows = await db
    .selectFrom('application')
    .select(['state', 'assigned_account as account', (e) => e.fn.countAll<number>().as('n')])
    .where('agency', '=', agency)
    .where(isOpen)
    .groupBy(['state', 'assigned_account'])
    .execute();
  const byState = new Map<string, number>();
  const byAccount = new Map<string, number>();
  for (const { state, account, n } of rows) {
    byState.set(state, (byState.get(state) ?? 0) + Number(n));
    byAccount.set(account ?? '', (byAccount.get(account ?? '') ?? 0) + Number(n));
  }
  return { byState, byAccount };
}
