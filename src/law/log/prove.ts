/** Whether a proof holds (RFC 9162 sections 2.1.3.2 and 2.1.4.2): what anybody checks without trusting the log. */

import { same } from './chain-check.ts';
import { type Hash, nodeHash } from './merkle.ts';

export interface Included {
  readonly position: number;
  readonly size: number;
  readonly root: Uint8Array;
}

/** True when `path` leads from the leaf's hash at `position` to the root of the first `size` leaves. */
export function isIncluded(
  hash: Hash,
  leaf: Uint8Array,
  { position, size, root }: Included,
  path: readonly Uint8Array[],
) {
  if (!Number.isSafeInteger(position) || !Number.isSafeInteger(size) || position < 0 || position >= size) return false;
  let place = position;
  let last = size - 1;
  let here = leaf;
  for (const one of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      here = nodeHash(hash, one, here);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      here = nodeHash(hash, here, one);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && same(here, root);
}

export interface Grown {
  readonly first: number;
  readonly firstRoot: Uint8Array;
  readonly second: number;
  readonly secondRoot: Uint8Array;
}

/** True when `path` proves that the tree of `second` leaves begins with the tree of `first` leaves. */
export function isConsistent(hash: Hash, grown: Grown, path: readonly Uint8Array[]): boolean {
  const { first, firstRoot, second, secondRoot } = grown;
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second) || first < 0 || first > second) return false;
  if (first === second) return path.length === 0 && same(firstRoot, secondRoot);
  if (first === 0) return path.length === 0;
  const whole = isPowerOfTwo(first) ? [firstRoot, ...path] : [...path];
  const [start, ...rest] = whole;
  if (start === undefined) return false;
  let place = first - 1;
  let last = second - 1;
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let old = start;
  let now = start;
  for (const one of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      old = nodeHash(hash, one, old);
      now = nodeHash(hash, one, now);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      now = nodeHash(hash, now, one);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && same(old, firstRoot) && same(now, secondRoot);
}

function half(n: number): number {
  return Math.floor(n / 2);
}

function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(Math.log2(n));
}
