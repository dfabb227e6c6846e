/** The letters of a case for those who handle it, and one letter with its words, its faults' facts and its files. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import { type Beginning, titleOf } from '#law/letter/begin';
import type { LetterContent, LetterFacts, LetterKind } from '#law/letter/letter';
import { type OwedLetter, owedLetters, severalAtOnce } from '#law/letter/owed';
import type { OutcomeKey } from '#law/report/report';
import { allowed, type Decided, refused } from '#law/ruling';
import { letterToDocx } from '#paper/letter/to-docx';
import { letterToPdf } from '#paper/letter/to-pdf';
import { accountNames } from '#store/account/accounts';
import { agencyOfCase } from '#store/application/by-number';
import { textOf } from '#store/application/texts';
import { ledgerCase } from '#store/ledger/ledger';
import { contentOf, type LetterRow, letterOf, lettersOf, versionsOf } from '#store/letter/letters';
import { noSuchApplication } from '../application/missing.ts';
import type { Office, Who } from '../office.ts';
import { letterCase } from './facts.ts';
import { letterErased, noSuchLetter } from './refusals.ts';
import { sheetOf } from './sheet.ts';

export interface LetterLine {
  readonly id: string;
  readonly kind: LetterKind;
  readonly outcome: OutcomeKey | null;
  readonly title: string;
  readonly number: string | null;
  readonly signedOn: Day | null;
  readonly signedByName: string | null;
  readonly draftedByName: string;
  readonly version: number;
}

export interface LetterView extends LetterLine {
  readonly caseId: string;
  readonly content: LetterContent;
  readonly facts: LetterFacts;
  readonly code: string | null;
  readonly versions: readonly { readonly version: number; readonly at: string; readonly byName: string }[];
}

/** An act that was done and waits for its letter. */
export interface OwedLine extends Pick<Beginning, 'kind' | 'outcome' | 'notHeld' | 'otherReason'> {
  /** Number of its entry in the ledger. */
  readonly entry: number;
  readonly title: string;
  /** The letter that was begun for it; null where none is. */
  readonly draft: string | null;
}

export interface LettersOfCase {
  readonly letters: readonly LetterLine[];
  readonly owed: readonly OwedLine[];
}

export async function lettersOfCase(office: Office, who: Who, caseId: string): Promise<Decided<LettersOfCase>> {
  const permitted = may(who, true, 'letter.view');
  if (!permitted.ok) return permitted;
  if ((await agencyOfCase(office.db, caseId)) !== who.agency) return refused(noSuchApplication);
  const letters = await lettersOf(office.db, caseId);
  const own = letters.filter(({ agency }) => agency === who.agency);
  const found = await ledgerCase(office.db, 'application', caseId);
  return allowed({
    letters: await Promise.all(own.map((letter) => lineOf(office, letter))),
    owed: owedLetters(found?.events ?? []).map((one) => owedLine(one, own)),
  });
}

function owedLine({ kind, entry, event }: OwedLetter, letters: readonly LetterRow[]): OwedLine {
  const reply = event.type === 'concluded' ? event : null;
  const sort = {
    kind,
    outcome: reply?.outcome ?? null,
    notHeld: reply?.notHeld ?? null,
    otherReason: reply?.otherReason ?? null,
  };
  const draft = letters.find(
    (one) =>
      one.kind === kind &&
      one.number === null &&
      (one.for_entry === entry || (one.for_entry === null && !severalAtOnce.has(kind))),
  );
  return { ...sort, entry, title: titleOf(sort, sort.notHeld, sort.otherReason), draft: draft?.id ?? null };
}

async function lineOf(office: Office, letter: LetterRow): Promise<LetterLine> {
  const { id, kind, outcome, number, version } = letter;
  const content = await contentOf(office.db, office.vault, letter);
  const [first] = await versionsOf(office.db, id);
  const people = [first?.written_by, letter.signed_by].filter((one) => one != null);
  const names = await accountNames(office.db, people);
  return {
    id,
    kind,
    outcome,
    title: titleOf(letter, content?.notHeld ?? null, content?.otherReason ?? null),
    number,
    signedOn: letter.signed_on,
    signedByName: letter.signed_by === null ? null : (names.get(letter.signed_by) ?? letter.signed_by),
    draftedByName: names.get(first?.written_by ?? '') ?? '',
    version,
  };
}

interface Opened {
  readonly letter: LetterRow;
  readonly content: LetterContent;
  readonly facts: LetterFacts;
}

async function opened(office: Office, who: Who, id: string): Promise<Decided<Opened>> {
  const permitted = may(who, true, 'letter.view');
  if (!permitted.ok) return permitted;
  const letter = await letterOf(office.db, id);
  if (letter === null || letter.agency !== who.agency || letter.dropped_at !== null) return refused(noSuchLetter);
  const seen = await letterCase(office.db, office, who.agency, letter.case_id);
  if (!seen.ok) return refused(noSuchApplication);
  const content = await contentOf(office.db, office.vault, letter);
  return content === null ? refused(letterErased) : allowed({ letter, content, facts: seen.value.facts });
}

export async function letterView(office: Office, who: Who, id: string): Promise<Decided<LetterView>> {
  const seen = await opened(office, who, id);
  if (!seen.ok) return seen;
  const { letter, content, facts } = seen.value;
  const versions = await versionsOf(office.db, id);
  const names = await accountNames(office.db, [...new Set(versions.map((one) => one.written_by))]);
  return allowed({
    ...(await lineOf(office, letter)),
    caseId: letter.case_id,
    content,
    facts,
    code: letter.code,
    versions: versions.map(({ version, written_at: at, written_by: by }) => ({
      version,
      at,
      byName: names.get(by) ?? by,
    })),
  });
}

export interface LetterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The PDF: as it was signed, byte for byte; of a draft one that says that it is one. */
export async function letterPdf(office: Office, who: Who, id: string): Promise<Decided<LetterFile>> {
  const seen = await opened(office, who, id);
  if (!seen.ok) return seen;
  const { letter, content, facts } = seen.value;
  const sheet = sheetOf(letter, content, facts.agencyName, null);
  if (letter.number === null) return allowed({ name: `${sheet.title}（拟稿）.pdf`, bytes: await letterToPdf(sheet) });
  const bytes = await signedPdf(office, letter);
  return bytes === null ? refused(letterErased) : allowed({ name: `${sheet.title}（${letter.number}）.pdf`, bytes });
}

export async function signedPdf(office: Office, letter: LetterRow): Promise<Uint8Array | null> {
  const text = letter.file_text === null ? null : await textOf(office.db, office.vault, letter.file_text);
  return text === null ? null : Buffer.from(text, 'base64');
}

/** The draft in Word, for those who edit there and paste back. */
export async function letterDocx(office: Office, who: Who, id: string): Promise<Decided<LetterFile>> {
  const seen = await opened(office, who, id);
  if (!seen.ok) return seen;
  const { letter, content, facts } = seen.value;
  const sheet = sheetOf(letter, content, facts.agencyName, null);
  return allowed({ name: `${sheet.title}（拟稿）.docx`, bytes: await letterToDocx(sheet) });
}
