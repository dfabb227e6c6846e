/** Table four from the ledger: an appeal counts in the year of its result, or as open at the cut-off (AR-40, AR-41). */

import type { Day } from '../../calendar/day.ts';
import {
  type AppealBlock,
  type AppealColumn,
  type AppealResult,
  type AppealsTable,
  appealBlocks,
  appealColumns,
} from '../report.ts';
import { countedDays } from './period.ts';

export interface CountedAppeal {
  readonly block: AppealBlock;
  readonly filedOn: Day;
  /** The effective result; null while there is none (AR-42). */
  readonly result: Exclude<AppealResult, 'pending'> | null;
  readonly resultOn: Day | null;
}

/**
 * The column that counts the appeal besides 总计; null where the table does not count it (filed after the cut-off, or
 * decided before the year). RangeError where only one of result and its day is given.
 */
export function appealColumnOf(appeal: CountedAppeal, year: number, cutOff: Day): AppealResult | null {
  const { filedOn, result, resultOn } = appeal;
  if ((result === null) !== (resultOn === null)) throw new RangeError('result and its day go together');
  const { from, through } = countedDays(year, cutOff);
  if (through < from || filedOn > through) return null;
  if (resultOn !== null && resultOn < from) return null;
  return resultOn !== null && resultOn <= through ? result : 'pending';
}

/** Table four of the appeals, for a year and a cut-off day in it. */
export function tallyAppeals(appeals: Iterable<CountedAppeal>, year: number, cutOff: Day): AppealsTable {
  const zeros = () => Object.fromEntries(appealColumns.map((column) => [column, 0]));
  const table = Object.fromEntries(appealBlocks.map((block) => [block, zeros()])) as Record<
    AppealBlock,
    Record<AppealColumn, number>
  >;
  for (const appeal of appeals) {
    const column = appealColumnOf(appeal, year, cutOff);
    if (column === null) continue;
    table[appeal.block][column] += 1;
    table[appeal.block].total += 1;
  }
  return table;
}
