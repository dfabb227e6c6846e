/** Verifies everything: signatures of the checkpoints, both chains, the leaves of the log and its signed heads. */

import { type Checkpoint, headBody, readCheckpoint, type SignedCheckpoint } from '#law/log/checkpoint';
import { completedBy, leafHash, type Node, nodesOf, rangeHash } from '#law/log/merkle';
import type { Tx } from '#store/db';
import { type ChainHead, chainHeads, chainMarks, headNow } from '#store/log/chain';
import { everyCheckpoint } from '#store/log/checkpoints';
import { asOfNow, sideBySide } from '#store/log/moment';
import { everyHead, everyLeaf, everyTree } from '#store/log/read';
import type { Office } from '../office.ts';
import { type Fault, verifyChain } from './verify-chain.ts';
import type { Witness } from './witness.ts';

export interface Verified {
  readonly ok: boolean;
  /** Entries that were walked and are sound. */
  readonly entries: number;
  readonly chains: number;
  readonly checkpoints: number;
  /** Leaves of the transparency log that were checked. */
  readonly leaves: number;
  /** The first bad entry of each chain that has one. */
  readonly faults: readonly Fault[];
  /** What else is wrong: a checkpoint, a leaf, a head; one Chinese sentence each. */
  readonly problems: readonly string[];
}

/** Reads each chain, and the log, at one moment of the database and holds up no writer. */
export async function verifyAll(office: Office, witness: Witness): Promise<Verified> {
  const problems: string[] = [];
  const { heads, points, count } = await asOfNow(office.db, async (tx) => {
    const vouched = await vouchedPoints(tx, witness, problems);
    return { ...vouched, heads: withVouched(await chainHeads(tx), vouched.points) };
  });
  // Checkpoints were read before: a chain can only have grown since.
  const walks = await sideBySide(office.db, heads, async (tx, head) => {
    const walked = await verifyChain(tx, await headNow(tx, head), points.get(nameOf(head)) ?? new Map());
    return walked.fault === null ? walked : { ...walked, fault: await exactly(tx, witness, walked.fault) };
  });
  const faults = walks.flatMap(({ fault }) => fault ?? []);
  const leaves = await asOfNow(office.db, (tx) => verifyLog(tx, witness, problems));
  return {
    ok: faults.length === 0 && problems.length === 0,
    entries: walks.reduce((sum, { entries }) => sum + entries, 0),
    chains: heads.length,
    checkpoints: count,
    leaves,
    faults,
    problems,
  };
}

type Points = ReadonlyMap<string, ReadonlyMap<number, string>>;

const nameOf = ({ kind, agency }: Pick<ChainHead, 'kind' | 'agency'>) => `${kind} ${agency}`;

/** What checkpoints of both places vouch for, by chain. A checkpoint that is not signed by a known key vouches for nothing. */
async function vouchedPoints(tx: Tx, witness: Witness, problems: string[]): Promise<{ points: Points; count: number }> {
  const points = new Map<string, Map<number, string>>();
  let count = 0;
  for await (const { place, checkpoint } of bothPlaces(tx, witness)) {
    if (checkpoint === null) {
      problems.push(`${place}的校验点没有有效的签名，可能被改动过。`);
      continue;
    }
    count += place.startsWith('数据库') ? 0 : 1;
    for (const point of checkpoint.chains) {
      const found = points.get(nameOf(point)) ?? new Map<number, string>();
      found.set(point.position, point.hash);
      points.set(nameOf(point), found);
    }
  }
  return { points, count };
}

async function* bothPlaces(tx: Tx, witness: Witness) {
  let line = 0;
  for await (const text of witness.kept()) {
    line += 1;
    yield { place: `校验点文件第${line}行`, checkpoint: checked(readLine(text), witness) };
  }
  for await (const { number, body, signature } of everyCheckpoint(tx)) {
    const signed = witness.known.map(({ publicKey }) => checked({ body, signature, key: publicKey }, witness));
    yield { place: `数据库中第${number}个`, checkpoint: signed.find((one) => one !== null) ?? null };
  }
}

function readLine(text: string): SignedCheckpoint | null {
  try {
    const read = JSON.parse(text) as Partial<SignedCheckpoint>;
    const { body, key, signature } = read;
    return typeof body === 'string' && typeof key === 'string' && typeof signature === 'string'
      ? { body, key, signature }
      : null;
  } catch {
    return null;
  }
}

