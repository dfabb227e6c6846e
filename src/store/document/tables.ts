/** Tables of the register of documents and of its rounds of 清理. */

import type { JSONColumnType } from 'kysely';
import type { Day } from '#law/calendar/day';
import type { DocumentKind, Judgement, Verdict } from '#law/document/events';

export interface DocumentTable {
  case_id: string;
  agency: string;
  kind: DocumentKind;
  title: string;
  document_number: string;
  issued_on: Day;
  effective_on: Day | null;
  /** As its term says. */
  expires_on: Day | null;
  /** Case id of the publication that shows its text. */
  publication: string | null;
  /** First day on which it no longer holds, by an act or by its term; may lie ahead. */
  ended_on: Day | null;
  ended_how: 'repealed' | 'expired' | null;
  modified: boolean;
  reviewed_on: Day | null;
  verdict: Verdict | null;
  verdict_reason: string | null;
  /** Name of the round that found so. */
  round: string | null;
  sequence: number;
}

interface DocumentLinkTable {
  case_id: string;
  ordinal: number;
  agency: string;
  relation: 'modified' | 'repealed';
  on_day: Day;
  by_name: string;
  by_document: string | null;
}

export interface DocumentRoundTable {
  case_id: string;
  agency: string;
  title: string;
  basis: string;
  opened_on: Day;
  documents: JSONColumnType<readonly string[]>;
  judged: JSONColumnType<Readonly<Record<string, Judgement>>>;
  concluded_on: Day | null;
  sequence: number;
}

export interface DocumentTables {
  document: DocumentTable;
  document_link: DocumentLinkTable;
  document_round: DocumentRoundTable;
}
