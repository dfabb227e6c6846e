/** Services and their guides. */

import type { JSONColumnType } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { ServiceStateKey } from '#law/service/fold';
import type { Guide, GuideFacts } from '#law/service/guide';

export interface ServiceTable {
  case_id: string;
  agency: string;
  code: string;
  name: string;
  kind: string;
  department: string;
  listed_on: Day;
  /** When its first guide came into force. */
  guide_from: Day | null;
  cancelled_on: Day | null;
  sequence: number;
  state: ServiceStateKey;
  /** Why it is suspended or cancelled. */
  reason: string | null;
  editions: number;
  /** When its newest edition comes into force. */
  changed_on: Day | null;
  round: 'reviewing' | 'returned' | 'passed' | null;
  /** Of the newest edition; null for what an older system listed. */
  facts: JSONColumnType<GuideFacts> | null;
}

export interface GuideDraftTable {
  case_id: string;
  agency: string;
  version: number;
  content: JSONColumnType<Guide>;
  editors: JSONColumnType<readonly string[]>;
  saved_by: string;
  saved_at: string;
}

export interface GuideTextTable {
  case_id: string;
  hash: string;
  agency: string;
  content: JSONColumnType<Guide>;
  kept_at: string;
}

export interface GuideEditionTable {
  case_id: string;
  edition: number;
  agency: string;
  from_day: Day;
  hash: string | null;
  note: string | null;
  content: JSONColumnType<Guide> | null;
}

export interface ServiceTables {
  service: ServiceTable;
  guide_draft: GuideDraftTable;
  guide_text: GuideTextTable;
  guide_edition: GuideEditionTable;
}