function checked(signed: SignedCheckpoint | null, witness: Witness): Checkpoint | null {
  if (signed === null) return null;
  const known = witness.known.find(({ publicKey }) => publicKey === signed.key);
  return known?.suite.isSigned(signed.body, signed.signature, signed.key) ? readCheckpoint(signed.body) : null;
}

/** A chain that a checkpoint knows and the database does not is one that was cut off whole. */
function withVouched(heads: readonly ChainHead[], points: Points): readonly ChainHead[] {
  const known = new Set(heads.map(nameOf));
  const gone = [...points.keys()].filter((name) => !known.has(name));
  return [
    ...heads,
    ...gone.map((name) => {
      const [kind = '', agency = ''] = name.split(' ');
      return { kind: kind as ChainHead['kind'], agency, position: 0, hash: '' };
    }),
  ];
}

const markBytes = 8;

/**
 * Where entries were written anew with hashes that fit, the chain breaks only further on: the marks of the checkpoints know
 * each entry, and the first that is unlike its mark is the one.
 */
async function exactly(tx: Tx, witness: Witness, fault: Fault): Promise<Fault> {
  // Of two entries that do not fit each other either may be the one; of others, only an earlier one is of interest.
  const through = fault.fault === 'broken' ? fault.position + 1 : fault.position - 1;
  for await (const { checkpoint } of bothPlaces(tx, witness)) {
    for (const point of checkpoint?.chains ?? []) {
      if (nameOf(point) !== nameOf(fault)) continue;
      const vouched = Buffer.from(point.marks, 'base64');
      const after = point.position - vouched.length / markBytes;
      const here = Buffer.from(await chainMarks(tx, point, after, Math.min(point.position, through)), 'base64');
      for (let i = 0; after + i / markBytes < through && i < vouched.length; i += markBytes) {
        if (!vouched.subarray(i, i + markBytes).equals(here.subarray(i, i + markBytes))) {
          return { ...fault, position: after + i / markBytes + 1, entry: null, fault: 'unlike-checkpoint' };
        }
      }
    }
  }
  return fault;
}

/** Every leaf against its node, every root against its signed head. Returns how many leaves there are. */
async function verifyLog(tx: Tx, witness: Witness, problems: string[]): Promise<number> {
  let leaves = 0;
  for (const { tree, suite } of await everyTree(tx)) {
    const heads = await everyHead(tx, tree);
    const nodes = new Map<string, Uint8Array>();
    const keyOf = ({ level, place }: Node) => `${level} ${place}`;
    const rootAt = (size: number) =>
      Buffer.from(
        rangeHash(
          suite.hash,
          nodesOf({ from: 0, to: size }).map((node) => nodes.get(keyOf(node)) ?? new Uint8Array()),
        ),
      ).toString('hex');
    let size = 0;
    for await (const leaf of everyLeaf(tx, tree)) {
      if (leaf.position !== size) {
        problems.push(`透明日志第${tree}棵树缺少第${size}片叶子。`);
        break;
      }
      const hash = leafHash(suite.hash, Buffer.from(leaf.body));
      if (!leaf.hash?.equals(hash)) problems.push(`透明日志第${tree}棵树第${size}片叶子的内容与哈希值不一致。`);
      for (const node of completedBy(suite.hash, size, hash, (one) => nodes.get(keyOf(one)) ?? new Uint8Array())) {
        nodes.set(keyOf(node), node.hash);
        if (node.level > 0) forgetBelow(nodes, node);
      }
      size += 1;
      const head = heads.get(size);
      if (head !== undefined && head.root !== rootAt(size)) {
        problems.push(`透明日志第${tree}棵树前${size}片叶子的根与已签名的树头不一致。`);
      }
    }
    for (const head of heads.values()) {
      const body = headBody({ v: 1, suite: suite.name, ...head });
      const known = witness.known.some(({ publicKey }) => publicKey === head.key);
      if (!known || !suite.isSigned(body, head.signature, head.key)) {
        problems.push(`透明日志第${tree}棵树大小为${head.size}的树头没有有效的签名。`);
      }
      if (head.size > size) problems.push(`透明日志第${tree}棵树只有${size}片叶子，已签名的树头有${head.size}片。`);
    }
    leaves += size;
  }
  return leaves;
}

/** Only the right edge of complete subtrees is kept: the two that have just become one are done with. */
function forgetBelow(nodes: Map<string, Uint8Array>, { level, place }: Node): void {
  nodes.delete(`${level - 1} ${place * 2}`);
  nodes.delete(`${level - 1} ${place * 2 + 1}`);
}
