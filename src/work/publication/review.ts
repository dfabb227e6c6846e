/** 三审三校, and what follows: marks, returns, release, withdrawal. */

import type { Deed } from '#law/account/deeds';
import { decideMark, decidePublish, decideReturn, decideWithdraw } from '#law/publication/decide';
import type { PublicationEvent } from '#law/publication/events';
import { foldPublication, type PublicationState } from '#law/publication/fold';
import type { StepKey } from '#law/publication/steps';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import { ledgerCase } from '#store/ledger/ledger';
import { draftOf, saveDraft, textOf } from '#store/publication/drafts';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { noSuchPublication } from './edit.ts';
import { gateIn, refusedByGate } from './gate.ts';

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
  return onCase(office, who, caseId, stepDeed(wish.step), async (_, state) => decideMark(state, office.today(), mark));
}

/** Sends it back with a reason. */
export async function returnPublication(
  office: Office,
  who: Who,
  caseId: string,
  wish: StepWish,
): Promise<Decided<null>> {
  const mark = { ...wish, by: who.accountId, at: office.now() };
  return onCase(office, who, caseId, stepDeed(wish.step), async (_, state) =>
    decideReturn(state, office.today(), mark),
  );
}

/** Publishes the approved text as an edition, through the gate once more. `note`: what is corrected, from the second on. */
export async function publishPublication(
  office: Office,
  who: Who,
  caseId: string,
  { hash, note }: { readonly hash: string; readonly note: string },
): Promise<Decided<null>> {
  return onCase(office, who, caseId, 'publication.publish', async (tx, state) => {
    const content = await textOf(tx, caseId, hash);
    if (content === null) return refused(noSuchPublication);
    const stopped = refusedByGate(await gateIn(office, tx, { caseId, agency: who.agency, content }));
    if (stopped !== null) return stopped;
    const decided = decidePublish(state, office.today(), { hash, content, at: office.now(), note });
    if (!decided.ok) return decided;
    // Who writes the next edition is asked anew.
    const draft = await draftOf(tx, caseId);
    if (draft !== null) await saveDraft(tx, { ...draft, version: draft.version + 1, editors: [] }, draft.version);
    return decided;
  });
}

/** Takes it off the site; its address keeps a notice with the reason. */
export async function withdrawPublication(
  office: Office,
  who: Who,
  caseId: string,
  reason: string,
): Promise<Decided<null>> {
  return onCase(office, who, caseId, 'publication.withdraw', async (_, state) =>
    decideWithdraw(state, office.today(), reason),
  );
}

function stepDeed(step: StepKey): Deed {
  return `publication.${step}`;
}

async function onCase(
  office: Office,
  who: Who,
  caseId: string,
  deed: Deed,
  rule: (tx: Tx, state: PublicationState) => Promise<Decided<PublicationEvent>>,
): Promise<Decided<null>> {
  const call = { deed, subject: 'publication', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'publication', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchPublication);
    const decided = await rule(tx, foldPublication(found.events));
    if (!decided.ok) return decided;
    const events = withDelivery(decided.value, found.events);
    return allowed({
      value: null,
      changes: [{ subject: 'publication' as const, caseId, agency: who.agency, before: found.events, events }],
    });
  });
}

/** The site shows an edition at once: that is its delivery to the website, counted by the first one (AR-89). */
function withDelivery(event: PublicationEvent, before: readonly PublicationEvent[]): readonly PublicationEvent[] {
  const shown = before.some((one) => one.type === 'delivered' && one.channel === 'website');
  return event.type !== 'published' || shown
    ? [event]
    : [event, { type: 'delivered', on: event.on, channel: 'website' }];
}
