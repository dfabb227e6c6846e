/** Table two （一） from the register of 规章 and 行政规范性文件, by issue and end (AR-21, AR-95). */

import type { Day } from '../../calendar/day.ts';
import type { DocumentColumn } from '../report.ts';
import { countedDays } from './period.ts';

export interface RegisteredDocument {
  readonly kind: 'regulations' | 'normativeDocuments';
  readonly issuedOn: Day;
  /** First day on which it is no longer in force: repealed, replaced or expired (AR-64 counts all as 废止); null in force. */
  readonly endedOn: Day | null;
}

export type DocumentTally = Readonly<Record<DocumentColumn, number>>;

/** 制发 and 废止 of the counted days, and 现行有效 on the cut-off day, so that AR-63 and AR-64 hold from year to year. */
export function tallyDocuments(
  register: Iterable<RegisteredDocument>,
  year: number,
  cutOff: Day,
): { readonly regulations: DocumentTally; readonly normativeDocuments: DocumentTally } {
  const tally = {
    regulations: { made: 0, repealed: 0, inForce: 0 },
    normativeDocuments: { made: 0, repealed: 0, inForce: 0 },
  };
  const { from, through } = countedDays(year, cutOff);
  const counted = (on: Day | null) => on !== null && from <= on && on <= through;
  for (const { kind, issuedOn, endedOn } of register) {
    if (counted(issuedOn)) tally[kind].made += 1;
    if (counted(endedOn)) tally[kind].repealed += 1;
    if (from <= through && issuedOn <= through && (endedOn === null || endedOn > through)) tally[kind].inForce += 1;
  }
  return tally;
}
