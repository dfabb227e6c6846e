/** Takes an application in: its number, its applicant's data (encrypted, apart), its first entries in the ledger. */

import { cleanedReach, identityNumberFault, reachFaults } from '#law/applicant/apply-form';
import type { IntakeChannel, TakenDown } from '#law/application/events';
import { receivedByHandingOver, takenIn } from '#law/application/intake';
import { type Day, yearOf } from '#law/calendar/day';
import type { ApplicantType } from '#law/report/report';
import { allowed, type Decided, refused } from '#law/ruling';
import { type ApplicantData, addApplicant } from '#store/applicant/applicant';
import { nextNumber } from '#store/counter';
import { act } from '../act.ts';
import { calendarIn, needCalendar } from '../calendar/calendar.ts';
import { knowRecipient } from '../notice/applicant-posts.ts';
import type { Office, Who } from '../office.ts';

export interface Submission {
  readonly agency: string;
  readonly channel: IntakeChannel;
  readonly applicantType: ApplicantType;
  readonly applicant: ApplicantData;
  /** The day it came: the postmark does not count, the letter box does. */
  readonly on: Day;
  /** Written down for the applicant (REG-28, REG-29). */
  readonly takenDown?: TakenDown;
}

/** What is handed over is received with it (REG-30). Returns the case id and the number, `2025-00012`: running by agency and year, without gaps. */
export async function submitApplication(
  office: Office,
  who: Who,
  { agency, channel, applicantType, applicant, on, takenDown }: Submission,
): Promise<Decided<{ readonly caseId: string; readonly number: string }>> {
  const caseId = office.newId();
  const call = { deed: 'application.submit', subject: 'application', object: caseId, agency } as const;
  return act(office, who, call, async (tx) => {
    const reach = cleanedReach(applicant.contact);
    const wrong = [
      ...[identityNumberFault(applicant.request.identityKind, applicant.identity)].filter((one) => one !== null),
      ...reachFaults(reach).map((one) => ({ ...one, code: 'contact-form', field: one.code })),
    ];
    if (wrong.length > 0) return refused(...wrong);
    const contact = { ...applicant.contact, ...reach };
    const applicantId = office.newId();
    const year = yearOf(on);
    await needCalendar(tx);
    const running = await nextNumber(tx, agency, 'application', year);
    const number = `${year}-${String(running).padStart(5, '0')}`;
    const told = takenDown === undefined ? {} : { takenDown };
    const submit = { act: 'submit', on, number, channel, applicantType, applicantId, ...told } as const;
    const calendar = await calendarIn(tx);
    const begun = takenIn(submit, receivedByHandingOver(channel), { calendar, today: office.today() });
    if (!begun.ok) return begun;
    await addApplicant(tx, office.vault, agency, applicantId, { ...applicant, contact });
    knowRecipient(tx, caseId, contact.email);
    return allowed({
      value: { caseId, number },
      changes: [{ subject: 'application' as const, caseId, agency, before: [], events: begun.value }],
    });
  });
}
