/** Bundles of services. */

import type { JSONColumnType } from 'kysely';
import type { Bundle } from '#law/bundle/bundle';
import type { Day } from '#law/calendar/day';

export interface BundleTable {
  case_id: string;
  agency: string;
  /** Of the newest edition; before the first as it was opened. */
  name: string;
  editions: number;
  /** When its first edition came into force. */
  from_day: Day | null;
  changed_on: Day | null;
  cancelled_on: Day | null;
  reason: string | null;
  round: 'reviewing' | 'returned' | 'passed' | null;
  sequence: number;
}

export interface BundleEditionTable {
  case_id: string;
  edition: number;
  agency: string;
  from_day: Day;
  hash: string;
  note: string | null;
  content: JSONColumnType<Bundle>;
}

export interface BundleTables {
  bundle: BundleTable;
  bundle_edition: BundleEditionTable;
}
