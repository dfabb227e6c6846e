/** What the case says to its letters: the applicant, what was asked, the days, the organ of reconsideration. */

import { reconsiderationOrgan } from '#law/agency/reconsideration-organ';
import type { ApplicationState } from '#law/application/application-state';
import { foldApplication } from '#law/application/fold';
import type { WorkingCalendar } from '#law/calendar/working-days';
import type { LetterFacts } from '#law/letter/letter';
import { allowed, type Decided, refused } from '#law/ruling';
import { agency as agencyOf, agencyTree } from '#store/agency/agencies';
import { applicantData } from '#store/applicant/applicant';
import type { Db, Tx } from '#store/db';
import { type LedgerCase, ledgerCase } from '#store/ledger/ledger';
import { noSuchApplication } from '../application/missing.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office } from '../office.ts';
import { letterNotYet } from './refusals.ts';

export interface LetterCase {
  readonly found: LedgerCase<'application'>;
  readonly state: ApplicationState;
  readonly calendar: WorkingCalendar;
  readonly facts: LetterFacts;
  /** 机关代字 */
  readonly prefix: string;
}

/** The case with its facts; refused where it is not of this agency, or not received yet. */
export async function letterCase(
  db: Db | Tx,
  office: Office,
  agency: string,
  caseId: string,
): Promise<Decided<LetterCase>> {
  const found = await ledgerCase(db, 'application', caseId);
  if (found === null || found.agency !== agency) return refused(noSuchApplication);
  const calendar = await calendarIn(db);
  const state = foldApplication(found.events, calendar, office.today());
  const { receivedOn, number, channel, applicantId } = state;
  if (receivedOn === null || number === null || channel === null || applicantId === null) return refused(letterNotYet);
  const organs = reconsiderationOrgan(await agencyTree(db), agency, office.today());
  if (!organs.ok) return organs;
  const [first, ...others] = organs.value.value;
  const data = await applicantData(db, office.vault, applicantId);
  const own = await agencyOf(db, agency);
  return allowed({
    found,
    state,
    calendar,
    prefix: own?.document_prefix ?? '',
    facts: {
      agencyName: own?.name ?? '',
      place: { organs: [first.name, ...others.map(({ name }) => name)] },
      number,
      channel,
      applicantName: data?.name ?? '',
      description: data?.request.description ?? '',
      receivedOn,
      correctedOn: state.correction?.correctedOn ?? null,
      dueOn: state.due,
      today: office.today(),
    },
  });
}
