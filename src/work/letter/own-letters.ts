/** The signed letters of a case for its applicant: those addressed to the applicant, the reply once it is delivered. */

import type { ApplicationState } from '#law/application/application-state';
import { foldApplication } from '#law/application/fold';
import { outcomes } from '#law/application/outcomes';
import type { Day } from '#law/calendar/day';
import { forms } from '#law/letter/forms';
import { agencyOfCase } from '#store/application/by-number';
import { ledgerCase } from '#store/ledger/ledger';
import { type LetterRow, lettersOf } from '#store/letter/letters';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';
import { deliveredAmong } from './delivered.ts';
import { type LetterFile, signedPdf } from './view.ts';

export interface OwnLetter {
  readonly title: string;
  readonly number: string;
  /** Printed on the paper; opens its entry in the transparency log. */
  readonly code: string;
  readonly on: Day;
}

/** Of the letters of a case, in the order of signing; a letter whose text has been erased is left out. */
export function ownAmong(letters: readonly LetterRow[], state: ApplicationState): readonly OwnLetter[] {
  return ownRows(letters, state).flatMap(({ kind, outcome, number, code, signed_on: on }) =>
    number === null || code === null || on === null
      ? []
      : [{ title: outcome === null ? forms[kind].title : outcomes[outcome].title, number, code, on }],
  );
}

/** The PDF as it was signed, byte for byte; `nth` counts the list from 1. Null where there is none. */
export async function ownLetterFile(office: Office, caseId: string, nth: number): Promise<LetterFile | null> {
  const agency = await agencyOfCase(office.db, caseId);
  if (agency === null) return null;
  return asApplicant(agency, async () => {
    const found = await ledgerCase(office.db, 'application', caseId);
    if (found === null) return null;
    const state = foldApplication(found.events, await calendarIn(office.db));
    const letter = ownRows(await lettersOf(office.db, caseId), state)[nth - 1];
    const bytes = letter === undefined ? null : await signedPdf(office, letter);
    return bytes === null ? null : { name: `${letter?.number ?? ''}.pdf`, bytes };
  });
}

function ownRows(letters: readonly LetterRow[], state: ApplicationState): readonly LetterRow[] {
  const reply = deliveredAmong(letters, state);
  const signed = letters.filter(
    ({ kind, number, file_text: file }) =>
      forms[kind].to === 'applicant' && kind !== 'reply' && number !== null && file !== null,
  );
  const all = reply === null ? signed : [...signed, reply];
  return all.sort((a, b) => ((a.signed_on ?? '') < (b.signed_on ?? '') ? -1 : 1));
}
