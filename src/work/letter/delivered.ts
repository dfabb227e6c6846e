/** The signed reply for whoever it was delivered to. */

import type { ApplicationState } from '#law/application/application-state';
import { foldApplication } from '#law/application/fold';
import { agencyOfCase } from '#store/application/by-number';
import { ledgerCase } from '#store/ledger/ledger';
import { type LetterRow, lettersOf } from '#store/letter/letters';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';
import { type LetterFile, signedPdf } from './view.ts';

/** Null before delivery, and of a reply that is revoked: the round of answering is another one. */
export async function deliveredReply(
  office: Office,
  caseId: string,
  state: ApplicationState,
): Promise<LetterRow | null> {
  return state.deliveredOn === null ? null : deliveredAmong(await lettersOf(office.db, caseId), state);
}

/** The same, among the letters of the case. */
export function deliveredAmong(
  letters: readonly LetterRow[],
  { deliveredOn, round }: ApplicationState,
): LetterRow | null {
  const letter = letters.findLast(({ kind, number }) => kind === 'reply' && number !== null);
  if (deliveredOn === null || letter === undefined) return null;
  return letter.round === round && letter.file_text !== null ? letter : null;
}

/** The PDF as it was signed, byte for byte; asked by whoever holds number and code of the case. */
export async function replyFile(office: Office, caseId: string): Promise<LetterFile | null> {
  const agency = await agencyOfCase(office.db, caseId);
  if (agency === null) return null;
  return asApplicant(agency, async () => {
    const found = await ledgerCase(office.db, 'application', caseId);
    if (found === null) return null;
    const state = foldApplication(found.events, await calendarIn(office.db));
    const letter = await deliveredReply(office, caseId, state);
    const bytes = letter === null ? null : await signedPdf(office, letter);
    return bytes === null ? null : { name: `${letter?.number ?? ''}.pdf`, bytes };
  });
}
