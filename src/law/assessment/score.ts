/** 考核: how a scoring table turns the figures of the comparison into points, by formula and nothing else. */

import { type ComparedFigure, type ComparedKey, comparedFigures } from '../comparison/figures.ts';

/** One row of the table that the superior office sets. */
export interface ScoringRow {
  readonly key: ComparedKey;
  /** Full marks of the row. */
  readonly points: number;
}

export interface ScoredRow extends ScoringRow {
  /** Null: the agency has no such figure. */
  readonly n: number | null;
  readonly of: number | null;
  /** Null: it can not be scored, and is left out of the total. */
  readonly scored: number | null;
}

/** All rows of a table together. */
export const fullMarks = 100;
/** Taken off for each, where a figure is no share of another [convention]. */
export const perPiece = 1;

export const formulas = {
  share: '满分 ×（1 − 本项 ÷ 总数），没有发生的计满分',
  piece: `满分减去每件${perPiece}分，减完为止`,
  presence: '有的计满分，没有的不计分',
} as const;
export type Formula = keyof typeof formulas;

export function formulaOf(key: ComparedKey): Formula {
  const { bad, of }: ComparedFigure = comparedFigures[key];
  return bad ? (of === null ? 'piece' : 'share') : 'presence';
}

export type Counts = Readonly<Partial<Record<ComparedKey, number>>>;

export function scoreRow(row: ScoringRow, counts: Counts): ScoredRow {
  const figure: ComparedFigure = comparedFigures[row.key];
  const n = counts[row.key] ?? null;
  const of = figure.of === null ? null : (counts[figure.of as ComparedKey] ?? null);
  return { ...row, n, of, scored: n === null ? null : pointsOf(row, n, of) };
}

function pointsOf({ key, points }: ScoringRow, n: number, of: number | null): number {
  switch (formulaOf(key)) {
    case 'share':
      return of === null || of === 0 ? points : tenths(points * (1 - Math.min(1, n / of)));
    case 'piece':
      return Math.max(0, points - n * perPiece);
    case 'presence':
      return n > 0 ? points : 0;
  }
}

const tenths = (points: number) => Math.round(points * 10) / 10;

export interface Total {
  readonly scored: number;
  /** Full marks of the rows that could be scored: less than all where something is not known. */
  readonly outOf: number;
}

export function totalOf(rows: readonly ScoredRow[]): Total {
  const known = rows.filter(({ scored }) => scored !== null);
  return {
    scored: tenths(known.reduce((sum, { scored }) => sum + (scored ?? 0), 0)),
    outOf: known.reduce((sum, { points }) => sum + points, 0),
  };
}
