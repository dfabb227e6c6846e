/** Tables of the standard catalogue. */

import type { JSONColumnType } from 'kysely';
import type { StandardEntry } from '#law/standard/entry';

interface StandardEntryTable {
  agency: string;
  code: string;
  position: number;
  entry: JSONColumnType<StandardEntry>;
}

interface StandardNoneTable {
  agency: string;
  code: string;
  year: number;
  reason: string;
  said_by: string;
  said_at: string;
}

export interface StandardTables {
  standard_entry: StandardEntryTable;
  standard_none: StandardNoneTable;
}
