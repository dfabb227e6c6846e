/** Which cells of table three, put right, make every equation hold: the fewest that do, and how sure that is (AR-60). */

import { applicantColumns } from '../report.ts';
import {
  allCells,
  type CellIndex,
  cellKey,
  equationAt,
  equations,
  type Grid,
  membershipsOf,
  residualsOf,
} from './grid.ts';
import { slipOf } from './slips.ts';

export interface Change {
  readonly cell: CellIndex;
  /** What stands there; null where it is blank. */
  readonly found: number | null;
  readonly right: number;
}

/** Cells that, changed together, settle the same equations. `settled` are the equations' places in the grid's list. */
export interface Explanation {
  readonly settled: readonly number[];
  /** One reading, or several that explain the same equally well. */
  readonly readings: readonly (readonly Change[])[];
}

export interface Diagnosis {
  readonly explanations: readonly Explanation[];
  /** Broken equations that no few cells explain. */
  readonly unexplained: readonly number[];
}

/** Figures known from elsewhere: last year's report, the prose. */
export type Known = ReadonlyMap<CellIndex, number>;

/** No reading with more cells than this is sought: further ones explain anything. */
const mostCells = 3;

export function diagnose(grid: Grid, known: Known): Diagnosis {
  const explanations: Explanation[] = [];
  let values = [...grid.values];
  const settle = (readings: readonly (readonly Change[])[]) => {
    const before = residualsOf(values);
    values = applied(values, readings[0] ?? []);
    const after = residualsOf(values);
    explanations.push({
      settled: before.flatMap((residual, i) => (residual !== 0 && after[i] === 0 ? [i] : [])),
      readings,
    });
  };
  for (let sure = sureCells(grid, values); sure.length > 0; sure = sureCells(grid, values)) {
    for (const change of sure) settle([[change]]);
  }
  const rows =
    grid.blank.size > 0 && brokenIn(values).length > 0 ? bestOf(displacedRows(grid, values), grid, known) : [];
  if (rows.length > 0) settle(rows);
  for (let most = 2; most <= mostCells && brokenIn(values).length > 0; most += 1) {
    const found = readingsOf(grid, values, most);
    const best = bestOf(found.length > 0 || most > 2 ? found : displacedRows(grid, values), grid, known);
    if (best.length > 0) settle(best);
  }
  return { explanations, unexplained: brokenIn(values) };
}

const brokenIn = (values: readonly number[]) =>
  residualsOf(values).flatMap((residual, i) => (residual === 0 ? [] : [i]));

function applied(values: readonly number[], changes: readonly Change[]): number[] {
  const next = [...values];
  for (const { cell, right } of changes) next[cell] = right;
  return next;
}

/** The change of one cell that settles all of its equations at once; null where they differ or one of them holds. */
function change(grid: Grid, values: readonly number[], residuals: readonly number[], cell: CellIndex): Change | null {
  const [first, ...others] = membershipsOf(cell).map(({ equation, sign }) => sign * (residuals[equation] ?? 0));
  if (first === undefined || first === 0 || others.some((other) => other !== first)) return null;
  return corrected(grid, values, cell, first);
}

/** The cell less the difference, where that is a count. */
function corrected(grid: Grid, values: readonly number[], cell: CellIndex, difference: number): Change | null {
  const standing = values[cell] ?? 0;
  const right = standing - difference;
  if (!Number.isInteger(right) || right < 0) return null;
  return { cell, found: grid.blank.has(cell) ? null : standing, right };
}

/** Crossings of broken row and broken column with the same difference that compete with no other crossing. */
function sureCells(grid: Grid, values: readonly number[]): readonly Change[] {
  const residuals = residualsOf(values);
  const candidates = allCells.flatMap((cell) => change(grid, values, residuals, cell) ?? []);
  const claims = candidates.flatMap(({ cell }) => membershipsOf(cell).map(({ equation }) => equation));
  const contested = new Set(claims.filter((equation, i) => claims.indexOf(equation) !== i));
  return candidates.filter(({ cell }) => membershipsOf(cell).every(({ equation }) => !contested.has(equation)));
}

