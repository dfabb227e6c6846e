/** 三审三校, and what follows: marks, returns, release, withdrawal. */

import { may } from '#law/account/may';
import { decideMark, decideReturn, decideWithdraw } from '#law/publication/decide';
import { foldPublication } from '#law/publication/fold';
import type { StepKey } from '#law/publication/steps';
import { mayDeputize, notDeputy } from '#law/publication/urgent';
import { allowed, type Decided, refused } from '#law/ruling';
import { deputiesOf } from '#store/publication/deputies';
import { takeBack } from '../channel/posts.ts';
import type { Office, Who } from '../office.ts';
import { onCase, onState, stepDeed } from './on-case.ts';
import { type Release, releaseIn } from './release.ts';

export interface StepWish {
  readonly step: StepKey;
  /** Of the text that the person has read. */
  readonly hash: string;
  readonly note: string;
}

/** Sets a mark on the text that was read (PLT-53). */
export async function markPublication(
  office: Office,
  who: Who,
  caseId: string,
  wish: StepWish,
): Promise<Decided<null>> {
  return onStep(office, who, caseId, wish, decideMark);
}

/** Sends it back with a reason. */
export async function returnPublication(
  office: Office,
  who: Who,
  caseId: string,
  wish: StepWish,
): Promise<Decided<null>> {
  return onStep(office, who, caseId, wish, decideReturn);
}

/** By whoever holds the deed of the step; else, where the release is urgent, by a deputy who was named for it. */
function onStep(
  office: Office,
  who: Who,
  caseId: string,
  wish: StepWish,
  decide: typeof decideMark,
): Promise<Decided<null>> {
  const mark = { ...wish, by: who.accountId, at: office.now() };
  const own = stepDeed(wish.step);
  const rule = onState((state, named) => decide(state, office.today(), mark, named));
  if (may(who, true, own).ok) return onCase(office, who, caseId, own, rule);
  return onCase(office, who, caseId, 'publication.deputize', async (tx, found) => {
    const deputies = await deputiesOf(tx, found.agency);
    const named = mayDeputize(foldPublication(found.events), deputies, wish.step, who.accountId);
    return named ? rule(tx, found) : refused(notDeputy);
  });
}

/** Publishes the approved text as an edition, through the gate once more. */
export async function publishPublication(
  office: Office,
  who: Who,
  caseId: string,
  release: Release,
): Promise<Decided<null>> {
  return onCase(office, who, caseId, 'publication.publish', (tx, found) => releaseIn(tx, office, found, release));
}

/** Takes it off the site; its address keeps a notice with the reason. */
export async function withdrawPublication(
  office: Office,
  who: Who,
  caseId: string,
  reason: string,
): Promise<Decided<null>> {
  return onCase(office, who, caseId, 'publication.withdraw', async (tx, found) => {
    const { agency, events: before } = found;
    const state = foldPublication(before);
    const decided = decideWithdraw(state, office.today(), reason);
    if (!decided.ok) return decided;
    await takeBack(tx, office, { caseId, agency, editions: state.editions });
    return allowed([{ subject: 'publication', caseId, agency, before, events: [decided.value] }]);
  });
}
