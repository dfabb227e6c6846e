/** Carries one application a step further: whichever act the table of transitions allows now. */

import type { ActName, ApplicationAct } from '#law/application/acts';
import type { ApplicationState } from '#law/application/application-state';
import { decide } from '#law/application/decide';
import { foldApplication } from '#law/application/fold';
import { yearOf } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import { calendarIn, needCalendar } from '../calendar/calendar.ts';
import { needRecipient } from '../notice/applicant-posts.ts';
import type { Office, Who } from '../office.ts';
import { type ActInput, completeAct } from './act-input.ts';
import { noSuchApplication } from './missing.ts';
import { prepare } from './prepare.ts';
import { replyNumber } from './reply-number.ts';

/** Does the act. A case of another agency is answered exactly as one that does not exist. */
export async function proceed(office: Office, who: Who, caseId: string, input: ActInput): Promise<Decided<null>> {
  return carryOn(office, who, caseId, input.act, async (tx, state) => {
    const prepared = await prepare({ tx, office, who, caseId, state }, input);
    if (!prepared.ok) return prepared;
    return allowed(await completeAct(prepared.value, who, () => replyNumber(tx, who.agency, yearOf(input.on))));
  });
}

/** Does the act of that name that `make` puts together inside the transaction, from how the case stands. */
export async function carryOn(
  office: Office,
  who: Who,
  caseId: string,
  name: ActName,
  make: (tx: Tx, state: ApplicationState) => Promise<Decided<ApplicationAct>>,
): Promise<Decided<null>> {
  const deed = `application.${name}` as const;
  const call = { deed, subject: 'application', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    await needCalendar(tx);
    await needRecipient(tx, caseId);
    const found = await ledgerCase(tx, 'application', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchApplication);
    const { agency, events } = found;
    const calendar = await calendarIn(tx);
    const state = foldApplication(events, calendar);
    const wanted = await make(tx, state);
    if (!wanted.ok) return wanted;
    const decided = decide(state, wanted.value, { calendar, today: office.today() });
    if (!decided.ok) return decided;
    return allowed({
      value: null,
      changes: [{ subject: 'application' as const, caseId, agency, before: events, events: decided.value }],
    });
  });
}
