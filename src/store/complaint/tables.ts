/** Tables of complaints. */

import type { Day } from '#law/calendar/day';
import type {
  CallBackResult,
  ComplaintChannel,
  ComplaintKind,
  ComplaintObject,
  RightDoor,
} from '#law/complaint/events';
import type { ComplaintStateKey } from '#law/complaint/fold';

export interface ComplainantTable {
  id: string;
  agency: string;
  key_version: number;
  name: Buffer;
  contact: Buffer;
  erased_at: string | null;
}

export interface ComplaintTextTable {
  id: string;
  agency: string;
  case_id: string;
  key_version: number;
  body: Buffer;
}

export interface ComplaintTable {
  case_id: string;
  agency: string;
  number: string;
  kind: ComplaintKind;
  channel: ComplaintChannel;
  object: ComplaintObject;
  ref: string;
  anonymous: boolean;
  /** Keyed digest of the words. */
  same: string;
  state: ComplaintStateKey;
  owner: string | null;
  received_on: Day;
  due_on: Day;
  extended: boolean;
  answered_on: Day | null;
  told_on: Day | null;
  closed_on: Day | null;
  door: RightDoor | null;
  call_back: CallBackResult | null;
  merged_into: string | null;
  reopened: number;
  sequence: number;
}

export interface ComplaintAnswerTable {
  case_id: string;
  agency: string;
  kind: ComplaintKind;
  question: string;
  answer: string;
  published_on: Day;
}

export interface ComplaintTables {
  complainant: ComplainantTable;
  complaint_text: ComplaintTextTable;
  complaint: ComplaintTable;
  complaint_answer: ComplaintAnswerTable;
}
