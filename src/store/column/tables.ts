/** Columns of the site, as the ledger tells them. */

import type { JSONColumnType } from 'kysely';
import type { Day } from '#law/calendar/day';

export interface SiteColumnTable {
  case_id: string;
  agency: string;
  key: string;
  /** Account of who keeps it. */
  owner: string | null;
  /** Null: the window of the law's table. */
  window_days: number | null;
  /** Case ids, the last placed first. */
  publications: JSONColumnType<readonly string[]>;
  confirmed_on: Day | null;
  sequence: number;
}
