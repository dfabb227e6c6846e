/** Events of an appeal → how it stands, with its effective result for table four (AR-40 to AR-42). */

import { addDays, type Day, yearOf } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { AppealBlock, AppealResult } from '../report/report.ts';
import { lastDayToAppeal } from './day-off.ts';
import { type AppealDecision, type DecisionKind, decisions, type FinalResult } from './decisions.ts';
import type { AppealEvent, AppealGround, Procedure } from './events.ts';
import type { AppealStateKey } from './states.ts';

export interface DecidedOnce {
  readonly decision: AppealDecision;
  /** Day of service on the agency. */
  readonly on: Day;
  readonly documentNumber: string;
  readonly answerAgain: { readonly workingDays?: number } | null;
  /** The last day on which it may be appealed; null where it may not (行政诉讼法第八十五条). */
  readonly appealableUntil: Day | null;
  /** First day on which it binds: at once, or the day after the last on which it may be appealed. */
  readonly effectiveOn: Day;
}

export interface AppealState {
  readonly state: AppealStateKey;
  readonly block: AppealBlock | null;
  readonly number: string | null;
  readonly applicationId: string | null;
  readonly ground: AppealGround | null;
  readonly before: string | null;
  /** The reconsideration that this suit follows, where it is known. */
  readonly after: string | null;
  readonly assignedTo: string | null;
  readonly filedOn: Day | null;
  readonly acceptedOn: Day | null;
  readonly procedure: Procedure | null;
  readonly copyReceivedOn: Day | null;
  readonly answeredOn: Day | null;
  /** By whom a judgment of first instance was appealed; null where nobody has. */
  readonly appealedBy: 'applicant' | 'agency' | null;
  /** The court of second instance has it (AR-42: still one case). */
  readonly secondInstance: boolean;
  readonly decided: DecidedOnce | null;
  /** The ordered new answer was set going. */
  readonly orderCarriedOut: boolean;
  /** The effective result and its day; null while pending, also while a judgment of first instance may still be appealed. */
  readonly result: FinalResult | null;
  readonly resultOn: Day | null;
  readonly sequence: number;
  readonly lastOn: Day | null;
}

type Draft = { -readonly [K in keyof AppealState]: AppealState[K] };

const start: AppealState = {
  state: 'unfiled',
  block: null,
  number: null,
  applicationId: null,
  ground: null,
  before: null,
  after: null,
  assignedTo: null,
  filedOn: null,
  acceptedOn: null,
  procedure: null,
  copyReceivedOn: null,
  answeredOn: null,
  appealedBy: null,
  secondInstance: false,
  decided: null,
  orderCarriedOut: false,
  result: null,
  resultOn: null,
  sequence: 0,
  lastOn: null,
};

/**
 * How the appeal stands after `events`. `resultOn` is the day from which the result binds and may lie after the last event:
 * a list that asks “resultOn ≤ cut-off” gets what {@link appealAt} answers.
 */
export function foldAppeal(events: readonly AppealEvent[], calendar: WorkingCalendar): AppealState {
  const draft: Draft = { ...start };
  for (const event of events) {
    step(draft, event, calendar);
    draft.sequence += 1;
    draft.lastOn = event.on;
  }
  return draft;
}

function step(draft: Draft, event: AppealEvent, calendar: WorkingCalendar): void {
  switch (event.type) {
    case 'filed':
      draft.state = 'filed';
      draft.block = event.block;
      draft.number = event.number;
      draft.applicationId = event.applicationId;
      draft.ground = event.ground;
      draft.before = event.before;
      draft.after = event.after ?? null;
      draft.filedOn = event.on;
      return;
    case 'assigned':
      draft.assignedTo = event.to;
      return;
    case 'accepted':
      draft.state = 'pending';
      draft.acceptedOn = event.on;
      draft.procedure = event.procedure;
      return;
    case 'copyReceived':
      draft.copyReceivedOn = event.on;
      return;
    case 'answered':
      draft.answeredOn = event.on;
      return;
    case 'decided':
      draft.state = 'decided';
      draft.decided = decidedOnce(draft, event, calendar);
      draft.result = decisions[event.decision].result;
      draft.resultOn = draft.decided.effectiveOn;
      return;
    case 'appealed':
      draft.state = 'pending';
      draft.appealedBy = event.by;
      draft.secondInstance = true;
      // The second instance sends a copy of its own, and has its own term to answer.
      draft.copyReceivedOn = null;
      draft.answeredOn = null;
      draft.result = null;
      draft.resultOn = null;
      return;
    case 'orderCarriedOut':
      draft.orderCarriedOut = true;
      return;
  }
}

function decidedOnce(draft: Draft, event: Decision, calendar: WorkingCalendar): DecidedOnce {
  const { decision, on, documentNumber, answerAgain = null } = event;
  const days = appealDays(decision, draft.block, draft.secondInstance);
  const appealableUntil = days === 0 ? null : lastDayToAppeal(on, days, calendar).value;
  const effectiveOn = appealableUntil === null ? on : addDays(appealableUntil, 1);
  return { decision, on, documentNumber, answerAgain, appealableUntil, effectiveOn };
}

type Decision = Extract<AppealEvent, { readonly type: 'decided' }>;

/** Calendar days to appeal: none in reconsideration, none after the second instance. */
export function appealDays(decision: AppealDecision, block: AppealBlock | null, secondInstance: boolean): number {
  const kind: DecisionKind = decisions[decision];
  return block === 'reconsideration' || secondInstance ? 0 : kind.appealDays;
}

/**
 * Where the appeal stands in table four of the year of `cutOff`, as known on that day; null where it stands in none: not
 * filed yet, or its result is of an earlier year (AR-41). A judgment that may still be appealed is 尚未审结 (AR-42).
 */
export function appealAt(
  events: readonly AppealEvent[],
  cutOff: Day,
  calendar: WorkingCalendar,
): { readonly block: AppealBlock; readonly result: AppealResult } | null {
  const { block, result, resultOn } = foldAppeal(
    events.filter((event) => event.on <= cutOff),
    calendar,
  );
  if (block === null) return null;
  if (result === null || resultOn === null || resultOn > cutOff) return { block, result: 'pending' };
  return yearOf(resultOn) < yearOf(cutOff) ? null : { block, result };
}
