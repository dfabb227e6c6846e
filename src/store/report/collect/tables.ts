/** Tables of what a superior office collects. */

import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { AnnualReport, Finding } from '#law/report/report';

export interface CollectedReportTable {
  case_id: string;
  agency: string;
  year: number;
  child: string;
  state: 'collected' | 'returned' | 'accepted';
  source: 'edition' | 'file';
  /** 第1版, or the name of the file. */
  source_name: string;
  file: string | null;
  sha256: string | null;
  report: JSONColumnType<AnnualReport>;
  findings: JSONColumnType<readonly Finding[]>;
  old_form: boolean;
  errors: number;
  warnings: number;
  infos: number;
  submitted_on: Day;
  collected_on: Day;
  returned_on: Day | null;
  returned_note: string | null;
  mend_by: Day | null;
  returned_times: number;
  accepted_on: Day | null;
  accepted_note: string | null;
  sequence: number;
}

export interface CollectionYearTable {
  case_id: string;
  agency: string;
  year: number;
  due_on: Day | null;
  overview: string | null;
  problems: string | null;
  other: string | null;
}

/**
 * `waiting`: to be read · `read` · `unread`: could not be, for `reason` · `same`: dropped before · `taken`: collected ·
 * `dropped`: set aside by a person.
 */
export const collectedFileStates = ['waiting', 'read', 'unread', 'same', 'taken', 'dropped'] as const;
export type CollectedFileState = (typeof collectedFileStates)[number];

export interface CollectedFileTable {
  id: string;
  agency: string;
  year: number;
  /** Of one drop. */
  batch: string;
  position: GeneratedAlways<number>;
  name: string;
  size: number;
  sha256: string | null;
  file: string | null;
  state: CollectedFileState;
  tries: Generated<number>;
  reason: string | null;
  format: string | null;
  read_agency: string | null;
  read_year: number | null;
  child: string | null;
  /** The name stands in the list of agencies as it was written, or a person said whose it is. */
  certain: Generated<boolean>;
  old_form: Generated<boolean>;
  report: JSONColumnType<AnnualReport> | null;
  findings: JSONColumnType<readonly Finding[]> | null;
  errors: number | null;
  warnings: number | null;
  infos: number | null;
  received_at: string;
  received_on: Day;
  received_by: string;
}

export interface CollectionTables {
  collected_report: CollectedReportTable;
  collection_year: CollectionYearTable;
  collected_file: CollectedFileTable;
}
