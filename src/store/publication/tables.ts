/** Tables of publications with a text. */

import type { JSONColumnType } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { EditionContent } from '#law/publication/content';

export interface PublicationDraftTable {
  case_id: string;
  agency: string;
  /** Counts the savings: who saves on an older one is told. */
  version: number;
  content: JSONColumnType<EditionContent>;
  /** Accounts that wrote since the last edition. */
  editors: JSONColumnType<readonly string[]>;
  saved_by: string;
  saved_at: string;
}

export interface PublicationTextTable {
  case_id: string;
  hash: string;
  agency: string;
  content: JSONColumnType<EditionContent>;
  kept_at: string;
}

export interface PublicationPresenceTable {
  case_id: string;
  account_id: string;
  agency: string;
  seen_at: string;
}

export interface PublicationEditionTable {
  case_id: string;
  number: number;
  agency: string;
  hash: string;
  published_on: Day;
  published_at: string;
  note: string | null;
  content: JSONColumnType<EditionContent>;
}

interface PublicationWordTable {
  agency: string;
  position: number;
  word: string;
  instead: string;
  severity: 'error' | 'warning';
}

interface PublicationWaiverTable {
  id: string;
  case_id: string;
  agency: string;
  /** Sealed: what the findings cover, as a list. */
  covers: Buffer;
  article: string;
  /** Sealed. */
  reason: Buffer;
  waived_by: string;
  waived_at: string;
}

export interface PublicationTables {
  publication_word: PublicationWordTable;
  publication_waiver: PublicationWaiverTable;
  publication_draft: PublicationDraftTable;
  publication_text: PublicationTextTable;
  publication_presence: PublicationPresenceTable;
  publication_edition: PublicationEditionTable;
}
