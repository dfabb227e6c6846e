/** Tables of the year's work. */

import type { Day } from '#law/calendar/day';
import type { ProblemSource, TaskKind } from '#law/plan/events';
import type { MeetingStateKey, TaskStateKey } from '#law/plan/fold';

export interface TaskTable {
  case_id: string;
  agency: string;
  kind: TaskKind;
  year: number;
  title: string;
  source: ProblemSource | null;
  ref: string;
  state: TaskStateKey;
  found_on: Day;
  measure: string;
  leader: string | null;
  owner: string | null;
  due_on: Day | null;
  reported_by: string | null;
  what: string;
  done_on: Day | null;
  sequence: number;
}

export interface MeetingTable {
  case_id: string;
  agency: string;
  title: string;
  state: MeetingStateKey;
  held_on: Day;
  decisions: number;
  sequence: number;
}

export interface PlanTables {
  task: TaskTable;
  meeting: MeetingTable;
}
