/** Signing: the number without gaps, the act that the letter stands for, the PDF frozen and told to the transparency log, together or not at all. */

import type { Deed } from '#law/account/may';
import type { ApplicationState } from '#law/application/application-state';
import { decide } from '#law/application/decide';
import type { ApplicationEvent } from '#law/application/events';
import { yearOf } from '#law/calendar/day';
import { completeness } from '#law/letter/completeness';
import { forms } from '#law/letter/forms';
import { unlikeAct } from '#law/letter/from-act';
import type { LetterContent, LetterSort } from '#law/letter/letter';
import { documentNumber, seriesOf } from '#law/letter/number';
import type { OwedLetter } from '#law/letter/owed';
import { actOfLetter } from '#law/letter/sign';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { letterToPdf } from '#paper/letter/to-pdf';
import { PdfRefused } from '#paper/pdf/refused';
import { addText } from '#store/application/texts';
import { nextNumber } from '#store/counter';
import type { Tx } from '#store/db';
import { contentOf, hasWritten, type LetterRow, letterOf, lockedLetter, markSigned } from '#store/letter/letters';
import { usesOfNumber } from '#store/letter/numbers';
import { sha256 } from '#store/log/suite';
import { act } from '../act.ts';
import { ordinalObjection } from '../application/fee-quote.ts';
import { newCode } from '../log/add.ts';
import type { Office, Who } from '../office.ts';
import { freezeFiles, releaseFaults } from '../release/letter-files.ts';
import { type LetterCase, letterCase } from './facts.ts';
import {
  letterErased,
  letterNotOwed,
  letterNotSet,
  letterSigned,
  noSuchLetter,
  replyNotReviewed,
  replyUnlike,
  signerDrafted,
} from './refusals.ts';
import { sheetOf } from './sheet.ts';
import { toldBy } from './told-by.ts';

/** `origin`: scheme, host and port of the public site, for the code on the paper. Returns the document number. */
export async function signLetter(office: Office, who: Who, id: string, origin: string): Promise<Decided<string>> {
  const known = await letterOf(office.db, id);
  if (known === null || known.agency !== who.agency) return refused(noSuchLetter);
  const call = {
    deed: await deedOf(office, who, known),
    subject: 'application',
    object: known.case_id,
    agency: who.agency,
  } as const;
  return act(office, who, call, async (tx) => {
    const letter = await lockedLetter(tx, id);
    if (letter === null || letter.dropped_at !== null) return refused(noSuchLetter);
    if (letter.number !== null) return refused(letterSigned);
    const seen = await letterCase(tx, office, who.agency, letter.case_id);
    if (!seen.ok) return seen;
    const content = await contentOf(tx, office.vault, letter);
    if (content === null) return refused(letterErased);
    const told = toldBy(seen.value.found.events, letter.kind, letter.for_entry);
    if (told === null && letter.for_entry !== null) return refused(letterNotOwed);
    const faults = [
      ...(told === null ? [] : unlikeAct(told.event, content)),
      ...(await persons(tx, who, letter)),
      ...decidedBefore(letter, seen.value.state),
      ...completeness(letter, content, seen.value.facts),
      ...(await releaseFaults(office, tx, letter)),
    ];
    if (faults.length > 0) return refused(...faults);
    const frozen = await freezeFiles(office, tx, letter);
    if (!frozen.ok) return frozen;
    const wrongMonth =
      content.fee === null ? null : await ordinalObjection(tx, who.agency, seen.value.state, content.fee);
    if (wrongMonth !== null) return refused(wrongMonth);
    const numbered = await numberOf(tx, office, letter, seen.value, told);
    const changes =
      told === null
        ? eventsOf(office, who, letter, content, { ...seen.value, number: numbered.number })
        : allowed<readonly ApplicationEvent[]>([]);
    if (!changes.ok) return changes;
    const on = office.today();
    const code = newCode(office);
    const sheet = sheetOf(letter, content, seen.value.facts.agencyName, { number: numbered.number, on, code, origin });
    const set = await letterToPdf(sheet).catch((error: unknown) => {
      if (error instanceof PdfRefused) return error.message;
      throw error;
    });
    if (typeof set === 'string') return refused(letterNotSet(set));
    const pdf = set;
    const digest = sha256(pdf);
    const fileText = office.newId();
    await addText(tx, office.vault, {
      id: fileText,
      agency: letter.agency,
      caseId: letter.case_id,
      kind: 'letter',
      text: Buffer.from(pdf).toString('base64'),
      at: office.now(),
      by: who.accountId,
    });
    await markSigned(tx, id, {
      ...numbered,
      code,
      digest,
      file_text: fileText,
      signed_on: on,
      signed_by: who.accountId,
    });
    const signed: ApplicationEvent = {
      type: 'letterSigned',
      on,
      letter: id,
      kind: letter.kind,
      documentNumber: numbered.number,
      digest,
      ...(told === null ? {} : { entry: told.entry }),
    };
    const { caseId, agency, events: before } = seen.value.found;
    return allowed({
      value: numbered.number,
      changes: [{ subject: 'application' as const, caseId, agency, before, events: [...changes.value, signed] }],
      files: new Map([[caseId, [pdf]]]),
      codes: new Map([[caseId, code]]),
    });
  });
}

