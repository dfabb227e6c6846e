/** Tables of the handbooks. */

import type { Generated } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { HandbookChoice, HandbookState } from '#law/service/handbook';

interface HandbookTable {
  id: string;
  agency: string;
  choice: HandbookChoice;
  title: string;
  /** Each guide is the edition in force on this day. */
  edition_day: Day;
  asked_by: string;
  asked_at: string;
  state: HandbookState;
  /** Guides that are read out so far, of `total`. */
  done: Generated<number>;
  total: Generated<number>;
  pages: number | null;
  size: number | null;
  made_at: string | null;
  /** Since when it is being set; null while guides are read. */
  setting_from: string | null;
  /** How long that took. */
  setting_ms: number | null;
  failure: string | null;
  issued_on: Day | null;
  issued_by: string | null;
}

interface HandbookFileTable {
  handbook: string;
  agency: string;
  bytes: Buffer;
}

export interface HandbookTables {
  handbook: HandbookTable;
  handbook_file: HandbookFileTable;
}
