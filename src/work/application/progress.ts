/** What a person sees of their application with its number and code: where it stands, why this day, what can be done now (REG-33). */

import { reconsiderationOrgan } from '#law/agency/reconsideration-organ';
import { type AppealRoad, appealRoad } from '#law/appeal/road';
import type { ApplicationState } from '#law/application/application-state';
import { actsAllowed } from '#law/application/decide';
import { type ApplicationEvent, otherReasons } from '#law/application/events';
import { foldApplication } from '#law/application/fold';
import { outcomes } from '#law/application/outcomes';
import { type ReplyWay, replyWay, replyWayInWords } from '#law/application/reply-way';
import { states } from '#law/application/states';
import type { Day } from '#law/calendar/day';
import type { WorkingCalendar } from '#law/calendar/working-days';
import type { ClockStep } from '#law/clock/answer';
import { type CountedDay, dayByDay } from '#law/clock/day-by-day';
import { agencyTree } from '#store/agency/agencies';
import { contactIn } from '#store/applicant/applicant';
import { deliveredAmong } from '../letter/delivered.ts';
import { type OwnLetter, ownAmong } from '../letter/own-letters.ts';
import { type MailState, mailStateOf } from '../notice/mail-stop.ts';
import type { Office } from '../office.ts';
import { asApplicant } from '../scope.ts';
import { type OwnCase, ownCase } from './own-case.ts';
import { type OwnPart, ownParts } from './own-parts.ts';
import { proofsOf } from './proof.ts';
import { type Told, toldOf } from './told.ts';

export interface Progress {
  readonly caseId: string;
  /** The day on which this was asked. */
  readonly today: Day;
  readonly number: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly stateName: string;
  /** Being worked on: more can be sent in. */
  readonly open: boolean;
  readonly submittedOn: Day;
  readonly receivedOn: Day | null;
  readonly dueOn: Day | null;
  readonly provisional: boolean;
  /** Working days that are left, negative once overdue; null while no reply period runs. */
  readonly daysLeft: number | null;
  /** Where it is handled, of one that is split or merged. */
  readonly parts: readonly OwnPart[];
  readonly derivation: readonly ClockStep[];
  readonly days: readonly CountedDay[];
  readonly happened: readonly Told[];
  readonly can: Can;
  readonly reply: Reply | null;
  /** Letters that the agency has sent, the reply among them once it is delivered. */
  readonly letters: readonly OwnLetter[];
  /** Whether notices of this case are sent by e-mail. */
  readonly mail: MailState;
}

/** What the applicant can do now. */
export interface Can {
  /** Last day to correct. */
  readonly correct: { readonly until: Day | null; readonly points: string } | null;
  readonly explain: { readonly until: Day | null; readonly text: string } | null;
  readonly pay: { readonly until: Day | null; readonly yuan: number } | null;
  readonly withdraw: boolean;
  /** The reply waits on the site; taking it is its delivery. */
  readonly take: boolean;
  readonly appeal: Appealing | null;
}

export interface Appealing extends AppealRoad {
  /** Names of the organs to choose from; empty where the tree of agencies does not say. */
  readonly organs: readonly string[];
}

export interface Reply {
  readonly title: string;
  readonly outcome: string;
  readonly number: string;
  readonly on: Day;
  readonly way: ReplyWay;
  /** How far its document has come, in a sentence. */
  readonly wayInWords: string;
  /** The signed letter may be taken along: it is there, and delivered. */
  readonly hasFile: boolean;
}

/** Null where there is no such case, or it is not yet submitted. */
export async function progressOf(office: Office, caseId: string): Promise<Progress | null> {
  const own = await ownCase(office, caseId);
  return own === null ? null : progressIn(office, own);
}

