/** What people say of the moments of a publication: when it goes out, when it comes down, that a mark is taken back. */

import type { Day } from '#law/calendar/day';
import { foldPublication } from '#law/publication/fold';
import { decideRecall, decideSchedule, decideTakeDown, decideUnschedule } from '#law/publication/schedule';
import type { StepKey } from '#law/publication/steps';
import { allowed, type Decided, refused } from '#law/ruling';
import { textOf } from '#store/publication/drafts';
import type { Office, Who } from '../office.ts';
import { noSuchPublication } from './edit.ts';
import { gateIn, refusedByGate } from './gate.ts';
import { onCase, onState, stepDeed } from './on-case.ts';
import type { Release } from './release.ts';

/** The approved text goes out at `at` (ISO 8601 with offset); the gate is asked now, and again at that moment. */
export function schedulePublication(
  office: Office,
  who: Who,
  caseId: string,
  { hash, note, at }: Release & { readonly at: string },
): Promise<Decided<null>> {
  return onCase(office, who, caseId, 'publication.publish', async (tx, { agency, events: before }) => {
    const content = await textOf(tx, caseId, hash);
    if (content === null) return refused(noSuchPublication);
    const stopped = refusedByGate(await gateIn(office, tx, { caseId, agency, content }));
    if (stopped !== null) return stopped;
    const aheadMs = Date.parse(at) - Date.parse(office.now());
    const wish = { hash, content, note, at, by: who.accountId };
    const decided = decideSchedule(foldPublication(before), office.today(), aheadMs, wish);
    if (!decided.ok) return decided;
    return allowed([{ subject: 'publication', caseId, agency, before, events: [decided.value] }]);
  });
}

export function unschedulePublication(office: Office, who: Who, caseId: string): Promise<Decided<null>> {
  const rule = onState((state) => decideUnschedule(state, office.today(), who.accountId));
  return onCase(office, who, caseId, 'publication.publish', rule);
}

/** Whoever set a mark takes it back before the text goes out. */
export function recallMark(
  office: Office,
  who: Who,
  caseId: string,
  { step, reason }: { readonly step: StepKey; readonly reason: string },
): Promise<Decided<null>> {
  const wish = { step, reason, by: who.accountId, at: office.now() };
  return onCase(
    office,
    who,
    caseId,
    stepDeed(step),
    onState((state, named) => decideRecall(state, office.today(), wish, named)),
  );
}

/** Says from which day on it is shown no more; null: it stays. */
export function setTakeDown(
  office: Office,
  who: Who,
  caseId: string,
  { day, reason }: { readonly day: Day | null; readonly reason: string },
): Promise<Decided<null>> {
  const rule = onState((state) => decideTakeDown(state, office.today(), day, reason));
  return onCase(office, who, caseId, 'publication.withdraw', rule);
}
