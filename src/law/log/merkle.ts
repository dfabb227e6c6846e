/** A log as a Merkle tree (RFC 6962 section 2): which parts a root or a proof is made of, and how they are put together. */

/** SHA-256, SM3 …: handed in, for law touches no machine. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** A complete subtree: 2^level leaves, the `place`-th of that size, from 0. */
export interface Node {
  readonly level: number;
  readonly place: number;
}

/** Leaves from `from` up to but without `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Distinct first bytes keep a leaf from being taken for a node. */
export function leafHash(hash: Hash, leaf: Uint8Array): Uint8Array {
  return hash(joined(Uint8Array.of(0), leaf));
}

export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(joined(Uint8Array.of(1), left, right));
}

/** The largest power of two below `size`; `size` is at least 2. */
export function splitOf(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

/** The complete subtrees that a range is made of, left to right. The range begins where a tree of its size may begin. */
export function nodesOf({ from, to }: Range): readonly Node[] {
  const nodes: Node[] = [];
  let start = from;
  while (start < to) {
    let level = 0;
    while (start + 2 ** (level + 1) <= to) level += 1;
    nodes.push({ level, place: start / 2 ** level });
    start += 2 ** level;
  }
  return nodes;
}

/** The hash of a range from those of its complete subtrees; of nothing, the hash of no bytes. */
export function rangeHash(hash: Hash, nodes: readonly Uint8Array[]): Uint8Array {
  const last = nodes.at(-1);
  if (last === undefined) return hash(new Uint8Array());
  return nodes.slice(0, -1).reduceRight((right, left) => nodeHash(hash, left, right), last);
}

/** PATH(m, D[n]): the ranges whose hashes prove that leaf `position` is among the first `size`. */
export function inclusionRanges(position: number, size: number): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (position < middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  return ranges.reverse();
}

/** PROOF(m, D[n]): the ranges whose hashes prove that the first `first` leaves are still the beginning of the first `second`. */
export function consistencyRanges(first: number, second: number): readonly Range[] {
  if (first === 0 || first === second) return [];
  const ranges: Range[] = [];
  let from = 0;
  let to = second;
  let whole = true;
  while (first !== to) {
    const middle = from + splitOf(to - from);
    if (first <= middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
      whole = false;
    }
  }
  if (!whole) ranges.push({ from, to });
  return ranges.reverse();
}

/** The subtrees that become complete when leaf `position` is added, itself first; `left` gives a complete one beside them. */
export function completedBy(
  hash: Hash,
  position: number,
  leaf: Uint8Array,
  left: (node: Node) => Uint8Array,
): readonly (Node & { readonly hash: Uint8Array })[] {
  const done = [{ level: 0, place: position, hash: leaf }];
  let { level, place, hash: here } = { level: 0, place: position, hash: leaf };
  while (place % 2 === 1) {
    here = nodeHash(hash, left({ level, place: place - 1 }), here);
    level += 1;
    place = (place - 1) / 2;
    done.push({ level, place, hash: here });
  }
  return done;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
