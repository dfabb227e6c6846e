/** The tree of the log: the test vectors of RFC 6962, and proofs against a naive recomputation. */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completedBy,
  consistencyRanges,
  type Hash,
  inclusionRanges,
  leafHash,
  type Node,
  nodeHash,
  nodesOf,
  type Range,
  rangeHash,
  splitOf,
} from '#law/log/merkle';
import { isConsistent, isIncluded } from '#law/log/prove';

const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The inputs of the certificate-transparency project's own tests, and the roots of their first n. */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const vectors = inputs.map((input) => leafHash(sha256, Buffer.from(input, 'hex')));

/** MTH as the RFC writes it. */
function naive(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return sha256(new Uint8Array());
  if (leaves.length === 1) return only;
  const k = splitOf(leaves.length);
  return nodeHash(sha256, naive(leaves.slice(0, k)), naive(leaves.slice(k)));
}

/** Nodes as a log stores them: added leaf by leaf. */
function store(leaves: readonly Uint8Array[]): (range: Range) => Uint8Array {
  const nodes = new Map<string, Uint8Array>();
  const find = ({ level, place }: Node) => {
    const found = nodes.get(`${level} ${place}`);
    if (found === undefined) throw new Error(`no node ${level} ${place}`);
    return found;
  };
  leaves.forEach((leaf, i) => {
    for (const node of completedBy(sha256, i, leaf, find)) nodes.set(`${node.level} ${node.place}`, node.hash);
  });
  return (range) => rangeHash(sha256, nodesOf(range).map(find));
}

const leavesOf = (n: number) => Array.from({ length: n }, (_, i) => leafHash(sha256, Buffer.from(`leaf ${i}`)));
const all = leavesOf(130);
const hashOf = store(all);

describe('roots', () => {
  it.each(roots.map((root, i) => [i + 1, root]))('the first %i inputs of the RFC have root %s', (n, root) => {
    expect(hex(store(vectors.slice(0, Number(n)))({ from: 0, to: Number(n) }))).toBe(root);
  });
  it('the empty tree is the hash of nothing', () => {
    expect(hex(rangeHash(sha256, []))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
  it('is the naive root for every size', () => {
    for (let n = 1; n <= all.length; n += 1) {
      expect(hex(hashOf({ from: 0, to: n }))).toBe(hex(naive(all.slice(0, n))));
    }
  });
});

const sizes = fc.integer({ min: 1, max: all.length });
const flip = (bytes: Uint8Array) => bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte));

describe('proofs', () => {
  it('RFC 6962 section 2.1.3: the path of leaf 0 among 7 is b, h, l', () => {
    expect(inclusionRanges(0, 7)).toEqual([
      { from: 1, to: 2 },
      { from: 2, to: 4 },
      { from: 4, to: 7 },
    ]);
    expect(consistencyRanges(3, 7)).toEqual([
      { from: 2, to: 3 },
      { from: 3, to: 4 },
      { from: 0, to: 2 },
      { from: 4, to: 7 },
    ]);
    expect(consistencyRanges(4, 7)).toEqual([{ from: 4, to: 7 }]);
  });

  it('every leaf is proved to be included, and no other leaf, place, size or path is', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (size, n, other) => {
        const position = n % size;
        const root = hashOf({ from: 0, to: size });
        const path = inclusionRanges(position, size).map(hashOf);
        const leaf = all[position] ?? new Uint8Array();
        expect(isIncluded(sha256, leaf, { position, size, root }, path)).toBe(true);
        expect(isIncluded(sha256, flip(leaf), { position, size, root }, path)).toBe(false);
        expect(isIncluded(sha256, leaf, { position, size, root: flip(root) }, path)).toBe(false);
        expect(isIncluded(sha256, leaf, { position, size, root }, [...path, root])).toBe(false);
        if (path.length > 0) {
          expect(isIncluded(sha256, leaf, { position, size, root }, path.slice(1))).toBe(false);
          const wrong = path.map((one, i) => (i === other % path.length ? flip(one) : one));
          expect(isIncluded(sha256, leaf, { position, size, root }, wrong)).toBe(false);
        }
        const elsewhere = other % size;
        if (elsewhere !== position) {
          expect(isIncluded(sha256, leaf, { position: elsewhere, size, root }, path)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a tree that has grown is proved to begin with the old one, and no other is', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (second, n, other) => {
        const first = 1 + (n % second);
        const grown = {
          first,
          firstRoot: hashOf({ from: 0, to: first }),
          second,
          secondRoot: hashOf({ from: 0, to: second }),
        };
        const path = consistencyRanges(first, second).map(hashOf);
        expect(isConsistent(sha256, grown, path)).toBe(true);
        expect(isConsistent(sha256, { ...grown, firstRoot: flip(grown.firstRoot) }, path)).toBe(false);
        expect(isConsistent(sha256, { ...grown, secondRoot: flip(grown.secondRoot) }, path)).toBe(false);
        if (path.length > 0) {
          const wrong = path.map((one, i) => (i === other % path.length ? flip(one) : one));
          expect(isConsistent(sha256, grown, wrong)).toBe(false);
          expect(isConsistent(sha256, grown, path.slice(1))).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
