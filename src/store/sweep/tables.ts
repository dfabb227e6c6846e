/** Tables of the sweeps over what stands published. */

import type { Generated } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { SweepOutcome, SweepRhythm } from '#law/sweep/sweep';

interface SweepSettingTable {
  agency: string;
  every: SweepRhythm;
}

interface SweepRunTable {
  id: string;
  agency: string;
  started_at: string;
  /** Account; null: by the schedule. */
  started_by: string | null;
  /** The last case that was judged: the next run of the job goes on behind it. */
  cursor: Generated<string>;
  checked: Generated<number>;
  total: number;
  done_at: string | null;
}

interface SweepFindingTable {
  id: string;
  agency: string;
  case_id: string;
  edition: number;
  field: string;
  severity: 'error' | 'warning';
  rule: string;
  article: string;
  message: string;
  found_on: Day;
  outcome: SweepOutcome;
  settled_on: Day | null;
  settled_by: string | null;
  reason: string | null;
}

export interface SweepTables {
  sweep_setting: SweepSettingTable;
  sweep_run: SweepRunTable;
  sweep_finding: SweepFindingTable;
}
