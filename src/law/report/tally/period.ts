/** The days that a report counts: 1 January through the cut-off, both included (AR-03, AR-96). */

import { type Day, day } from '../../calendar/day.ts';

export interface CountedDays {
  readonly from: Day;
  readonly through: Day;
}

/**
 * The counted days of a year "as if it ended on `cutOff`". A cut-off after the year counts as 31 December;
 * before the year nothing is counted: `through` is then earlier than `from`.
 */
export function countedDays(year: number, cutOff: Day): CountedDays {
  const last = day(`${year}-12-31`);
  return { from: day(`${year}-01-01`), through: cutOff < last ? cutOff : last };
}
