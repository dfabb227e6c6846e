/** 三审三校, and what follows: marks, returns, release, withdrawal. */

import { decideMark, decideReturn, decideWithdraw } from '#law/publication/decide';
import type { StepKey } from '#law/publication/steps';
import type { Decided } from '#law/ruling';
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
  const mark = { ...wish, by: who.accountId, at: office.now() };
  return onCase(
    office,
    who,
    caseId,
    stepDeed(wish.step),
    onState((state) => decideMark(state, office.today(), mark)),
  );
}

/** Sends it back with a reason. */
export async function returnPublication(
  office: Office,
  who: Who,
  caseId: string,
  wish: StepWish,
): Promise<Decided<null>> {
  const mark = { ...wish, by: who.accountId, at: office.now() };
  return onCase(
    office,
    who,
    caseId,
    stepDeed(wish.step),
    onState((state) => decideReturn(state, office.today(), mark)),
  );
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
  return onCase(
    office,
    who,
    caseId,
    'publication.withdraw',
    onState((state) => decideWithdraw(state, office.today(), reason)),
  );
}
