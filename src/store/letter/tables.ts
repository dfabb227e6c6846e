/** Tables of the letters of applications. */

import type { Day } from '#law/calendar/day';
import type { LetterKind } from '#law/letter/letter';
import type { OutcomeKey } from '#law/report/report';

export interface LetterTable {
  id: string;
  agency: string;
  case_id: string;
  kind: LetterKind;
  outcome: OutcomeKey | null;
  /** Which answering of the case it belongs to; 1, and one more with each order to answer again. */
  round: number;
  version: number;
  /** Number of the ledger's entry that it puts in words; null where signing is the act itself. */
  for_entry: number | null;
  begun_at: string;
  dropped_at: string | null;
  series: string | null;
  year: number | null;
  running: number | null;
  number: string | null;
  code: string | null;
  /** SHA-256 of the PDF. */
  digest: string | null;
  /** The PDF in base64, sealed among the texts of the case: erased with them. */
  file_text: string | null;
  signed_on: Day | null;
  signed_by: string | null;
}

interface LetterVersionTable {
  letter: string;
  version: number;
  agency: string;
  text_id: string;
  written_at: string;
  written_by: string;
}

export interface LetterTables {
  letter: LetterTable;
  letter_version: LetterVersionTable;
}
