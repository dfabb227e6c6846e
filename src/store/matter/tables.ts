/** Tables of matters. */

import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { CallResult } from '#law/matter/call';
import type { OutsideFault } from '#law/matter/door';
import type { Closing, MatterEventType, MatterFact, Rating } from '#law/matter/events';
import type { MatterState } from '#law/matter/states';

export interface MatterTable {
  id: GeneratedAlways<number>;
  agency: string;
  source: string;
  number: string;
  service: string;
  state: MatterState;
  /** Name of the step that is being done. */
  step: string | null;
  received_on: Day | null;
  accepted_on: Day | null;
  /** By law; null where none runs. */
  due_on: Day | null;
  promised_on: Day | null;
  ended_on: Day | null;
  result: Closing | null;
  rating: Rating | null;
  /** Last day of the nearest material that was to follow, of the nearest commitment to be checked. */
  later_on: Day | null;
  check_on: Day | null;
  /** Events that were kept but do not fit. */
  unfit: Generated<number>;
  /** Bounds of its events: only their partitions are read. */
  first_at: string;
  last_at: string;
}

export interface MatterBatchTable {
  id: GeneratedAlways<number>;
  agency: string;
  source: string;
  digest: string;
  kept: number;
  known: number;
  refused: number;
  at: string;
  account: string;
}

export interface MatterEventTable {
  matter: number;
  agency: string;
  batch: number;
  at: string;
  event: string;
  type: MatterEventType;
  fact: JSONColumnType<MatterFact>;
}

export interface MatterOutsideTable {
  id: GeneratedAlways<number>;
  agency: string;
  at: string;
  source: string;
  number: string;
  service: string;
  fault: OutsideFault;
  found: string;
}

export interface MatterPersonTable {
  id: string;
  matter: number;
  agency: string;
  key_version: number;
  name: Buffer;
  contact: Buffer;
  erased_at: Generated<string | null>;
}

export interface MatterCallTable {
  matter: number;
  agency: string;
  at: string;
  account: string;
  result: CallResult;
  done_by: Day | null;
  measure: Generated<string>;
}

export interface MatterRatingOwnerTable {
  matter: number;
  agency: string;
  account: string;
  at: string;
}

export interface MatterTables {
  matter: MatterTable;
  matter_batch: MatterBatchTable;
  matter_event: MatterEventTable;
  matter_outside: MatterOutsideTable;
  matter_person: MatterPersonTable;
  matter_call: MatterCallTable;
  matter_rating_owner: MatterRatingOwnerTable;
}
