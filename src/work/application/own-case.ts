/** All that an applicant's pages ask of a case, in one answer of the database: as it stood at one moment, in a scope named once. */

import type { ApplicationEvent } from '#law/application/events';
import type { WorkingCalendar } from '#law/calendar/working-days';
import { agencyAhead } from '#store/agency/agencies';
import { applicantOfCaseAhead, type SealedApplicant } from '#store/applicant/applicant';
import type { Tx } from '#store/db';
import { ledgerCaseAhead } from '#store/ledger/ledger';
import { type LetterRow, lettersAhead } from '#store/letter/letters';
import { calendarAhead } from '../calendar/calendar.ts';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';
import { agencyOfOwn } from './case-agency.ts';

export interface OwnCase {
  readonly caseId: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly events: readonly ApplicationEvent[];
  readonly calendar: WorkingCalendar;
  /** Those of the case that were not dropped, the oldest first. */
  readonly letters: readonly LetterRow[];
  /** Still sealed; null once it has been erased. */
  readonly applicant: SealedApplicant | null;
}

/** Null where there is no such case. */
export async function ownCase(office: Office, caseId: string): Promise<OwnCase | null> {
  const agency = await agencyOfOwn(office, caseId);
  if (agency === null) return null;
  return asApplicant(agency, async () => {
    // The questions go out with the end of the transaction, and are answered with it.
    const asked = await office.db.transaction().execute((tx) => questions(tx, agency, caseId));
    const found = await asked.found();
    if (found === null) return null;
    return {
      caseId,
      agency,
      agencyName: (await asked.agency())?.name ?? '',
      events: found.events,
      calendar: await asked.calendar(office.db),
      letters: await asked.letters(),
      applicant: await asked.applicant(),
    };
  });
}

async function questions(tx: Tx, agency: string, caseId: string) {
  return {
    found: await ledgerCaseAhead(tx, 'application', caseId),
    agency: await agencyAhead(tx, agency),
    calendar: await calendarAhead(tx),
    letters: await lettersAhead(tx, caseId),
    applicant: await applicantOfCaseAhead(tx, caseId),
  };
}
