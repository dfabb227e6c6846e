/** Letters: begun, rewritten as new versions, signed once. */

import type { Selectable } from 'kysely';
import type { LetterContent } from '#law/letter/letter';
import { addText, textOf } from '../application/texts.ts';
import type { Db, Tx } from '../db.ts';
import { askAgain, askAhead, statement } from '../statement.ts';
import type { Vault } from '../vault.ts';
import type { LetterTable } from './tables.ts';

export type LetterRow = Selectable<LetterTable>;

export async function letterOf(db: Db | Tx, id: string): Promise<LetterRow | null> {
  return (await db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** As {@link letterOf}, and nobody else changes it until the end of the transaction. */
export async function lockedLetter(tx: Tx, id: string): Promise<LetterRow | null> {
  return (await tx.selectFrom('letter').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;
}

/** Those of a case that were not dropped, the oldest first. */
export function lettersOf(db: Db | Tx, caseId: string): Promise<readonly LetterRow[]> {
  return askAgain(db, ofCase(caseId));
}

/** The same, asked together with what the transaction asks next. */
export function lettersAhead(tx: Tx, caseId: string): Promise<() => Promise<readonly LetterRow[]>> {
  return askAhead(tx, ofCase(caseId));
}

function ofCase(caseId: string) {
  return statement<LetterRow>(inOrder, caseId);
}

const inOrder = `select id, agency, case_id, kind, outcome, round, version, for_entry, begun_at, dropped_at, series, year,
    running, number, code, digest, file_text, signed_on, signed_by
  from letter where case_id = $1 and dropped_at is null order by begun_at, id`;

export type NewLetter = Pick<
  LetterRow,
  'id' | 'agency' | 'case_id' | 'kind' | 'outcome' | 'round' | 'begun_at' | 'for_entry'
>;

export async function beginLetterRow(tx: Tx, letter: NewLetter): Promise<void> {
  const unsigned = { series: null, year: null, running: null, number: null, code: null, digest: null };
  await tx
    .insertInto('letter')
    .values({ ...letter, version: 1, dropped_at: null, ...unsigned, file_text: null, signed_on: null, signed_by: null })
    .execute();
}

interface NewVersion {
  readonly letter: Pick<LetterRow, 'id' | 'agency' | 'case_id'>;
  readonly version: number;
  readonly textId: string;
  readonly content: LetterContent;
  readonly at: string;
  readonly by: string;
}

/** Keeps a version; the letter then stands at it. */
export async function addVersion(
  tx: Tx,
  vault: Vault,
  { letter, version, textId, content, at, by }: NewVersion,
): Promise<void> {
  const { id, agency, case_id: caseId } = letter;
  const text = JSON.stringify(content);
  await addText(tx, vault, { id: textId, agency, caseId, kind: 'draft', text, at, by, version });
  await tx
    .insertInto('letter_version')
    .values({ letter: id, version, agency, text_id: textId, written_at: at, written_by: by })
    .execute();
  await tx.updateTable('letter').set({ version }).where('id', '=', id).execute();
}

/** The letter's words as they stand; null once erased. */
export async function contentOf(db: Db | Tx, vault: Vault, { id, version }: LetterRow): Promise<LetterContent | null> {
  const row = await db
    .selectFrom('letter_version')
    .select('text_id')
    .where('letter', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  const text = row === undefined ? null : await textOf(db, vault, row.text_id);
  // Drafts of before fee notices had figures have none.
  if (text === null) return null;
  const kept = JSON.parse(text) as Omit<LetterContent, 'fee'> & Partial<Pick<LetterContent, 'fee'>>;
  return { ...kept, fee: kept.fee ?? null };
}

/** Whoever began a letter or changed it. */
export async function hasWritten(db: Db | Tx, letter: string, account: string): Promise<boolean> {
  return (await versionsOf(db, letter)).some((one) => one.written_by === account);
}

/** Who wrote which version when, the first first. */
export function versionsOf(db: Db | Tx, letter: string) {
  return db
    .selectFrom('letter_version')
    .select(['version', 'written_at', 'written_by'])
    .where('letter', '=', letter)
    .orderBy('version')
    .execute();
}

export async function dropLetter(tx: Tx, id: string, at: string): Promise<void> {
  await tx.updateTable('letter').set({ dropped_at: at }).where('id', '=', id).execute();
}

type Signed = Pick<
  LetterRow,
  'series' | 'year' | 'running' | 'number' | 'code' | 'digest' | 'file_text' | 'signed_on' | 'signed_by'
>;

export async function markSigned(tx: Tx, id: string, signed: Signed): Promise<void> {
  await tx.updateTable('letter').set(signed).where('id', '=', id).execute();
}

/** The letter that the agency signed last: its contact is that of the next. */
export async function newestSigned(db: Db | Tx, agency: string): Promise<LetterRow | null> {
  const row = await db
    .selectFrom('letter')
    .selectAll()
    .where('agency', '=', agency)
    .where('number', 'is not', null)
    .orderBy('signed_on', 'desc')
    .orderBy('begun_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** The reply that is being drafted in this round of a case; null where there is none. */
export async function replyDraftOf(db: Db | Tx, caseId: string, round: number): Promise<LetterRow | null> {
  const drafts = (await lettersOf(db, caseId)).filter((one) => one.kind === 'reply' && one.number === null);
  return drafts.find((one) => one.round === round) ?? null;
}
