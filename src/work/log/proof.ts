/** Proofs out of the log: that a leaf is in it, and that it has only grown. */

import { consistencyRanges, inclusionRanges } from '#law/log/merkle';
import type { Db } from '#store/db';
import { dailyHeads, signedHead } from '#store/log/checkpoints';
import { everyTree, leafAt } from '#store/log/read';
import { type SuiteName, suiteOf } from '#store/log/suite';
import { rangeHashes, rootOf } from '#store/log/tree';

export interface Head {
  readonly suite: SuiteName;
  readonly tree: number;
  readonly size: number;
  readonly root: string;
  readonly at: string;
  readonly key: string;
  readonly signature: string;
}

/** What a person keeps: docs/proof-format.md. */
export interface InclusionProof {
  readonly format: 'gongkai-proof';
  readonly v: 1;
  readonly leaf: string;
  readonly salt: string;
  readonly position: number;
  readonly path: readonly string[];
  readonly head: Head;
}

/** The newest signed head; null before the first. */
export async function newestHead(db: Db): Promise<Head | null> {
  const found = await signedHead(db);
  return found === null ? null : headOf(found);
}

const mostDays = 400;

/** The last signed head of each of the last days, newest first. */
export async function headsByDay(db: Db): Promise<readonly Head[]> {
  return (await dailyHeads(db, mostDays)).map(headOf);
}

function headOf({ suite, tree, size, root, at, key, signature }: Head): Head {
  return { suite, tree, size, root, at, key, signature };
}

/** `pending`: the leaf is there, but no head that contains it has been signed yet. */
export async function proveInclusion(
  db: Db,
  tree: number,
  position: number,
): Promise<InclusionProof | 'missing' | 'pending'> {
  const leaf = await leafAt(db, tree, position);
  if (leaf === null) return 'missing';
  const head = await signedHead(db, { tree, size: position + 1 });
  if (head === null) return 'pending';
  const path = await rangeHashes(db, { tree, suite: suiteOf(leaf.suite) }, inclusionRanges(position, head.size));
  return { format: 'gongkai-proof', v: 1, leaf: leaf.body, salt: leaf.salt, position, path, head: headOf(head) };
}

export interface ConsistencyProof {
  readonly suite: SuiteName;
  readonly tree: number;
  readonly first: number;
  readonly firstRoot: string;
  readonly second: number;
  readonly secondRoot: string;
  readonly path: readonly string[];
}

/** Null where the tree has not so many leaves in a signed head, or the sizes are in the wrong order. */
export async function proveConsistency(
  db: Db,
  first: number,
  second: number,
  tree?: number,
): Promise<ConsistencyProof | null> {
  const trees = await everyTree(db);
  const found = tree === undefined ? trees.at(-1) : trees.find((one) => one.tree === tree);
  if (found === undefined || first < 1 || first > second) return null;
  if ((await signedHead(db, { tree: found.tree, size: second })) === null) return null;
  return {
    suite: found.suite.name,
    tree: found.tree,
    first,
    firstRoot: await rootOf(db, found, first),
    second,
    secondRoot: await rootOf(db, found, second),
    path: await rangeHashes(db, found, consistencyRanges(first, second)),
  };
}
