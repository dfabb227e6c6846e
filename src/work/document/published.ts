/** The register as the public reads it: a list by validity, and what a document's page says of it. */

import type { Day } from '#law/calendar/day';
import { type Verdict, verdicts } from '#law/document/events';
import { type Validity, validities, validityKeys } from '#law/document/fold';
import type { Audience } from '#law/publication/audiences';
import {
  documentOfPublication,
  type LinkLine,
  linksFrom,
  linksTo,
  registerCounts,
  registerLines,
} from '#store/document/documents';
import type { Office } from '../office.ts';
import { type DocumentLine, lineOf } from './view.ts';

export type { LinkLine } from '#store/document/documents';

export interface PublicDocument extends DocumentLine {
  readonly agencyName: string;
  /** Its text can be opened. */
  readonly open: boolean;
}

export interface RegisterPage {
  readonly lines: readonly PublicDocument[];
  readonly counts: Readonly<Record<Validity, number>>;
  readonly total: number;
  readonly pages: number;
}

const perPage = 30;

/** A page of the register, newest first; pages count from 1. */
export async function registerPage(
  office: Office,
  narrowed: { readonly validity?: Validity; readonly audience?: Audience; readonly words?: string },
  page: number,
): Promise<RegisterPage> {
  const question = { ...narrowed, today: office.today() };
  const found = await registerCounts(office.db, question);
  const counts = Object.fromEntries(validityKeys.map((key) => [key, found.get(key) ?? 0])) as Record<Validity, number>;
  const { validity } = narrowed;
  const total = validity === undefined ? Object.values(counts).reduce((sum, n) => sum + n, 0) : counts[validity];
  const rows = await registerLines(office.db, { ...question, offset: (page - 1) * perPage, limit: perPage });
  const lines = rows.map((row) => ({ ...lineOf(row, office.today()), agencyName: row.agency_name, open: row.open }));
  return { lines, counts, total, pages: Math.max(1, Math.ceil(total / perPage)) };
}

/** What the register says of the document whose text a publication shows. */
export interface EntryOfText {
  readonly validity: Validity;
  readonly validityName: string;
  readonly effectiveOn: Day | null;
  /** First day on which it no longer holds; may lie ahead. */
  readonly endedOn: Day | null;
  readonly reviewed: { readonly on: Day; readonly round: string; readonly verdict: string } | null;
  readonly changedBy: readonly LinkLine[];
  readonly changes: readonly LinkLine[];
}

export async function entryOfText(office: Office, publication: string): Promise<EntryOfText | null> {
  const { db } = office;
  const today = office.today();
  const row = await documentOfPublication(db, publication, today);
  if (row === null) return null;
  const { reviewed, validity, effectiveOn, endedOn } = lineOf(row, today);
  const words = (verdict: Verdict) => verdicts[verdict];
  return {
    ...{ validity, effectiveOn, endedOn },
    validityName: validities[validity],
    reviewed: reviewed && { on: reviewed.on, round: reviewed.round, verdict: words(reviewed.verdict) },
    changedBy: await linksTo(db, row.case_id, today),
    changes: await linksFrom(db, row.case_id, today),
  };
}
