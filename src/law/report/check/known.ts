/** Figures of table three that other places state: last year's report and the prose. They tell which side of a break is right. */

import type { AnnualReport, ApplicationRow, Fact } from '../report.ts';
import { applicantColumns } from '../report.ts';
import { type CellIndex, cellIndex } from './grid.ts';
import type { Known } from './suspects.ts';

/** Prose facts that state the 总计 of one row. */
const rowFacts: Readonly<Record<string, ApplicationRow>> = {
  newlyReceived: 'newlyReceived',
  carriedOver: 'carriedOver',
  concluded: 'concluded',
  carriedForward: 'carriedForward',
  granted: 'granted',
  partiallyGranted: 'partiallyGranted',
};

/** What is stated in one way only; figures on which prose and last year differ are left out. */
export function knownFigures(facts: readonly Fact[], previous: AnnualReport | undefined): Known {
  const stated = new Map<CellIndex, Set<number>>();
  const state = (cell: CellIndex, value: number) => stated.set(cell, (stated.get(cell) ?? new Set()).add(value));
  for (const fact of facts) {
    const row = fact.name === null || fact.section === 5 ? undefined : rowFacts[fact.name];
    if (row !== undefined) state(cellIndex(row, 'total'), fact.value);
  }
  for (const column of applicantColumns) {
    const carried = previous?.applications?.carriedForward[column] ?? null;
    if (carried !== null) state(cellIndex('carriedOver', column), carried);
  }
  return new Map(
    [...stated].flatMap(([cell, values]) => (values.size === 1 ? [[cell, [...values][0] ?? 0] as const] : [])),
  );
}
