/** Who keeps a guide true and by when it is looked through: set by the head, looked through by whoever writes guides. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import { decideReviewed, decideUpkeep, noSuchKeeper, reviewDue, usualReviewDays } from '#law/service/upkeep';
import { accountNames } from '#store/account/accounts';
import { colleaguesIn } from '#store/notification/colleagues';
import { serviceById } from '#store/service/services';
import { guideUpkeep, inForceFrom, saveGuideUpkeep } from '#store/service/upkeep';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { noSuchService } from './guide.ts';

export interface UpkeepView {
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly days: number;
  readonly reviewedOn: Day | null;
  /** By when it has to be looked through; null without a guide in force. */
  readonly due: Day | null;
  /** Who can keep it; nobody where it may not be set. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export async function upkeepView(office: Office, who: Who, caseId: string): Promise<Decided<UpkeepView>> {
  const permitted = may(who, true, 'service.view');
  if (!permitted.ok) return permitted;
  const { db } = office;
  const service = await serviceById(db, caseId);
  if (service?.agency !== who.agency) return refused(noSuchService);
  const row = await guideUpkeep(db, caseId);
  const people = may(who, true, 'service.keep').ok ? await colleaguesIn(db, who.agency, office.today()) : [];
  const owner = row?.owner ?? null;
  const kept = { days: row?.days ?? usualReviewDays, reviewedOn: row?.reviewed_on ?? null };
  return allowed({
    ...kept,
    owner: owner === null ? null : { id: owner, name: (await accountNames(db, [owner])).get(owner) ?? '' },
    due: reviewDue(await inForceFrom(db, caseId, office.today()), kept),
    people: people.map(({ id, name }) => ({ id, name })),
  });
}

export async function keepGuide(
  office: Office,
  who: Who,
  caseId: string,
  { owner, days }: { readonly owner: string; readonly days: number },
): Promise<Decided<null>> {
  const { agency, accountId } = who;
  return act(office, who, { deed: 'service.keep', subject: 'service', object: caseId, agency }, async (tx) => {
    if ((await serviceById(tx, caseId))?.agency !== agency) return refused(noSuchService);
    const decided = decideUpkeep(days);
    if (!decided.ok) return decided;
    if (!(await colleaguesIn(tx, agency, office.today())).some(({ id }) => id === owner)) return refused(noSuchKeeper);
    await saveGuideUpkeep(tx, { case_id: caseId, agency, owner, days, set_by: accountId, set_at: office.now() });
    return allowed({ value: null, changes: [], around: { before: '', after: `${owner} ${days}` } });
  });
}

/** Somebody has looked the guide through and found nothing to change. */
export async function reviewedGuide(office: Office, who: Who, caseId: string): Promise<Decided<null>> {
  const { agency, accountId } = who;
  return act(office, who, { deed: 'service.draft', subject: 'service', object: caseId, agency }, async (tx) => {
    if ((await serviceById(tx, caseId))?.agency !== agency) return refused(noSuchService);
    const today = office.today();
    const decided = decideReviewed(await inForceFrom(tx, caseId, today), today);
    if (!decided.ok) return decided;
    const row = await guideUpkeep(tx, caseId);
    await saveGuideUpkeep(tx, {
      ...{ case_id: caseId, agency, owner: row?.owner ?? null, days: row?.days ?? usualReviewDays },
      ...{ reviewed_on: today, reviewed_by: accountId, set_by: row?.set_by ?? accountId, set_at: office.now() },
    });
    return allowed({ value: null, changes: [], around: { before: row?.reviewed_on ?? '', after: today } });
  });
}
