/** Agencies and the tree that they form. */

import type { Insertable, Selectable } from 'kysely';
import type { AgencyTree } from '#law/agency/agency';
import type { AgencyEdgeTable, AgencyTable, Db, Tx } from '../db.ts';
import { askAgain, askAhead, statement } from '../statement.ts';

export type AgencyRow = Selectable<AgencyTable>;

const withCode = 'select * from agency where code = $1';

export async function agency(db: Db | Tx, code: string): Promise<AgencyRow | null> {
  return (await askAgain(db, statement<AgencyRow>(withCode, code)))[0] ?? null;
}

/** The same, asked together with what the transaction asks next. */
export async function agencyAhead(tx: Tx, code: string): Promise<() => Promise<AgencyRow | null>> {
  const answer = await askAhead(tx, statement<AgencyRow>(withCode, code));
  return async () => (await answer())[0] ?? null;
}

/** These agencies with the names by which documents call them. */
export async function agenciesNamed(db: Db | Tx, codes: readonly string[]) {
  if (codes.length === 0) return [];
  return db
    .selectFrom('agency')
    .select(['code', 'name', 'short_name as shortName', 'level'])
    .where('code', 'in', codes)
    .execute();
}

/** The whole tree, with both kinds of edges (REG-02). */
export async function agencyTree(db: Db | Tx): Promise<AgencyTree> {
  const agencies = await db
    .selectFrom('agency')
    .select(['code', 'name', 'level', 'kind', 'line', 'from_day as fromDay', 'to_day as toDay'])
    .execute();
  const edges = await db
    .selectFrom('agency_edge')
    .select(['child', 'parent', 'kind', 'from_day as fromDay', 'to_day as toDay'])
    .execute();
  return { agencies, edges };
}

export async function addAgencies(
  db: Db | Tx,
  agencies: readonly Insertable<AgencyTable>[],
  edges: readonly Insertable<AgencyEdgeTable>[],
): Promise<void> {
  if (agencies.length > 0) await db.insertInto('agency').values(agencies).execute();
  if (edges.length > 0) await db.insertInto('agency_edge').values(edges).execute();
}
