/** How the open cases of an agency are spread: over states, for the line above a list, and over its people. */

import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';
import { isOpen } from './standing.ts';

export interface OpenShares {
  readonly byState: ReadonlyMap<string, number>;
  /** How many are this account's, how many nobody's, and all together. */
  readonly mine: number;
  readonly unclaimed: number;
  readonly all: number;
}

/** In the order of the index, so that nothing is sorted: one pass over what is open. */
export async function openShares(db: Db | Tx, agency: string, account: string): Promise<OpenShares> {
  const rows = await db
    .selectFrom('application')
    .select((e) => [
      'state',
      e.fn.countAll<number>().as('n'),
      sql<number>`count(*) filter (where assigned_account is null)`.as('unclaimed'),
      sql<number>`count(*) filter (where assigned_account = ${account})`.as('mine'),
    ])
    .where('agency', '=', agency)
    .where(isOpen)
    .groupBy('state')
    .execute();
  const sumOf = (key: 'n' | 'unclaimed' | 'mine') => rows.reduce((sum, row) => sum + Number(row[key]), 0);
  return {
    byState: new Map(rows.map(({ state, n }) => [state, Number(n)])),
    mine: sumOf('mine'),
    unclaimed: sumOf('unclaimed'),
    all: sumOf('n'),
  };
}

/** How many open cases each account has. */
export async function openByAccount(db: Db | Tx, agency: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('application')
    .select((e) => ['assigned_account as account', e.fn.countAll<number>().as('n')])
    .where('agency', '=', agency)
    .where('assigned_account', 'is not', null)
    .where(isOpen)
    .groupBy('assigned_account')
    .execute();
  return new Map(rows.map(({ account, n }) => [account ?? '', Number(n)]));
}
