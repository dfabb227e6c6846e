/** Carries one application a step further: whichever act the table of transitions allows now. */

import { decide } from '#law/application/decide';
import { foldApplication } from '#law/application/fold';
import { yearOf } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { allowed, type Decided, refused } from '#law/ruling';
import { agency as agencyOf } from '#store/agency/agencies';
import { nextNumber } from '#store/counter';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { type ActInput, completeAct } from './act-input.ts';
import { noSuchApplication } from './missing.ts';

/** Does the act. A case of another agency is answered exactly as one that does not exist. */
export async function proceed(office: Office, who: Who, caseId: string, input: ActInput): Promise<Decided<null>> {
  const deed = `application.${input.act}` as const;
  const call = { deed, subject: 'application', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'application', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchApplication);
    const { agency, events } = found;
    const complete = await completeAct(input, who, () => replyNumber(tx, agency, yearOf(input.on)));
    const decided = decide(foldApplication(events, stateCalendar), complete, {
      calendar: stateCalendar,
      today: office.today(),
    });
    if (!decided.ok) return decided;
    return allowed({
      value: null,
      changes: [{ subject: 'application' as const, caseId, agency, before: events, events: decided.value }],
    });
  });
}

/** 息审政公开告〔2026〕3号 (OUT-22 [convention]): running by agency and year, without gaps. */
async function replyNumber(tx: Tx, agency: string, year: number): Promise<string> {
  const prefix = (await agencyOf(tx, agency))?.document_prefix ?? '';
  return `${prefix}公开告〔${year}〕${await nextNumber(tx, agency, 'reply', year)}号`;
}