/** Null where it is not yet submitted. */
export async function progressIn(office: Office, own: OwnCase): Promise<Progress | null> {
  const { caseId, agency, agencyName, events, calendar, letters } = own;
  const today = office.today();
  const state = foldApplication(events, calendar, today);
  if (state.number === null || state.submittedOn === null) return null;
  return {
    caseId,
    today,
    number: state.number,
    agency,
    agencyName,
    stateName: states[state.state].name,
    open: states[state.state].open,
    submittedOn: state.submittedOn,
    receivedOn: state.receivedOn,
    dueOn: state.due,
    provisional: state.clock?.provisional ?? false,
    daysLeft: state.due === null ? null : daysLeft(state.due, today, calendar),
    parts: await ownParts(office, own),
    derivation: state.clock?.steps ?? [],
    days: state.clock === null ? [] : dayByDay(state.clock, calendar),
    happened: toldOf(events, await numbersSent(office, own)),
    can: { ...ownActs(state, today, calendar, events), appeal: await appealing(office, agency, state, calendar) },
    reply: replyOf(events, state, deliveredAmong(letters, state) !== null),
    letters: ownAmong(letters, state),
    mail: mailIn(office, own),
  };
}

function mailIn({ vault }: Office, { applicant }: OwnCase): MailState {
  return applicant === null ? 'none' : mailStateOf(contactIn(vault, applicant).email, applicant.mailStopped);
}

/** Asked only where something was sent under a number. */
function numbersSent({ db, vault }: Office, { caseId, agency, events }: OwnCase) {
  const some = events.some((event) => event.type === 'dispatched' && event.text !== undefined);
  return some ? asApplicant(agency, () => proofsOf(db, vault, caseId)) : new Map<string, string>();
}

function daysLeft(due: Day, today: Day, calendar: WorkingCalendar): number {
  return due >= today ? calendar.count(today, due).days : -calendar.count(due, today).days;
}

function ownActs(
  state: ApplicationState,
  today: Day,
  calendar: WorkingCalendar,
  events: Parameters<typeof toldOf>[0],
): Omit<Can, 'appeal'> {
  const own = actsAllowed(state, today, calendar, ({ who }) => who.includes('applicant')).map(({ act }) => act);
  const asked = events.findLast((event) => event.type === 'correctionAsked');
  const reasons = events.findLast((event) => event.type === 'reasonsAsked');
  return {
    correct:
      own.includes('receiveCorrection') && asked !== undefined
        ? { until: state.correction?.applicantDue ?? null, points: asked.points }
        : null,
    explain:
      own.includes('stateReasons') && reasons !== undefined
        ? { until: state.reasons?.replyBy ?? null, text: reasons.text }
        : null,
    pay:
      state.state === 'awaitingPayment' && state.fee !== null
        ? { until: state.clock?.deadlines.payment ?? null, yuan: state.fee.yuan }
        : null,
    withdraw: own.includes('withdraw'),
    take: own.includes('deliver') && state.sending?.by === 'web' && state.sending.returnedOn === null,
  };
}

/** After a reply, and when there is none in time (REG-63 to REG-66). */
async function appealing(
  office: Office,
  agency: string,
  state: ApplicationState,
  calendar: WorkingCalendar,
): Promise<Appealing | null> {
  const today = office.today();
  const road = appealRoad(state, today, calendar);
  if (road === null) return null;
  const tree = await asApplicant(agency, () => agencyTree(office.db));
  const organs = reconsiderationOrgan(tree, agency, today);
  return { ...road, organs: organs.ok ? organs.value.value.map(({ name }) => name) : [] };
}

function replyOf(events: readonly ApplicationEvent[], state: ApplicationState, hasFile: boolean): Reply | null {
  const { reply } = state;
  const way = replyWay(events, state);
  if (reply === null || way === null) return null;
  const { outcome, documentNumber: number, on, otherReason } = reply;
  const { title, name } = outcomes[outcome];
  return {
    title,
    outcome: otherReason === undefined ? name : otherReasons[otherReason],
    number,
    on,
    way,
    wayInWords: replyWayInWords(way, reply, hasFile),
    hasFile,
  };
}