/** All ways to settle everything with at most `most` cells: the shortest equation that is broken needs one of its cells changed. */
function readingsOf(grid: Grid, values: readonly number[], most: number): readonly (readonly Change[])[] {
  const residuals = residualsOf(values);
  const open = equations.flatMap((equation, i) => (residuals[i] === 0 ? [] : [{ ...equation, i }]));
  if (open.length === 0) return [[]];
  if (most === 0) return [];
  const size = (equation: (typeof open)[number]) => equation.left.length + equation.right.length;
  const narrowest = open.reduce((a, b) => (size(b) < size(a) ? b : a));
  const readings = new Map<string, readonly Change[]>();
  for (const cell of [...narrowest.left, ...narrowest.right]) {
    for (const first of changesOf(grid, values, residuals, cell, most)) {
      for (const rest of readingsOf(grid, applied(values, [first]), most - 1)) {
        if (rest.some((other) => other.cell === cell)) continue;
        const reading = [first, ...rest].sort((a, b) => a.cell - b.cell);
        readings.set(reading.map((c) => `${c.cell}=${c.right}`).join(), reading);
      }
    }
  }
  return [...readings.values()];
}

function changesOf(
  grid: Grid,
  values: readonly number[],
  residuals: readonly number[],
  cell: CellIndex,
  most: number,
): readonly Change[] {
  if (most === 1) return [change(grid, values, residuals, cell) ?? []].flat();
  const differences = membershipsOf(cell).map(({ equation, sign }) => sign * (residuals[equation] ?? 0));
  return [...new Set(differences)].filter((d) => d !== 0).flatMap((d) => corrected(grid, values, cell, d) ?? []);
}

/** Rows left wholly blank, slid one cell to the side, or holding twice what they should beside an empty row (拆格). */
function displacedRows(grid: Grid, values: readonly number[]): readonly (readonly Change[])[] {
  const width = applicantColumns.length;
  const residuals = residualsOf(values);
  const readings: (readonly Change[])[] = [];
  for (let start = 0; start < values.length; start += width) {
    const row = values.slice(start, start + width);
    const left = [...row.slice(1), 0];
    const right = [0, ...row.slice(0, -1)];
    const half = row.map((value) => value / 2);
    const blank = row.every((_, i) => grid.blank.has(start + i));
    const needed = blank ? row.map((_, i) => neededIn(residuals, start + i)) : row;
    for (const candidate of [needed, left, right, half]) {
      const changes = candidate.flatMap((value, i): Change[] =>
        value === row[i]
          ? []
          : [{ cell: start + i, found: grid.blank.has(start + i) ? null : (row[i] ?? 0), right: value }],
      );
      const whole = changes.every(({ right: value }) => Number.isInteger(value) && value >= 0);
      if (changes.length > 0 && whole && brokenIn(applied(values, changes)).length === 0) readings.push(changes);
    }
  }
  return readings;
}

/** What a cell that stands at 0 must hold for its column's equation. */
function neededIn(residuals: readonly number[], cell: CellIndex): number {
  const column = membershipsOf(cell).find(({ equation }) => equationAt(equation).column !== null);
  return column === undefined ? 0 : -column.sign * (residuals[column.equation] ?? 0);
}

/** The readings that speak for themselves most; several where they tie. */
function bestOf(readings: readonly (readonly Change[])[], grid: Grid, known: Known): readonly (readonly Change[])[] {
  if (readings.length === 0) return [];
  const fewest = Math.min(...readings.map((reading) => reading.length));
  const short = readings.filter((reading) => reading.length === fewest);
  const weights = short.map((reading) => weightOf(reading, grid, known));
  const heaviest = Math.max(...weights);
  return short.filter((_, i) => weights[i] === heaviest);
}

function weightOf(reading: readonly Change[], grid: Grid, known: Known): number {
  const [one, other] = reading;
  const exchanged =
    reading.length === 2 && one && other && (one.found ?? 0) === other.right && (other.found ?? 0) === one.right;
  // Totals are mostly computed; a figure in the wrong place is more often one of the parts.
  const parts = reading.every(({ cell }) => {
    const { row, column } = cellKey(cell);
    return row !== 'concluded' && column !== 'total';
  });
  return reading.reduce(
    (weight, { cell, found, right }) => {
      const elsewhere = known.get(cell);
      const agrees = elsewhere === undefined ? 0 : elsewhere === right ? 8 : elsewhere === found ? -8 : 0;
      return weight + agrees + (grid.blank.has(cell) ? 4 : 0) + (slipOf(found ?? 0, right) === null ? 0 : 1);
    },
    (exchanged ? 6 : 0) + (parts ? 1 : 0),
  );
}
