/** Reconsiderations and suits: filed against an application of ours, then carried on to their result (table four). */

import { answerAgain } from '#law/appeal/answer-again';
import { decideAppeal } from '#law/appeal/decide';
import type { AppealEvent } from '#law/appeal/events';
import { foldAppeal } from '#law/appeal/fold';
import { suitTooEarly } from '#law/appeal/suit-after';
import { decide } from '#law/application/decide';
import type { ApplicationEvent } from '#law/application/events';
import { foldApplication } from '#law/application/fold';
import type { Day } from '#law/calendar/day';
import type { AppealBlock } from '#law/report/report';
import { allowed, type Decided, refused } from '#law/ruling';
import { appealNumbered } from '#store/appeal/appeals';
import type { Tx } from '#store/db';
import { type Appended, type LedgerCase, ledgerCase } from '#store/ledger/ledger';
import { act } from '../act.ts';
import { noSuchApplication } from '../application/missing.ts';
import { calendarIn } from '../calendar/calendar.ts';
import type { Office, Who } from '../office.ts';
import { noSuchAppeal, numberTaken, otherReconsideration } from './missing.ts';

export type Filed = Extract<AppealEvent, { readonly type: 'filed' }>;
export type Following = Exclude<AppealEvent, Filed>;

/** Records that an appeal was filed. Returns its case id. */
export async function fileAppeal(office: Office, who: Who, filed: Filed): Promise<Decided<string>> {
  const caseId = office.newId();
  const call = { deed: 'appeal.record', subject: 'appeal', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const application = await ledgerCase(tx, 'application', filed.applicationId);
    if (application === null || application.agency !== who.agency) return refused(noSuchApplication);
    const taken = await appealNumbered(tx, who.agency, filed.number, sameForum(filed.block));
    if (taken !== null) return refused(numberTaken(taken));
    const calendar = await calendarIn(tx);
    if (filed.after !== undefined) {
      const before = await ledgerCase(tx, 'appeal', filed.after);
      const state = foldAppeal(before?.events ?? [], calendar);
      const fits = state.block === 'reconsideration' && state.applicationId === filed.applicationId;
      if (!fits || filed.block !== 'litigationAfterReconsideration') return refused(otherReconsideration);
      const early = suitTooEarly(filed.on, state, calendar);
      if (early !== null) return refused(early);
    }
    const state = foldApplication(application.events, calendar);
    const decided = decideAppeal(foldAppeal([], calendar), filed, office.today(), state);
    if (!decided.ok) return decided;
    const change = { subject: 'appeal' as const, caseId, agency: who.agency, before: [], events: decided.value };
    return allowed({ value: caseId, changes: [change] });
  });
}

/** A court numbers direct suits and those after reconsideration in one row. */
function sameForum(block: AppealBlock): readonly AppealBlock[] {
  return block === 'reconsideration' ? [block] : ['litigationDirect', 'litigationAfterReconsideration'];
}

/**
 * Records what happened next. A binding order to answer again opens a new round of the application with it (T20): both
 * cases change in one transaction, or neither.
 */
export async function recordAppeal(office: Office, who: Who, caseId: string, event: Following): Promise<Decided<null>> {
  const call = { deed: 'appeal.record', subject: 'appeal', object: caseId, agency: who.agency } as const;
  return act(office, who, call, async (tx) => {
    const found = await ledgerCase(tx, 'appeal', caseId);
    if (found === null || found.agency !== who.agency) return refused(noSuchAppeal);
    const decided = decideAppeal(foldAppeal(found.events, await calendarIn(tx)), event, office.today(), null);
    if (!decided.ok) return decided;
    const order = await orderOf(tx, office, found.events, event);
    if (!order.ok) return order;
    const { binds, changes } = order.value;
    const carriedOut: AppealEvent = { type: 'orderCarriedOut', on: event.on };
    const events = binds && event.type === 'decided' ? [...decided.value, carriedOut] : decided.value;
    const own: Appended<'appeal'> = { subject: 'appeal', caseId, agency: who.agency, before: found.events, events };
    return allowed({ value: null, changes: [own, ...changes] });
  });
}

interface Order {
  /** The decision orders a new answer, and binds. */
  readonly binds: boolean;
  readonly changes: readonly Appended<'application'>[];
}

/** What follows for the application from a decision that is now recorded, or now binds. */
async function orderOf(
  tx: Tx,
  office: Office,
  before: readonly AppealEvent[],
  event: Following,
): Promise<Decided<Order>> {
  if (event.type !== 'decided' && event.type !== 'orderCarriedOut') return allowed({ binds: false, changes: [] });
  const calendar = await calendarIn(tx);
  const state = foldAppeal(event.type === 'decided' ? [...before, event] : before, calendar);
  const again = answerAgain(state, event.on);
  if (again === null || state.applicationId === null) return allowed({ binds: false, changes: [] });
  const application = await ledgerCase(tx, 'application', state.applicationId);
  const standing = foldApplication(application?.events ?? [], calendar);
  // Handled again already, because the agency corrected itself or obeyed at once: there is nothing to reopen.
  const obeyed = application?.events.some((one) => one.type === 'reopened' && one.document === again.document);
  if (application === null || standing.reply === null || obeyed) return allowed({ binds: true, changes: [] });
  const on = laterOf(again.on, standing.lastOn);
  const reopened = decide(standing, { ...again, on }, { calendar, today: office.today() });
  return reopened.ok ? allowed({ binds: true, changes: [changeOf(application, reopened.value)] }) : reopened;
}

function laterOf(one: Day, other: Day | null): Day {
  return other !== null && other > one ? other : one;
}

function changeOf(
  { caseId, agency, events: before }: LedgerCase<'application'>,
  events: readonly ApplicationEvent[],
): Appended<'application'> {
  return { subject: 'application', caseId, agency, before, events };
}
