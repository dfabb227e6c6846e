/** The transparency log read back: leaves in order, heads, and what a number, a code or a file leads to. */

import type { Db, Tx } from '../db.ts';
import { suiteOf } from './suite.ts';

export async function everyTree(db: Db | Tx) {
  const rows = await db.selectFrom('log_tree').select(['tree', 'suite']).orderBy('tree').execute();
  return rows.map(({ tree, suite }) => ({ tree, suite: suiteOf(suite) }));
}

/** Signed heads of a tree by their size. */
export async function everyHead(db: Db | Tx, tree: number) {
  const rows = await db.selectFrom('log_head').selectAll().where('tree', '=', tree).orderBy('size').execute();
  return new Map(rows.map((row) => [row.size, row]));
}

const leavesPerBatch = 2000;

/** The leaves of a tree in order, each with the hash that the tree holds of it. */
export async function* everyLeaf(db: Db | Tx, tree: number) {
  let after = -1;
  for (;;) {
    const rows = await db
      .selectFrom('log_leaf')
      .leftJoin('log_node', (join) =>
        join
          .onRef('log_node.tree', '=', 'log_leaf.tree')
          .onRef('log_node.place', '=', 'log_leaf.position')
          .on('log_node.level', '=', 0),
      )
      .select(['log_leaf.position', 'log_leaf.body', 'log_node.hash'])
      .where('log_leaf.tree', '=', tree)
      .where('log_leaf.position', '>', after)
      .orderBy('log_leaf.position')
      .limit(leavesPerBatch)
      .execute();
    for (const row of rows) yield row;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}

/** Leaves that go by one of these names: newest first. */
export async function leavesNamed(db: Db | Tx, names: readonly string[], most = 20) {
  return leaves(db)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('log_name')
          .select('log_name.name')
          .whereRef('log_name.tree', '=', 'log_leaf.tree')
          .whereRef('log_name.position', '=', 'log_leaf.position')
          .where('log_name.name', 'in', [...names]),
      ),
    )
    .orderBy('log_leaf.tree', 'desc')
    .orderBy('log_leaf.position', 'desc')
    .limit(most)
    .execute();
}

/** The newest leaves of things that everybody may see. */
export async function newestPublic(db: Db | Tx, most: number) {
  return leaves(db)
    .where('log_leaf.kind', 'in', ['publication', 'report'])
    .orderBy('log_leaf.tree', 'desc')
    .orderBy('log_leaf.position', 'desc')
    .limit(most)
    .execute();
}

export async function leafAt(db: Db | Tx, tree: number, position: number) {
  const found = await leaves(db)
    .where('log_leaf.tree', '=', tree)
    .where('log_leaf.position', '=', position)
    .executeTakeFirst();
  return found ?? null;
}

function leaves(db: Db | Tx) {
  return db
    .selectFrom('log_leaf')
    .innerJoin('log_tree', 'log_tree.tree', 'log_leaf.tree')
    .leftJoin('agency', 'agency.code', 'log_leaf.agency')
    .select([
      'log_leaf.tree',
      'log_leaf.position',
      'log_leaf.kind',
      'log_leaf.at',
      'log_leaf.salt',
      'log_leaf.body',
      'log_leaf.case_id',
      'log_tree.suite',
      'agency.name as agencyName',
    ]);
}

/** A number by which people know this leaf, as it was normalised; the first in order. */
export async function numbersOf(db: Db | Tx, tree: number, position: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('log_name')
    .select('name')
    .where('tree', '=', tree)
    .where('position', '=', position)
    .where('kind', '=', 'number')
    .orderBy('name')
    .execute();
  return rows.map((row) => row.name);
}

/** The codes of one case's public issues, newest first, among the leaves that go by `name`. */
export async function codesOf(db: Db | Tx, caseId: string, name: string): Promise<readonly string[]> {
  const found = await leavesNamed(db, [name]);
  return found.filter((leaf) => leaf.case_id === caseId).map(({ salt }) => salt);
}
