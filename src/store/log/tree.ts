/** The transparency log in the database: leaves added in the act's transaction, nodes as they become complete. */

import { sql } from 'kysely';
import type { LeafKind } from '#law/log/leaf';
import { completedBy, leafHash, type Node, nodesOf, type Range, rangeHash } from '#law/log/merkle';
import type { Db, Tx } from '../db.ts';
import { type Suite, type SuiteName, suiteOf } from './suite.ts';

export interface Tree {
  readonly tree: number;
  readonly suite: Suite;
  /** Number of leaves. */
  readonly size: number;
}

export interface NewLeaf {
  readonly kind: LeafKind;
  readonly agency: string;
  readonly caseId: string;
  readonly salt: string;
  readonly body: string;
  /** What it is found by: normalised numbers, SHA-256 of files. */
  readonly numbers: readonly string[];
  readonly files: readonly string[];
}

/** The newest tree, or null before the first leaf. Its size is asked of the nodes: of leaves a person sees only some. */
export async function newestTree(db: Db | Tx): Promise<Tree | null> {
  const found = await db
    .selectFrom('log_tree')
    .select((eb) => [
      'tree',
      'suite',
      eb
        .selectFrom('log_node')
        .select('place')
        .whereRef('log_node.tree', '=', 'log_tree.tree')
        .where('level', '=', 0)
        .orderBy('place', 'desc')
        .limit(1)
        .as('last'),
    ])
    .orderBy('tree', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (found === undefined) return null;
  return { tree: found.tree, suite: suiteOf(found.suite), size: (found.last ?? -1) + 1 };
}

/** Until the end of the transaction nobody else adds a leaf; taken last, so that it is held for a moment only. */
export async function lockLog(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('transparency log', 0))`.execute(tx);
}

export async function beginTree(tx: Tx, suite: SuiteName, at: string): Promise<Tree> {
  const { next } = await tx
    .selectFrom('log_tree')
    .select((eb) => eb.fn.coalesce(eb.fn.max('tree'), eb.lit(0)).as('next'))
    .executeTakeFirstOrThrow();
  const tree = next + 1;
  await tx.insertInto('log_tree').values({ tree, suite, began_at: at }).execute();
  return { tree, suite: suiteOf(suite), size: 0 };
}

/** Adds leaves to a locked log. Returns the tree as it is then. */
export async function addLeaves(tx: Tx, tree: Tree, leaves: readonly NewLeaf[], at: string): Promise<Tree> {
  const { hash } = tree.suite;
  const known = await nodeHashes(tx, tree.tree, nodesOf({ from: 0, to: tree.size }));
  const left = (node: Node): Uint8Array => {
    const found = known.get(keyOf(node));
    if (found === undefined) throw new Error(`log tree ${tree.tree} lacks node ${keyOf(node)}`);
    return found;
  };
  const nodes = leaves.flatMap((leaf, i) => {
    const done = completedBy(hash, tree.size + i, leafHash(hash, Buffer.from(leaf.body)), left);
    for (const node of done) known.set(keyOf(node), node.hash);
    return done;
  });
  const placed = leaves.map((leaf, i) => ({ tree: tree.tree, position: tree.size + i, leaf }));
  await inParts(placed, (part) =>
    tx
      .insertInto('log_leaf')
      .values(
        part.map(({ leaf: { kind, agency, caseId, salt, body }, ...place }) => ({
          ...place,
          kind,
          agency,
          case_id: caseId,
          at,
          salt,
          body,
        })),
      )
      .execute(),
  );
  await inParts(nodes, (part) =>
    tx
      .insertInto('log_node')
      .values(
        part.map((node) => ({ tree: tree.tree, level: node.level, place: node.place, hash: Buffer.from(node.hash) })),
      )
      .execute(),
  );
  const names = placed.flatMap(({ leaf, ...place }) => [
    { ...place, name: leaf.salt, kind: 'code' as const },
    ...[...new Set(leaf.numbers)].map((name) => ({ ...place, name, kind: 'number' as const })),
    ...[...new Set(leaf.files)].map((name) => ({ ...place, name, kind: 'file' as const })),
  ]);
  await inParts(names, (part) => tx.insertInto('log_name').values(part).execute());
  return { ...tree, size: tree.size + leaves.length };
}

/** The root of the first `size` leaves, hexadecimal. */
export async function rootOf(db: Db | Tx, tree: Pick<Tree, 'tree' | 'suite'>, size: number): Promise<string> {
  return (await rangeHashes(db, tree, [{ from: 0, to: size }]))[0] ?? '';
}

/** The hashes of ranges of leaves, hexadecimal: what proofs are made of. At most some hundred nodes are read. */
export async function rangeHashes(
  db: Db | Tx,
  { tree, suite }: Pick<Tree, 'tree' | 'suite'>,
  ranges: readonly Range[],
): Promise<readonly string[]> {
  const parts = ranges.map(nodesOf);
  const known = await nodeHashes(db, tree, parts.flat());
  return parts.map((nodes) => {
    const hashes = nodes.map((node) => known.get(keyOf(node)) ?? new Uint8Array());
    return Buffer.from(rangeHash(suite.hash, hashes)).toString('hex');
  });
}

async function nodeHashes(db: Db | Tx, tree: number, nodes: readonly Node[]): Promise<Map<string, Uint8Array>> {
  if (nodes.length === 0) return new Map();
  const rows = await db
    .selectFrom('log_node')
    .select(['level', 'place', 'hash'])
    .where('tree', '=', tree)
    .where(({ eb, or }) => or(nodes.map((node) => eb.and({ level: node.level, place: node.place }))))
    .execute();
  return new Map(rows.map((row) => [keyOf(row), row.hash]));
}

function keyOf({ level, place }: Node): string {
  return `${level} ${place}`;
}

const rowsPerStatement = 1000;

async function inParts<T>(rows: readonly T[], write: (part: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += rowsPerStatement) await write(rows.slice(i, i + rowsPerStatement));
}
