/** Takes a checkpoint: the heads of all chains signed, kept in the second place and in the log; then the log's head signed. */

import { type ChainPoint, checkpointBody, headBody, readCheckpoint } from '#law/log/checkpoint';
import { leafBody } from '#law/log/leaf';
import type { Tx } from '#store/db';
import { type ChainHead, chainHeads, chainMarks } from '#store/log/chain';
import { addCheckpoint, addHead, lastCheckpoint, signedHead } from '#store/log/checkpoints';
import { sha256 } from '#store/log/suite';
import { addLeaves, beginTree, lockLog, newestTree, rootOf, type Tree } from '#store/log/tree';
import type { Office } from '../office.ts';
import { newCode } from './add.ts';
import type { Witness } from './witness.ts';

/** Its number; null where nothing has been written since the last one. One at a time, however many nodes try. */
export function takeCheckpoint(office: Office, witness: Witness): Promise<number | null> {
  return office.db.transaction().execute(async (tx) => {
    await lockLog(tx);
    const last = await lastCheckpoint(tx);
    const points = await pointsSince(tx, readCheckpoint(last?.body ?? '')?.chains ?? []);
    if (points.length === 0 && (await isHeadSigned(tx, witness))) return null;
    const at = office.now();
    const tree = await treeOfSuite(tx, office, witness);
    const number = (last?.number ?? 0) + 1;
    const body = checkpointBody({
      v: 1,
      number,
      at,
      suite: witness.suite.name,
      previous: last === null ? '' : sha256(last.body),
      chains: points,
      tree: { tree: tree.tree, size: tree.size, root: tree.size === 0 ? '' : await rootOf(tx, tree, tree.size) },
    });
    const signature = witness.suite.sign(body, witness.keys);
    // The second place first: a crash between the two leaves it ahead, and what it says is true all the same.
    await witness.keep({ body, key: witness.keys.publicKey, signature });
    await addCheckpoint(tx, { number, at, body, signature });
    const grown = await addLeaf(tx, office, tree, 'checkpoint', `checkpoint:${number}`, sha256(body));
    await signHead(tx, witness, grown, at);
    return number;
  });
}

/** All chains as they stand, with marks for what is new; none where nothing is. */
async function pointsSince(tx: Tx, before: readonly ChainPoint[]): Promise<readonly ChainPoint[]> {
  const heads = (await chainHeads(tx)).filter((head) => head.position > 0);
  const seen = new Map(before.map((point) => [`${point.kind} ${point.agency}`, point]));
  const known = (head: ChainHead) => seen.get(`${head.kind} ${head.agency}`);
  if (heads.every((head) => known(head)?.hash === head.hash)) return [];
  const points: ChainPoint[] = [];
  for (const { kind, agency, position, hash } of heads) {
    const marks = await chainMarks(
      tx,
      { kind, agency },
      known({ kind, agency, position, hash })?.position ?? 0,
      position,
    );
    points.push({ kind, agency, position, hash, marks });
  }
  return points;
}

async function isHeadSigned(tx: Tx, witness: Witness): Promise<boolean> {
  const tree = await newestTree(tx);
  if (tree === null) return true;
  if (tree.suite.name !== witness.suite.name) return false;
  return (await signedHead(tx, { tree: tree.tree, size: tree.size })) !== null;
}

/** The newest tree; where the suite was changed, a new one whose first leaf holds the last head of the old one. */
async function treeOfSuite(tx: Tx, office: Office, witness: Witness): Promise<Tree> {
  const newest = await newestTree(tx);
  if (newest?.suite.name === witness.suite.name) return newest;
  const begun = await beginTree(tx, witness.suite.name, office.now());
  if (newest === null) return begun;
  const root = await rootOf(tx, newest, newest.size);
  return addLeaf(tx, office, begun, 'tree', `tree:${newest.tree}`, sha256(`${newest.tree} ${newest.size} ${root}`));
}

function addLeaf(tx: Tx, office: Office, tree: Tree, kind: 'checkpoint' | 'tree', caseId: string, digest: string) {
  const salt = newCode(office);
  const issued = { kind, agency: '', day: office.today(), numbers: [], digests: [digest] };
  const body = leafBody(sha256, salt, issued);
  return addLeaves(tx, tree, [{ kind, agency: '', caseId, salt, body, numbers: [], files: [] }], office.now());
}

async function signHead(tx: Tx, { suite, keys }: Witness, tree: Tree, at: string): Promise<void> {
  const root = await rootOf(tx, tree, tree.size);
  const body = headBody({ v: 1, suite: suite.name, tree: tree.tree, size: tree.size, root, at });
  const signature = suite.sign(body, keys);
  await addHead(tx, { tree: tree.tree, size: tree.size, at, root, key: keys.publicKey, signature });
}
