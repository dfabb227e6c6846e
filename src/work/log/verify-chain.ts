/** Walks one chain from its beginning and names the first entry that is not as it was written. */

import { type ChainFault, type ChainState, faultOf, same } from '#law/log/chain-check';
import type { Db, Tx } from '#store/db';
import { beginningOf, type ChainBatch, type ChainHead, walkChain } from '#store/log/chain';

export interface Fault {
  readonly kind: 'audit' | 'ledger';
  readonly agency: string;
  readonly position: number;
  /** Number of the entry in its table; null where it is not there. */
  readonly entry: number | null;
  readonly fault: ChainFault;
}

export interface Walked {
  readonly entries: number;
  readonly fault: Fault | null;
}

/** `points`: hashes by position that a signed checkpoint vouches for. Stops at the first fault. */
export async function verifyChain(
  db: Db | Tx,
  head: ChainHead,
  points: ReadonlyMap<number, string>,
  passed: (entries: number) => void = () => {},
): Promise<Walked> {
  const { kind, agency } = head;
  let state: ChainState = { position: 0, hash: beginningOf(head) };
  const named = (position: number, fault: ChainFault, entry: number | null = null): Walked => ({
    entries: state.position,
    fault: { kind, agency, position, entry, fault },
  });
  for await (const batch of walkChain(db, head)) {
    for (let i = 0; i < batch.positions.length; i += 1) {
      const entry = entryOf(batch, i);
      const found = faultOf(state, entry);
      if (found !== null) {
        const before = found.fault === 'broken' && (await followedBy(db, head, entry.position, entry.hash));
        if (before) return named(state.position, 'broken');
        return named(found.position, found.fault, found.fault === 'missing' ? null : (batch.entries[i] ?? null));
      }
      state = entry;
      const vouched = points.get(state.position);
      if (vouched !== undefined && vouched !== entry.hash.toString('hex')) {
        return named(state.position, 'unlike-checkpoint', batch.entries[i]);
      }
    }
    passed(batch.positions.length);
  }
  const furthest = Math.max(0, ...points.keys());
  if (state.position < furthest) return named(state.position + 1, 'behind-checkpoint');
  if (state.position < head.position) return named(state.position + 1, 'cut');
  if (state.position > head.position) return named(head.position + 1, 'doubled');
  if (head.position > 0 && head.hash !== Buffer.from(state.hash).toString('hex'))
    return named(head.position, 'changed');
  return { entries: state.position, fault: null };
}

/** True where what comes after an entry, or the head, knows it by this hash: then the entry stands, and the one before it was replaced. */
async function followedBy(db: Db | Tx, head: ChainHead, position: number, hashHere: Buffer): Promise<boolean> {
  for await (const batch of walkChain(db, head, position)) {
    const at = batch.positions.indexOf(position + 1);
    if (at >= 0) return same(batch.previous.subarray(at * 32, at * 32 + 32), hashHere);
    break;
  }
  return head.position === position && head.hash === hashHere.toString('hex');
}

function entryOf({ positions, previous, hashes, digests }: ChainBatch, i: number) {
  const of = (bytes: Buffer) => bytes.subarray(i * 32, i * 32 + 32);
  return { position: positions[i] ?? 0, previous: of(previous), hash: of(hashes), digest: of(digests) };
}
