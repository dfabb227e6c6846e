/** Keeps the personal data of one case longer than its time, until the reason is gone. */

import type { HoldReason } from '#law/retention/retention';
import { allowed, type Decided, refused } from '#law/ruling';
import { applicantOfCase } from '#store/application/by-number';
import { liftHold, setHold } from '#store/retention/retention';
import { act } from '../act.ts';
import { noSuchApplication } from '../application/missing.ts';
import type { Office, Who } from '../office.ts';

/** `reason` null: the hold is lifted. */
export function holdCase(office: Office, who: Who, caseId: string, reason: HoldReason | null): Promise<Decided<null>> {
  const call = {
    deed: 'applicant.hold',
    subject: 'application',
    object: caseId,
    agency: who.agency,
    purpose: reason ?? 'lifted',
  } as const;
  return act(office, who, call, async (tx) => {
    const owner = await applicantOfCase(tx, caseId);
    if (owner === null || owner.agency !== who.agency) return refused(noSuchApplication);
    if (reason === null) await liftHold(tx, caseId);
    else await setHold(tx, { caseId, agency: owner.agency, reason, by: who.accountId }, office.now());
    return allowed({ value: null, changes: [] });
  });
}
