/** A person's own wish for mail, and the rule by which an agency's unread notifications go up. */

import { may } from '#law/account/may';
import { decideSteps, decideWish, type EscalationStep, type MailWish, usualWish } from '#law/notification/digest';
import { allowed, type Decided } from '#law/ruling';
import { keepWish, storedSteps, storeSteps, wishOf } from '#store/notification/wishes';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { stepsOf } from './digest.ts';

export async function ownWish(office: Office, who: Who): Promise<MailWish> {
  return (await wishOf(office.db, office.vault, who.accountId)) ?? usualWish;
}

export async function setOwnWish(office: Office, who: Who, wish: MailWish): Promise<Decided<null>> {
  const decided = decideWish(wish);
  if (!decided.ok) return decided;
  await keepWish(office.db, office.vault, { account: who.accountId, agency: who.agency }, decided.value);
  return allowed(null);
}

export async function escalationOf(office: Office, who: Who): Promise<Decided<readonly EscalationStep[]>> {
  const permitted = may(who, true, 'notification.escalate');
  return permitted.ok ? allowed(stepsOf(await storedSteps(office.db, who.agency))) : permitted;
}

export function setEscalation(office: Office, who: Who, steps: readonly EscalationStep[]): Promise<Decided<null>> {
  const call = { deed: 'notification.escalate', subject: 'setting', object: 'escalation', agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const decided = decideSteps(steps);
    if (!decided.ok) return decided;
    const before = JSON.stringify(stepsOf(await storedSteps(tx, who.agency)));
    await storeSteps(tx, who.agency, { steps: decided.value });
    return allowed({ value: null, changes: [], around: { before, after: JSON.stringify(decided.value) } });
  });
}
