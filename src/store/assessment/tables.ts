/** Tables of the assessment of agencies by their superior office. */

import type { JSONColumnType } from 'kysely';
import type { RowAppeal } from '#law/assessment/events';
import type { ScoredRow, ScoringRow } from '#law/assessment/score';
import type { Day } from '#law/calendar/day';

export interface ScoringTable {
  case_id: string;
  agency: string;
  rows: JSONColumnType<readonly ScoringRow[]>;
  drawn_on: Day;
  sequence: number;
}

export interface AssessmentTable {
  case_id: string;
  agency: string;
  year: number;
  scored_on: Day;
  scored_by: string;
  rows: JSONColumnType<readonly ScoredRow[]>;
  appeals: JSONColumnType<readonly RowAppeal[]>;
  sequence: number;
}

export interface AssessmentTables {
  scoring: ScoringTable;
  assessment: AssessmentTable;
}
