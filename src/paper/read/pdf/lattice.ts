/** Tables drawn with lines: where lines cross there are cells; cells without a line between them are merged. */

import type { SourceCell, SourceTable } from '#law/report/source';
import { middle, type Rule, type Word } from './geometry.ts';
import { type PageWords, textOf } from './words.ts';

/** Lines end and begin this near to each other, in points, where they meet. */
const near = 3;

export interface Lattice {
  readonly top: number;
  readonly bottom: number;
  readonly table: SourceTable;
  readonly words: ReadonlySet<Word>;
}

/** Tables of at least two cells. A frame around a text, or a line under a title, is none. */
export function latticesOf(rules: readonly Rule[], page: PageWords): readonly Lattice[] {
  return connected(rules).flatMap((group) => latticeOf(group, page) ?? []);
}

/** Lines that meet, directly or by way of others, belong to one table. */
function connected(rules: readonly Rule[]): Rule[][] {
  const level = rules.filter((rule) => rule.level);
  const upright = rules.filter((rule) => !rule.level);
  const groupOf = new Map<Rule, Rule[]>();
  for (const rule of rules) groupOf.set(rule, [rule]);
  for (const one of level) {
    for (const other of upright) {
      const a = groupOf.get(one);
      const b = groupOf.get(other);
      if (a === undefined || b === undefined || a === b || !meet(one, other)) continue;
      const [large, small] = a.length >= b.length ? [a, b] : [b, a];
      large.push(...small);
      for (const rule of small) groupOf.set(rule, large);
    }
  }
  return [...new Set(groupOf.values())];
}

function meet(level: Rule, upright: Rule): boolean {
  return (
    upright.at >= level.from - near &&
    upright.at <= level.to + near &&
    level.at >= upright.from - near &&
    level.at <= upright.to + near
  );
}

/** Places of lines, those nearer than `near` as one. */
function places(rules: readonly Rule[]): number[] {
  const found: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(at);
  }
  return found;
}

/** At a page break the last line may not be drawn: the table ends where at least three upright lines end together. */
function withEnds(ys: readonly number[], upright: readonly Rule[]): number[] {
  const open = (end: (rule: Rule) => number, far: (at: number) => boolean) => {
    const ends = upright.map(end).filter(far);
    const common = ends.filter((at) => ends.filter((other) => Math.abs(other - at) <= near).length >= 3);
    return common.slice(0, 1);
  };
  const [first = 0, last = 0] = [ys[0], ys.at(-1)];
  return [
    ...open(
      (rule) => rule.from,
      (at) => at < first - 2 * near,
    ),
    ...ys,
    ...open(
      (rule) => rule.to,
      (at) => at > last + 2 * near,
    ),
  ];
}

function latticeOf(group: readonly Rule[], page: PageWords): Lattice | null {
  const level = group.filter((rule) => rule.level);
  const upright = group.filter((rule) => !rule.level);
  const ys = withEnds(places(level), upright);
  const xs = places(upright);
  const [top, bottom] = [ys[0], ys.at(-1)];
  if (top === undefined || bottom === undefined || xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5)
    return null;
  if (xs.length > 200 || ys.length > 2000) return null;
  const cells = cellsOf(xs, ys, level, upright);
  const words = new Map<string, Word[]>();
  const inside = new Set<Word>();
  for (const word of page.words) {
    const [x, y] = middle(word);
    const column = between(xs, x);
    const row = between(ys, y);
    const owner = column < 0 || row < 0 ? undefined : cells.owners[row]?.[column];
    if (owner === undefined) continue;
    inside.add(word);
    words.set(owner, [...(words.get(owner) ?? []), word]);
  }
  const rows = ys.slice(1).map((_, row) =>
    cells.starts
      .filter((cell) => cell.row === row)
      .map((cell): SourceCell => {
        const own = words.get(`${cell.row} ${cell.column}`) ?? [];
        const { rowSpan, columnSpan } = cell;
        return { text: textOf(own), rowSpan, columnSpan, place: page.placeOf(own[0], ys[row] ?? top) };
      }),
  );
  return { top, bottom, words: inside, table: { kind: 'table', rows, place: page.placeOf(undefined, top) } };
}

function between(places: readonly number[], at: number): number {
  const next = places.findIndex((place) => place > at);
  return next <= 0 ? -1 : next - 1;
}

interface CellStart {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Each smallest field, and the cell that it is part of. */
function cellsOf(xs: readonly number[], ys: readonly number[], level: readonly Rule[], upright: readonly Rule[]) {
  const owners: (string | undefined)[][] = ys.slice(1).map(() => []);
  const starts: CellStart[] = [];
  const lineRight = (row: number, column: number) => isDrawn(upright, xs[column + 1], ys[row], ys[row + 1]);
  const lineBelow = (row: number, column: number) => isDrawn(level, ys[row + 1], xs[column], xs[column + 1]);
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (owners[row]?.[column] !== undefined) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < xs.length - 1 &&
        owners[row]?.[column + columnSpan] === undefined &&
        !lineRight(row, column + columnSpan - 1)
      )
        columnSpan += 1;
      let rowSpan = 1;
      const open = (at: number) =>
        Array.from({ length: columnSpan }, (_, c) => column + c).every((c) => !lineBelow(at, c));
      while (row + rowSpan < ys.length - 1 && open(row + rowSpan - 1)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + columnSpan; c += 1) {
          const line = owners[r];
          if (line !== undefined) line[c] ??= `${row} ${column}`;
        }
      starts.push({ row, column, rowSpan, columnSpan });
    }
  }
  return { owners, starts };
}

/** True where a line at that place covers the middle of the stretch. */
function isDrawn(
  rules: readonly Rule[],
  at: number | undefined,
  from: number | undefined,
  to: number | undefined,
): boolean {
  if (at === undefined || from === undefined || to === undefined) return true;
  const half = (from + to) / 2;
  return rules.some((rule) => Math.abs(rule.at - at) <= near && rule.from <= half && rule.to >= half);
}
