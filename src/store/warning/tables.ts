/** The table of warnings. */

import type { Day } from '#law/calendar/day';
import type { WarningOutcome } from '#law/warning/events';
import type { SignalKey } from '#law/warning/signals';

export interface WarningTable {
  case_id: string;
  agency: string;
  signal: SignalKey;
  object: string;
  name: string;
  ref: string;
  owner: string | null;
  reason: string;
  due_on: Day;
  raised_on: Day;
  ended_on: Day | null;
  outcome: WarningOutcome | null;
  settled_on: Day | null;
  times: number;
  /** How often it was settled so, over all the times that it was raised. */
  helpful: number;
  not_helpful: number;
  sequence: number;
}

export interface WarningTables {
  warning: WarningTable;
}
