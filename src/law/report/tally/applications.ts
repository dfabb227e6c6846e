/** Table three from the ledger: which cells an application is counted in, and the table of many (AR-95, AR-96, OUT-36, OUT-37). */

import type { Day } from '../../calendar/day.ts';
import {
  type ApplicantColumn,
  type ApplicantType,
  type ApplicationRow,
  type ApplicationsTable,
  applicantColumns,
  applicationRows,
  type OutcomeKey,
} from '../report.ts';
import { countedDays } from './period.ts';

/** One application (件), as far as the table asks. */
export interface CountedApplication {
  readonly applicantType: ApplicantType;
  /** 收到申请之日 (REG-30). */
  readonly receivedOn: Day;
  /** Day of the first reply document (OUT-36); null while open. */
  readonly concludedOn: Day | null;
  /** Null while open, set from `concludedOn` on. */
  readonly outcome: OutcomeKey | null;
}

/** Applications that stand in the same cells. */
export interface ApplicationGroup {
  readonly applicantType: ApplicantType;
  /** Received before the year began: row 二 instead of row 一. */
  readonly receivedBeforeYear: boolean;
  /** Outcome dated in the year by the cut-off; null for applications open at the cut-off. */
  readonly outcome: OutcomeKey | null;
  readonly count: number;
}

export interface ApplicationCell {
  readonly row: ApplicationRow;
  readonly column: ApplicantColumn;
}

/**
 * The group of one application in the table of a year, counted by a cut-off day; null where the table does not count it
 * (received after the cut-off, or concluded before the year). RangeError where only one of outcome and its day is given.
 */
export function groupOf(application: CountedApplication, year: number, cutOff: Day): ApplicationGroup | null {
  const { applicantType, receivedOn, concludedOn, outcome } = application;
  if ((concludedOn === null) !== (outcome === null)) throw new RangeError('outcome and its day go together');
  const { from, through } = countedDays(year, cutOff);
  if (through < from || receivedOn > through) return null;
  if (concludedOn !== null && concludedOn < from) return null;
  const concluded = concludedOn !== null && concludedOn <= through;
  return { applicantType, receivedBeforeYear: receivedOn < from, outcome: concluded ? outcome : null, count: 1 };
}

/** The cells that count the application: four rows at most, each in its own column and in 总计. */
export function cellsOf(application: CountedApplication, year: number, cutOff: Day): readonly ApplicationCell[] {
  const group = groupOf(application, year, cutOff);
  return group === null ? [] : cellsOfGroup(group);
}

function cellsOfGroup(group: ApplicationGroup): readonly ApplicationCell[] {
  const rows: readonly ApplicationRow[] = [
    group.receivedBeforeYear ? 'carriedOver' : 'newlyReceived',
    ...(group.outcome === null ? (['carriedForward'] as const) : ([group.outcome, 'concluded'] as const)),
  ];
  return rows.flatMap((row) => [
    { row, column: group.applicantType },
    { row, column: 'total' as const },
  ]);
}

/** Table three of groups of applications. It reconciles by construction: each group adds to both sides of every equation. */
export function tallyApplications(groups: Iterable<ApplicationGroup>): ApplicationsTable {
  const table = emptyApplications();
  for (const group of groups) {
    for (const { row, column } of cellsOfGroup(group)) table[row][column] += group.count;
  }
  return table;
}

type Tally = Record<ApplicationRow, Record<ApplicantColumn, number>>;

function emptyApplications(): Tally {
  const zeros = () => Object.fromEntries(applicantColumns.map((column) => [column, 0]));
  return Object.fromEntries(applicationRows.map((row) => [row, zeros()])) as Tally;
}
