/** What it takes that an approved text goes out: the gate once more, an edition, its delivery to the site, its entry in the register. */

import { decidePublish } from '#law/publication/decide';
import type { PublicationEvent } from '#law/publication/events';
import { foldPublication } from '#law/publication/fold';
import { allowed, type Decided, refused } from '#law/ruling';
import type { Tx } from '#store/db';
import type { Appended, LedgerCase } from '#store/ledger/ledger';
import { draftOf, saveDraft, textOf } from '#store/publication/drafts';
import { editionsOf } from '#store/publication/published';
import { sendEdition } from '../channel/posts.ts';
import { entryOf } from '../document/register.ts';
import type { Office } from '../office.ts';
import { noSuchPublication } from './edit.ts';
import { gateIn, refusedByGate } from './gate.ts';
import { numberTaken } from './number-taken.ts';

export interface Release {
  /** Of the approved text. */
  readonly hash: string;
  /** What is corrected, from the second edition on. */
  readonly note: string;
}

/** Decides on the release of an approved text as everything stands at this moment. */
export async function releaseIn(
  tx: Tx,
  office: Office,
  { caseId, agency, events }: LedgerCase<'publication'>,
  { hash, note }: Release,
): Promise<Decided<readonly Appended[]>> {
  const content = await textOf(tx, caseId, hash);
  if (content === null) return refused(noSuchPublication);
  const stopped = refusedByGate(await gateIn(office, tx, { caseId, agency, content }));
  if (stopped !== null) return stopped;
  const taken = await numberTaken(tx, caseId, agency, content.documentNumber);
  if (taken !== null) return refused(taken);
  const state = foldPublication(events);
  const decided = decidePublish(state, office.today(), { hash, content, at: office.now(), note });
  if (!decided.ok) return decided;
  const before = (await editionsOf(tx, caseId))[0]?.content ?? null;
  const entered = await entryOf(tx, office, { caseId, agency, content, before });
  // Who writes the next edition is asked anew.
  const draft = await draftOf(tx, caseId);
  if (draft !== null) await saveDraft(tx, { ...draft, version: draft.version + 1, editors: [] }, draft.version);
  await sendEdition(tx, office, { caseId, agency, edition: state.editions + 1 });
  const out = withDelivery(decided.value, events);
  return allowed([{ subject: 'publication', caseId, agency, before: events, events: out }, ...entered]);
}

/** The site shows an edition at once: that is its delivery to the website, counted by the first one (AR-89). */
function withDelivery(event: PublicationEvent, before: readonly PublicationEvent[]): readonly PublicationEvent[] {
  const shown = before.some((one) => one.type === 'delivered' && one.channel === 'website');
  return shown ? [event] : [event, { type: 'delivered', on: event.on, channel: 'website' }];
}
