/** Table three's equations (AR-52, AR-53, AR-54), the diagnosis of what breaks them (AR-60) and blanks as unknowns (AR-61). */

import { type ApplicationsTable, applicantColumns, applicationRows, type Finding } from '../report.ts';
import { accomplice, accusation, at, equationWords, openAccusation } from './accusation.ts';
import { cellName } from './cells.ts';
import { type At, type Checked, finding, unknowns } from './checked.ts';
import {
  type CellIndex,
  cellKey,
  cellsIn,
  equationAt,
  equations,
  type Grid,
  gridOf,
  residualsOf,
  sumOf,
} from './grid.ts';
import { differenceHint } from './slips.ts';
import { type Change, type Diagnosis, diagnose, type Explanation, type Known } from './suspects.ts';

/** One cause and what it breaks: the first finding leads, the others follow from it. */
export type FindingGroup = readonly Finding[];

export interface Balance {
  readonly checked: readonly Checked[];
  readonly groups: readonly FindingGroup[];
  /** Findings on blanks that stand alone: they hold if 0. */
  readonly blanks: readonly Finding[];
  readonly suspects: readonly Change[];
}

export function checkBalance(table: ApplicationsTable | null, known: Known): Balance {
  const grid = table === null ? null : gridOf(table);
  if (grid === null || grid.blank.size === grid.values.length) {
    return { checked: notAssessable, groups: [], blanks: [], suspects: [] };
  }
  const residuals = residualsOf(grid.values);
  const diagnosis = diagnose(grid, known);
  const groups = [
    ...diagnosis.explanations.map((explanation) => groupOf(explanation, grid, residuals, known)),
    ...unexplainedGroups(diagnosis, grid, residuals),
  ];
  const suspects = diagnosis.explanations.flatMap(({ readings }) => (readings.length === 1 ? (readings[0] ?? []) : []));
  return {
    checked: equations.map(({ rule }, i) => ({ rule, ...verdictOf(i, grid, residuals) })),
    groups,
    blanks: blankFindings(grid, diagnosis),
    suspects,
  };
}

const notAssessable = [...unknowns('AR-52', 25), ...unknowns('AR-53', 7), ...unknowns('AR-54', 7)];

/** Broken findings stand in the groups, so none is repeated here. An equation with a blank is never said to hold. */
function verdictOf(equation: number, grid: Grid, residuals: readonly number[]) {
  if ((residuals[equation] ?? 0) !== 0) return { verdict: 'broken' as const, finding: null };
  const known = cellsIn(equationAt(equation)).every((cell) => !grid.blank.has(cell));
  return { verdict: known ? ('holds' as const) : ('unknown' as const) };
}

function groupOf(explanation: Explanation, grid: Grid, residuals: readonly number[], known: Known): FindingGroup {
  const settled = explanation.settled.filter((equation) => (residuals[equation] ?? 0) !== 0);
  const [reading, ...others] = explanation.readings;
  if (reading === undefined) return [];
  if (others.length > 0) {
    const lead = finding('AR-60', 'error', commonPlace(explanation), { message: openAccusation(explanation.readings) });
    return [lead, ...settled.map((equation) => equationFinding(equation, grid, null))];
  }
  const cells = leadFirst(reading);
  const leads = cells.map((change, i) => {
    const message = i === 0 ? accusation(cells, explanation, known) : accomplice(change);
    const { cell, found, right } = change;
    return finding(grid.blank.has(cell) ? 'AR-61' : 'AR-60', 'error', at(cellKey(cell)), {
      found,
      expected: right,
      message,
    });
  });
  return [...leads, ...settled.map((equation) => equationFinding(equation, grid, suspectIn(equation, reading)))];
}

/** The cell that holds too much leads: it is where the eye finds a figure that should not be there. */
function leadFirst(reading: readonly Change[]): readonly Change[] {
  return [...reading].sort((a, b) => (b.found ?? 0) - b.right - ((a.found ?? 0) - a.right));
}

/** The only suspect among the cells of an equation. */
function suspectIn(equation: number, reading: readonly Change[]): Change | null {
  const cells = cellsIn(equationAt(equation));
  const members = reading.filter(({ cell }) => cells.includes(cell));
  return members.length === 1 ? (members[0] ?? null) : null;
}

/** An equation that breaks: it points at the suspect where one is known, else at its row or column. */
function equationFinding(equation: number, grid: Grid, suspect: Change | null): Finding {
  const { rule, row, column, left, right } = equationAt(equation);
  const [a, b] = [sumOf(grid.values, left), sumOf(grid.values, right)];
  const words = equationWords(equation, grid.values);
  const said = {
    message: `${words}，相差${Math.abs(a - b)}，应当相等${suspect === null ? differenceHint(b, a) : ''}。`,
  };
  if (suspect !== null) {
    return finding(rule, 'error', at(cellKey(suspect.cell)), {
      ...said,
      found: suspect.found,
      expected: suspect.right,
    });
  }
  return finding(rule, 'error', { table: 'applications', row, column }, { ...said, found: b, expected: a });
}

/** Row or column that all readings share; null where they share none. */
function commonPlace({ readings }: Explanation): At {
  const cells = readings.flatMap((reading) => reading.map(({ cell }) => cellKey(cell)));
  const rows = new Set(cells.map(({ row }) => row));
  const columns = new Set(cells.map(({ column }) => column));
  return {
    table: 'applications',
    row: rows.size === 1 ? ([...rows][0] ?? null) : null,
    column: columns.size === 1 ? ([...columns][0] ?? null) : null,
  };
}

function unexplainedGroups(
  { unexplained }: Diagnosis,
  grid: Grid,
  residuals: readonly number[],
): readonly FindingGroup[] {
  const findings = unexplained
    .filter((equation) => (residuals[equation] ?? 0) !== 0)
    .map((equation) => equationFinding(equation, grid, null));
  return findings.map((one) => [one]);
}

/** AR-61: a blank that no break accuses. It holds if 0, unless an equation of it stays unexplained. */
function blankFindings(grid: Grid, diagnosis: Diagnosis): readonly Finding[] {
  const accused = new Set(
    diagnosis.explanations.flatMap(({ readings }) => readings.flatMap((r) => r.map(({ cell }) => cell))),
  );
  const open = new Set(diagnosis.unexplained.flatMap((i) => cellsIn(equationAt(i))));
  const rest = [...grid.blank].filter((cell) => !accused.has(cell));
  return applicationRows.flatMap((row) => {
    const cells = rest.filter((cell) => cellKey(cell).row === row);
    return cells.length === applicantColumns.length
      ? [blankFinding({ table: 'applications', row, column: null }, cells, open)]
      : cells.map((cell) => blankFinding(at(cellKey(cell)), [cell], open));
  });
}

function blankFinding(place: At, cells: readonly CellIndex[], open: ReadonlySet<CellIndex>): Finding {
  const fails = cells.some((cell) => open.has(cell));
  const name = cellName(place);
  return finding('AR-61', fails ? 'error' : 'warning', place, {
    expected: fails ? null : 0,
    message: fails
      ? `${name}空白或不能读取，按0计算勾稽关系不成立。请对照台账填写。`
      : `${name}空白或不能读取，按0计算勾稽关系成立。如果确实没有发生，请填0。`,
  });
}
