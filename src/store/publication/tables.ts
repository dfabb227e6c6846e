/** Tables of the editions of publications. */

import type { JSONColumnType } from 'kysely';
import type { EditionContent } from '#law/publication/content';
import type { Stage } from '#law/publication/fold';
import type { StepKey } from '#law/publication/steps';

interface EditionTextTable {
  case_id: string;
  version: number;
  agency: string;
  edition: number;
  content: JSONColumnType<EditionContent>;
  /** Of the content: what marks stand for. */
  hash: string;
  written_at: string;
  written_by: string;
}

interface EditingTable {
  case_id: string;
  agency: string;
  stage: Exclude<Stage, 'none'>;
  edition: number;
  /** Whose turn it is in review. */
  step: StepKey | null;
  returned: boolean;
  /** The version that the public sees, or saw before it was withdrawn; null before. */
  published_version: number | null;
  sequence: number;
}

export interface EditionTables {
  edition_text: EditionTextTable;
  editing: EditingTable;
}
