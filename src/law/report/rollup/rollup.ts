/** The sum of reports of one year, cell by cell, with who is in it and where each figure comes from (AR-70 to AR-72). */

import { cellName } from '../check/cells.ts';
import { type At, finding } from '../check/checked.ts';
import type { AnnualReport, Count, Finding, TableKey } from '../report.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { summed, unitsOf } from './exact.ts';
import { type FormPlace, formPlaces } from './places.ts';
import { tablesOf } from './tables.ts';
import { rollupSections, rollupTitle } from './words.ts';

/** A report to be summed, and where it was taken from. */
export interface RollupPart {
  /** A file's name, or the address of an edition. */
  readonly source: string;
  readonly report: AnnualReport;
  /** Written in the form of 2019, whose table two counts otherwise (AR-90). */
  readonly oldForm: boolean;
}

export interface RollupOrder {
  /** The agency that the sum is the report of. */
  readonly agency: string;
  readonly year: number;
  /** Names of the agencies that must be in it; null where no list is given: then nobody can be said to be missing. */
  readonly expected: readonly string[] | null;
}

export interface CellSum extends At {
  readonly table: TableKey;
  readonly row: string;
  /** Null where a member leaves the cell blank: a sum of what is known is no sum. */
  readonly value: Count;
  /** Sum of the members that fill the cell. */
  readonly known: number;
  /** Where it comes from: the figure of each member that is counted, in the order of `coverage.counted`. */
  readonly values: readonly Count[];
}

export interface Rollup {
  readonly report: AnnualReport;
  readonly coverage: Coverage;
  readonly cells: readonly CellSum[];
  /** AR-70, AR-71, AR-72: who is missing or twice, which cells could not be summed. */
  readonly findings: readonly Finding[];
}

export function rollUp(parts: readonly RollupPart[], order: RollupOrder): Rollup {
  const coverage = coverageOf(parts, order);
  const members = coverage.counted;
  const cells = sumsOf(members);
  const { agency, year } = order;
  const report: AnnualReport = {
    format: 'gongkai.annual-report/1',
    agency,
    year,
    title: rollupTitle(agency, year),
    sections: rollupSections(coverage, cells),
    ...tablesOf(cells),
  };
  return {
    report,
    coverage,
    cells,
    findings: [...coverage.findings, ...cells.flatMap((cell) => blankOf(cell, members))],
  };
}

/** A table that no member has is not in the sum either. */
function sumsOf(members: readonly RollupPart[]): readonly CellSum[] {
  return formPlaces
    .filter(({ table }) => members.some(({ report }) => report[table] !== null))
    .map((place) => sumAt(members, place));
}

/** Members in the form of 2019 take no part in table two: its columns mean something else (AR-90). */
function sumAt(members: readonly RollupPart[], { table, row, column, of }: FormPlace): CellSum {
  let units = 0;
  let isWhole = true;
  const values = members.map(({ report, oldForm }) => {
    const value = oldForm && table === 'activeDisclosure' ? null : of(report);
    if (value === null) isWhole = false;
    else units += unitsOf(value);
    return value;
  });
  const known = summed(units);
  return { table, row, column, value: isWhole ? known : null, known, values };
}

/** AR-61: a blank is unknown; it is said whose it is, and what the rest add up to. */
function blankOf(cell: CellSum, members: readonly RollupPart[]): readonly Finding[] {
  if (cell.value !== null) return [];
  const blanks = members.filter((_, i) => cell.values[i] === null).map(({ report }) => report.agency);
  if (blanks.length === 0) return [];
  const [first = ''] = blanks;
  const who = blanks.length === 1 ? first : `${first}等${blanks.length}家`;
  return [
    finding('AR-70', 'warning', cell, {
      found: null,
      expected: `≥${cell.known}`,
      message: `${cellName(cell)}不能汇总：${who}没有填写这一格，其余各家之和为${cell.known}。请补齐后再汇总。`,
    }),
  ];
}
