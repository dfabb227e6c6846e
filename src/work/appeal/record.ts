/** Reconsiderations and suits: filed against an application of ours, then carried on to their result (table four). */

import { decideAppeal } from '#law/appeal/decide';
import type { AppealEvent } from '#law/appeal/events';
import { foldAppeal } from '#law/appeal/fold';
import { foldApplication } from '#law/application/fold';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import { noSuchApplication } from '../application/missing.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';

type Filed = Extract<AppealEvent, { readonly type: 'filed' }>;

/** Records that an appeal was filed. Returns its case id. */
export async function fileAppeal(office: Office, who: Who, filed: Filed): Promise<Decided<string>> {
  const caseId = office.newId();
  const call = { deed: 'appeal.record', subject: 'appeal', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const application = await ledgerCase(tx, 'application', filed.applicationId);
    if (application === null || application.agency !== who.agency) return refused(noSuchApplication);
    const state = foldApplication(application.events, await calendarIn(tx));
    const decided = decideAppeal(foldAppeal([]), filed, office.today(), state);
    if (!decided.ok) return decided;
    const change = { subject: 'appeal' as const, caseId, agency: who.agency, before: [], events: decided.value };
    return allowed({ value: caseId, changes: [change] });
  });
}

/** Records what happened next: accepted, copy received, answered, decided, appealed. */
export async function recordAppeal(
  office: Office,
  who: Who,
  caseId: string,
  event: Exclude<AppealEvent, Filed>,
): Promise<Decided<null>> {
  const call = { deed: 'appeal.record', subject: 'appeal', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'appeal', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchAppeal);
    const decided = decideAppeal(foldAppeal(found.events), event, office.today(), null);
    if (!decided.ok) return decided;
    const change = {
      subject: 'appeal' as const,
      caseId,
      agency: who.agency,
      before: found.events,
      events: decided.value,
    };
    return allowed({ value: null, changes: [change] });
  });
}

const noSuchAppeal: Refusal = {
  code: 'appeal-missing',
  rule: 'REG-63',
  article: '第五十一条',
  message: '没有找到这件复议或者诉讼。请核对案号；如果案号无误，它可能不属于您所在的机关。',
};
