/** Table three as one row of 175 numbers with its 39 equations (AR-52, AR-53, AR-54), so that a search can walk over it. */

import {
  type ApplicantColumn,
  type ApplicationRow,
  type ApplicationsTable,
  applicantColumns,
  applicantTypes,
  applicationRows,
  outcomeKeys,
} from '../report.ts';

/** Place of a cell in the grid: row × 7 + column. */
export type CellIndex = number;

export interface Grid {
  /** A blank counts as 0 here and stands in `blank` (AR-61). */
  readonly values: readonly number[];
  readonly blank: ReadonlySet<CellIndex>;
}

/** Sum of the left side less sum of the right side must be 0. */
export interface Equation {
  readonly rule: 'AR-52' | 'AR-53' | 'AR-54';
  /** The row that AR-52 is about; null for the others. */
  readonly row: ApplicationRow | null;
  /** The column that AR-53 and AR-54 are about; null for AR-52. */
  readonly column: ApplicantColumn | null;
  readonly left: readonly CellIndex[];
  readonly right: readonly CellIndex[];
}

const width = applicantColumns.length;
export const cellIndex = (row: ApplicationRow, column: ApplicantColumn): CellIndex =>
  applicationRows.indexOf(row) * width + applicantColumns.indexOf(column);

export interface ApplicationCellKey {
  readonly row: ApplicationRow;
  readonly column: ApplicantColumn;
}
/** The inverse of {@link cellIndex}. RangeError outside the grid. */
export function cellKey(index: CellIndex): ApplicationCellKey {
  const row = applicationRows[Math.floor(index / width)];
  const column = applicantColumns[index % width];
  if (row === undefined || column === undefined) throw new RangeError(`no such cell: ${index}`);
  return { row, column };
}

export const allCells: readonly CellIndex[] = applicationRows.flatMap((row) =>
  applicantColumns.map((column) => cellIndex(row, column)),
);

export const equations: readonly Equation[] = [
  ...applicationRows.map((row) => ({
    rule: 'AR-52' as const,
    row,
    column: null,
    left: applicantTypes.map((type) => cellIndex(row, type)),
    right: [cellIndex(row, 'total')],
  })),
  ...applicantColumns.map((column) => ({
    rule: 'AR-53' as const,
    row: null,
    column,
    left: outcomeKeys.map((row) => cellIndex(row, column)),
    right: [cellIndex('concluded', column)],
  })),
  ...applicantColumns.map((column) => ({
    rule: 'AR-54' as const,
    row: null,
    column,
    left: [cellIndex('newlyReceived', column), cellIndex('carriedOver', column)],
    right: [cellIndex('concluded', column), cellIndex('carriedForward', column)],
  })),
];

/** The equation at a place of the list. RangeError where there is none. */
export function equationAt(place: number): Equation {
  const equation = equations[place];
  if (equation === undefined) throw new RangeError(`no such equation: ${place}`);
  return equation;
}
export const cellsIn = ({ left, right }: Equation): readonly CellIndex[] => [...left, ...right];

/** Part of a cell in an equation: on the left +1, on the right −1. */
export interface Membership {
  readonly equation: number;
  readonly sign: 1 | -1;
}
const memberships: readonly (readonly Membership[])[] = allCells.map((cell) =>
  equations.flatMap(({ left, right }, equation): Membership[] => {
    if (left.includes(cell)) return [{ equation, sign: 1 }];
    return right.includes(cell) ? [{ equation, sign: -1 }] : [];
  }),
);
export const membershipsOf = (cell: CellIndex): readonly Membership[] => memberships[cell] ?? [];

export function gridOf(table: ApplicationsTable): Grid {
  const counts = allCells.map((cell) => {
    const { row, column } = cellKey(cell);
    return table[row][column];
  });
  return {
    values: counts.map((count) => (count === null || !Number.isFinite(count) ? 0 : count)),
    blank: new Set(allCells.filter((cell) => counts[cell] === null)),
  };
}

export const sumOf = (values: readonly number[], cells: readonly CellIndex[]): number =>
  cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);

/** Left less right of each equation, in the order of {@link equations}; 0 where it holds. */
export function residualsOf(values: readonly number[]): readonly number[] {
  return equations.map(({ left, right }) => sumOf(values, left) - sumOf(values, right));
}
