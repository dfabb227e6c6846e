/** Carries one application a step further: whichever act the table of transitions allows now. */

import { decide } from '#law/application/decide';
import { foldApplication } from '#law/application/fold';
import { yearOf } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import { ledgerCase } from '#store/ledger/ledger';
import { replyDraftOf } from '#store/letter/letters';
import { act } from '../act.ts';
import { calendarIn, needCalendar } from '../calendar/calendar.ts';
import { replyHasLetter } from '../letter/refusals.ts';
import type { Office, Who } from '../office.ts';
import { type ActInput, completeAct } from './act-input.ts';
import { noSuchApplication } from './missing.ts';
import { replyNumber } from './reply-number.ts';

/** Does the act. A case of another agency is answered exactly as one that does not exist. */
export async function proceed(office: Office, who: Who, caseId: string, input: ActInput): Promise<Decided<null>> {
  const deed = `application.${input.act}` as const;
  const call = { deed, subject: 'application', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    await needCalendar(tx);
    const found = await ledgerCase(tx, 'application', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchApplication);
    const { agency, events } = found;
    if (input.act === 'conclude' && (await replyDraftOf(tx, caseId)) !== null) return refused(replyHasLetter);
    const complete = await completeAct(input, who, () => replyNumber(tx, agency, yearOf(input.on)));
    const calendar = await calendarIn(tx);
    const decided = decide(foldApplication(events, calendar), complete, {
      calendar,
      today: office.today(),
    });
    if (!decided.ok) return decided;
    return allowed({
      value: null,
      changes: [{ subject: 'application' as const, caseId, agency, before: events, events: decided.value }],
    });
  });
}
