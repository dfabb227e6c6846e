/** Points, rules and words on a page, in points from its upper left corner. */

export type Matrix = readonly [number, number, number, number, number, number];

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the base line. */
  readonly base: number;
  /** Of the letters: about the size of the type. */
  readonly height: number;
}

/** A straight line along the page's sides: `at` is its y (level) or x (upright). */
export interface Rule {
  readonly level: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

export function moved(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** Six numbers, or null for anything else. */
export function matrixOf(value: unknown): Matrix | null {
  const numbers = Array.from((value ?? []) as ArrayLike<unknown>);
  const [a, b, c, d, e, f] = numbers;
  const all = [a, b, c, d, e, f].every((n) => typeof n === 'number' && Number.isFinite(n));
  return all && numbers.length === 6 ? (numbers as unknown as Matrix) : null;
}

/** Where a word's middle stands, a little above its base line. */
export function middle(word: Word): readonly [number, number] {
  return [(word.left + word.right) / 2, word.base - word.height * 0.35];
}
