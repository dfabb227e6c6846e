/** Who keeps a guide true and by when it is looked through: set by the head, looked through by whoever writes guides. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import {
  decideReviewed,
  decideUpkeep,
  noSuchDepartment,
  noSuchKeeper,
  reviewDue,
  usualReviewDays,
} from '#law/service/upkeep';
import { accountNames } from '#store/account/accounts';
import type { Tx } from '#store/db';
import { colleaguesIn } from '#store/notification/colleagues';
import { serviceById } from '#store/service/services';
import {
  type DepartmentUpkeep,
  guideUpkeep,
  inForceFrom,
  ownServices,
  saveKeepers,
  saveReviews,
  servicesOfDepartment,
  upkeepByDepartment,
} from '#store/service/upkeep';
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
    due: reviewDue((await inForceFrom(db, [caseId], office.today())).get(caseId) ?? null, kept),
    people: people.map(({ id, name }) => ({ id, name })),
  });
}

interface Wish {
  /** Account. */
  readonly owner: string;
  readonly days: number;
}

export async function keepGuide(office: Office, who: Who, caseId: string, wish: Wish): Promise<Decided<null>> {
  const { agency } = who;
  return act(office, who, { deed: 'service.keep', subject: 'service', object: caseId, agency }, async (tx) => {
    if ((await serviceById(tx, caseId))?.agency !== agency) return refused(noSuchService);
    return kept(office, tx, who, [caseId], wish);
  });
}

export interface Keepers {
  readonly departments: readonly DepartmentUpkeep[];
  readonly people: UpkeepView['people'];
}

/** How many guides of each department somebody keeps, and who can. */
export async function keepersView(office: Office, who: Who): Promise<Decided<Keepers>> {
  const permitted = may(who, true, 'service.keep');
  if (!permitted.ok) return permitted;
  const people = await colleaguesIn(office.db, who.agency, office.today());
  return allowed({
    departments: await upkeepByDepartment(office.db, who.agency),
    people: people.map(({ id, name }) => ({ id, name })),
  });
}

/** All guides of a department in one act: of thousands nobody says it one by one. Those that were given away before too. */
export async function keepDepartment(
  office: Office,
  who: Who,
  { department, ...wish }: Wish & { readonly department: string },
): Promise<Decided<null>> {
  const { agency } = who;
  return act(office, who, { deed: 'service.keep', subject: 'service', object: department, agency }, async (tx) => {
    const all = await servicesOfDepartment(tx, agency, department);
    return all.length === 0 ? refused(noSuchDepartment) : kept(office, tx, who, all, wish);
  });
}

async function kept(office: Office, tx: Tx, who: Who, caseIds: readonly string[], { owner, days }: Wish) {
  const { agency, accountId: by } = who;
  const decided = decideUpkeep(days);
  if (!decided.ok) return decided;
  if (!(await colleaguesIn(tx, agency, office.today())).some(({ id }) => id === owner)) return refused(noSuchKeeper);
  const rows = caseIds.map((caseId) => ({ caseId, agency, owner, days }));
  await saveKeepers(tx, rows, { by, at: office.now() });
  return allowed({ value: null, changes: [], around: { before: '', after: `${owner} ${days} × ${rows.length}` } });
}

/** Somebody has looked these guides through and found nothing to change. */
export async function reviewedGuides(office: Office, who: Who, caseIds: readonly string[]): Promise<Decided<null>> {
  const { agency, accountId: by } = who;
  const object = caseIds.length === 1 ? (caseIds[0] ?? '') : `${caseIds.length} guides`;
  return act(office, who, { deed: 'service.draft', subject: 'service', object, agency }, async (tx) => {
    const own = await ownServices(tx, agency, caseIds);
    if (caseIds.some((caseId) => !own.has(caseId))) return refused(noSuchService);
    const today = office.today();
    const inForce = await inForceFrom(tx, caseIds, today);
    for (const caseId of caseIds) {
      const decided = decideReviewed(inForce.get(caseId) ?? null, today);
      if (!decided.ok) return decided;
    }
    const before = caseIds.length === 1 ? ((await guideUpkeep(tx, object))?.reviewed_on ?? '') : '';
    const rows = caseIds.map((caseId) => ({ caseId, agency }));
    await saveReviews(tx, rows, { on: today, days: usualReviewDays, by, at: office.now() });
    return allowed({ value: null, changes: [], around: { before, after: today } });
  });
}
