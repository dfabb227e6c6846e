/** Tables of the gazette. */

import type { JSONColumnType } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { IssueEntry, IssueNote, IssueState } from '#law/gazette/issue';

interface GazetteIssueTable {
  id: string;
  agency: string;
  /** Given when it is issued. */
  year: number | null;
  number: number | null;
  from_day: Day;
  to_day: Day;
  state: IssueState;
  entries: JSONColumnType<readonly IssueEntry[]>;
  notes: JSONColumnType<readonly IssueNote[]>;
  /** Why it was given back; null where it was not. */
  returned: string | null;
  compiled_by: string;
  changed_at: string;
  issued_on: Day | null;
}

export interface GazetteTables {
  gazette_issue: GazetteIssueTable;
}
