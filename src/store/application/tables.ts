/** Tables of the work on applications beside the ledger and its projections. */

import type { Generated, JSONColumnType } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { NumberedEvent } from '#law/letter/number';
import type { HoldReason } from '#law/retention/retention';

interface HolidayNoticeTable {
  entry: Generated<number>;
  notice: JSONColumnType<Record<string, unknown>>;
  entered_on: Day;
  entered_by: string;
}

export interface CaseTextTable {
  id: string;
  agency: string;
  case_id: string;
  kind: 'statement' | 'draft' | 'letter' | 'note' | 'proof' | 'ground';
  key_version: number;
  /** Sealed; null once erased. */
  body: Buffer | null;
  /** Counts the changes of a draft; 1 where nothing is changed. */
  version: number;
  written_at: string;
  written_by: string;
  erased_at: string | null;
}

interface RetentionHoldTable {
  case_id: string;
  agency: string;
  reason: HoldReason;
  held_at: string;
  held_by: string;
}

/** A projection of the ledger. */
export interface SearchTaskTable {
  case_id: string;
  task: string;
  agency: string;
  account: string;
  division: string;
  asked_on: Day;
  answer_by: Day;
  /** Neither answered nor withdrawn, and its case is open. */
  waits: boolean;
}

/** A projection of the ledger: the letters that bear a number. */
export interface LetterNumberTable {
  case_id: string;
  sequence: number;
  agency: string;
  /** As it is compared, not as it was typed. */
  number: string;
  kind: NumberedEvent;
  on_day: Day;
}

interface MailStopTable {
  case_id: string;
  agency: string;
  stopped_at: string;
}

export interface ApplicationTables {
  mail_stop: MailStopTable;
  search_task: SearchTaskTable;
  letter_number: LetterNumberTable;
  retention_hold: RetentionHoldTable;
  holiday_notice: HolidayNoticeTable;
  case_text: CaseTextTable;
}
