/** How one application counts in table three in a period that ends on a cut-off day (AR-95, AR-96, OUT-34 to OUT-37). */

import { type Day, yearOf } from '../calendar/day.ts';
import type { ApplicantType, ApplicationRow, OutcomeKey } from '../report/report.ts';

/** What counting needs of an application; a state of the fold has it, a row of a list too. */
export interface Counted {
  readonly applicantType: ApplicantType | null;
  /** First receipt; null before receipt and once set aside: then it counts nowhere. */
  readonly receivedOn: Day | null;
  /** First outcome and its day: later rounds do not change them (OUT-35). */
  readonly outcome: OutcomeKey | null;
  readonly concludedOn: Day | null;
}

/**
 * The rows that the application stands in, in the year of `cutOff` up to and including that day; empty where it counts
 * nowhere: not received by then, or concluded in an earlier year. Always one of newlyReceived, carriedOver, together with
 * either its outcome and `concluded`, or carriedForward: so the balance of the table holds on any day.
 */
export function rowsOf({ receivedOn, outcome, concludedOn }: Counted, cutOff: Day): readonly ApplicationRow[] {
  if (receivedOn === null || receivedOn > cutOff) return [];
  const year = yearOf(cutOff);
  const ended = outcome !== null && concludedOn !== null && concludedOn <= cutOff;
  if (ended && yearOf(concludedOn) < year) return [];
  const came = yearOf(receivedOn) === year ? 'newlyReceived' : 'carriedOver';
  return ended ? [came, outcome, 'concluded'] : [came, 'carriedForward'];
}