/** Signing is the act that the letter stands for, and asks for the same roles; of what only tells it is its own deed. */
async function deedOf(office: Office, who: Who, letter: LetterRow): Promise<Deed> {
  const name = forms[letter.kind].act;
  if (name === null) return 'letter.sign';
  const seen = await letterCase(office.db, office, who.agency, letter.case_id);
  const isTold = seen.ok && toldBy(seen.value.found.events, letter.kind, letter.for_entry) !== null;
  return isTold || (name === 'conclude' && seen.ok && seen.value.state.reply !== null)
    ? 'letter.sign'
    : `application.${name}`;
}

/** Whoever wrote in a letter does not sign it (REG-16). */
async function persons(tx: Tx, who: Who, letter: LetterRow): Promise<readonly Refusal[]> {
  return (await hasWritten(tx, letter.id, who.accountId)) ? [signerDrafted] : [];
}

/** A reply that another act has decided (on the spot, withdrawn, a term over) is put in words as it was decided. */
function decidedBefore(letter: LetterRow, { reply, state }: ApplicationState): readonly Refusal[] {
  if (letter.kind !== 'reply') return [];
  if (reply !== null) return reply.outcome === letter.outcome ? [] : [replyUnlike];
  return state === 'reviewing' ? [] : [replyNotReviewed];
}

interface Numbered {
  readonly series: string | null;
  readonly year: number | null;
  readonly running: number | null;
  readonly number: string;
}

/** Taken in the transaction of signing: a signing that fails gives it back, so that no number is missing. */
async function numberOf(
  tx: Tx,
  office: Office,
  letter: LetterRow,
  { state, prefix }: LetterCase,
  told: OwedLetter | null,
): Promise<Numbered> {
  const given = letter.kind === 'reply' ? (state.reply?.documentNumber ?? null) : told === null ? null : numberIn(told);
  if (given !== null) return { series: null, year: null, running: null, number: given };
  const series = seriesOf(letter.kind);
  const year = yearOf(office.today());
  for (;;) {
    const running = await nextNumber(tx, letter.agency, series, year);
    const number = documentNumber(prefix, letter.kind, year, running);
    // A letter that was made elsewhere may bear it already.
    const uses = await usesOfNumber(tx, letter.agency, letter.case_id, number);
    if (uses.length === 0) return { series, year, running, number };
  }
}

/** The number that the act was recorded under: its letter has no other. What only tells the applicant has its own. */
function numberIn({ kind, event }: OwedLetter): string | null {
  if (kind === 'consulting' || event.type !== 'consultationSent') return null;
  return event.letter ?? null;
}

function eventsOf(
  office: Office,
  who: Who,
  letter: LetterSort,
  content: LetterContent,
  { state, calendar, number }: LetterCase & { readonly number: string },
): Decided<readonly ApplicationEvent[]> {
  if (letter.kind === 'reply' && state.reply !== null) return allowed([]);
  const wanted = actOfLetter(letter, content, { on: office.today(), number, signer: who.accountId });
  return wanted === null ? allowed([]) : decide(state, wanted, { calendar, today: office.today() });
}
