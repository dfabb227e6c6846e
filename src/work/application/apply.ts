/** A person applies on the public site: the form is checked, registered and received at once, and answered with a receipt (REG-30, REG-32). */

import { type ApplyForm, checkForm, type TypedForm } from '#law/applicant/apply-form';
import { takenIn } from '#law/application/intake';
import { yearOf } from '#law/calendar/day';
import { allowed, type Decided } from '#law/ruling';
import { addSealed, sealedApplicant } from '#store/applicant/applicant';
import { nextNumberAtOnce } from '#store/counter';
import { act } from '../act.ts';
import { calendarIn, needCalendar } from '../calendar/calendar.ts';
import { inTurn } from '../in-turn.ts';
import { knowRecipient } from '../notice/applicant-posts.ts';
import type { Office } from '../office.ts';
import { applicant } from './applicant-who.ts';
import { keepAgency } from './case-agency.ts';

export interface Application {
  readonly agency: string;
  readonly typed: TypedForm;
  /** Random, made with the page: the same page sent twice is one application. */
  readonly key: string;
  /** Version of the notice on personal information that was shown. */
  readonly notice: string;
  /** Where the call came from. */
  readonly from: string;
}

/** Returns the case id. The same key with the same content gives the same case, however often and from however many nodes. */
export async function apply(office: Office, application: Application): Promise<Decided<string>> {
  const checked = checkForm(application.typed);
  if (!checked.ok) return checked;
  const caseId = caseIdOf(office, application, checked.value);
  // Those of one agency stand in line for its number: here, and not each with a connection.
  const done = await inTurn(office.db, `apply ${application.agency}`, () =>
    register(office, application, checked.value, caseId),
  );
  if (done.ok) keepAgency(office.db, caseId, application.agency);
  if (done.ok || done.refusals[0]?.code !== 'case-changed') return done;
  // The same page was sent before: its case stands in the ledger, and the number that was taken is given back.
  return allowed(caseId);
}

function caseIdOf({ vault }: Office, { agency, key }: Application, form: ApplyForm): string {
  const hex = vault.index(JSON.stringify([agency, key, form]), 'apply').toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

async function register(
  office: Office,
  { agency, notice, from }: Application,
  form: ApplyForm,
  caseId: string,
): Promise<Decided<string>> {
  const call = { deed: 'application.submit', subject: 'application', object: caseId, agency } as const;
  const { name, identity, identityKind, telephone, email, address, description, carrier, route, applicantType } = form;
  return act(office, applicant(agency, from), call, async (tx) => {
    const [on, applicantId] = [office.today(), office.newId()];
    const year = yearOf(on);
    await needCalendar(tx);
    const taken = await nextNumberAtOnce(tx, agency, 'application', year);
    // Sealed while the database counts.
    const sealed = sealedApplicant(office.vault, agency, applicantId, {
      name,
      identity,
      contact: { telephone, email, address },
      request: { description, identityKind, carrier, route, notice },
    });
    const number = `${year}-${String(await taken()).padStart(5, '0')}`;
    const calendar = await calendarIn(tx);
    const circumstances = { calendar, today: on };
    const submit = { act: 'submit', on, number, channel: 'web', applicantType, applicantId } as const;
    const begun = takenIn(submit, 'receiptShown', circumstances);
    if (!begun.ok) return begun;
    await addSealed(tx, sealed);
    knowRecipient(tx, caseId, email);
    return allowed({
      value: caseId,
      changes: [{ subject: 'application' as const, caseId, agency, before: [], events: begun.value }],
    });
  });
}
