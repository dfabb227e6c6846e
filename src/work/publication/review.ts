/** 三审三校, and what follows: marks, returns, release, withdrawal. */

import type { Deed } from '#law/account/deeds';
import { decideMark, decideReturn, decideWithdraw } from '#law/publication/decide';
import type { PublicationEvent } from '#law/publication/events';
import { foldPublication, type PublicationState } from '#law/publication/fold';
import type { StepKey } from '#law/publication/steps';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import { type Appended, type LedgerCase, ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { noSuchPublication } from './edit.ts';
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

function stepDeed(step: StepKey): Deed {
  return `publication.${step}`;
}

type Rule = (tx: Tx, found: LedgerCase<'publication'>) => Promise<Decided<readonly Appended[]>>;

async function onCase(office: Office, who: Who, caseId: string, deed: Deed, rule: Rule): Promise<Decided<null>> {
  const call = { deed, subject: 'publication', object: caseId, agency: who.agency } as const;
  return act<null>(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'publication', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchPublication);
    const decided = await rule(tx, found);
    return decided.ok ? allowed({ value: null, changes: decided.value }) : decided;
  });
}

/** A rule that looks at the case alone. */
function onState(decide: (state: PublicationState) => Decided<PublicationEvent>): Rule {
  return async (_, { caseId, agency, events: before }) => {
    const decided = decide(foldPublication(before));
    if (!decided.ok) return decided;
    return allowed([{ subject: 'publication', caseId, agency, before, events: [decided.value] }]);
  };
}
