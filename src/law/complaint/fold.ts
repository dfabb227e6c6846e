/** How a complaint stands. */

import type { Day } from '../calendar/day.ts';
import type {
  CallBackResult,
  ComplaintChannel,
  ComplaintEvent,
  ComplaintKind,
  ComplaintObject,
  RightDoor,
  TellingWay,
} from './events.ts';

export const complaintStates = {
  received: '待交办',
  assigned: '办理中',
  answered: '待告知',
  told: '已告知',
  closed: '已办结',
  merged: '已并案',
} as const;
export type ComplaintStateKey = keyof typeof complaintStates;
export const complaintStateKeys = Object.keys(complaintStates) as readonly ComplaintStateKey[];

export interface Complaint {
  readonly state: ComplaintStateKey;
  readonly number: string;
  readonly kind: ComplaintKind;
  readonly channel: ComplaintChannel;
  readonly object: ComplaintObject;
  readonly ref: string;
  readonly anonymous: boolean;
  readonly complainant: string;
  readonly same: string;
  readonly receivedOn: Day;
  readonly due: Day;
  readonly extended: boolean;
  readonly owner: string | null;
  readonly door: RightDoor | null;
  /** Id of the newest answer's sealed words. */
  readonly answer: string | null;
  readonly answeredOn: Day | null;
  readonly told: { readonly on: Day; readonly how: TellingWay } | null;
  readonly callBack: CallBackResult | null;
  /** Whoever complained does not want it published. */
  readonly unpublished: boolean;
  readonly published: { readonly question: string; readonly answer: string; readonly on: Day } | null;
  readonly mergedInto: string | null;
  readonly reopened: number;
  readonly closedOn: Day | null;
}

/** Null before it was received. */
export function foldComplaint(events: readonly ComplaintEvent[]): Complaint | null {
  return events.reduce(next, null as Complaint | null);
}

function next(state: Complaint | null, event: ComplaintEvent): Complaint | null {
  if (event.type === 'received') return begun(event);
  if (state === null) return null;
  switch (event.type) {
    case 'assigned':
      return { ...state, state: 'assigned', owner: event.to };
    case 'extended':
      return { ...state, due: event.due, extended: true };
    case 'redirected':
      return { ...state, state: 'answered', door: event.door, answer: event.text, answeredOn: event.on };
    case 'answered':
      return { ...state, state: 'answered', door: null, answer: event.text, answeredOn: event.on };
    case 'told':
      // A merged one stays with the one that it went into.
      return { ...state, state: state.state === 'merged' ? 'merged' : 'told', told: { on: event.on, how: event.how } };
    case 'calledBack':
      return { ...state, callBack: event.result };
    case 'published':
      return { ...state, published: { question: event.question, answer: event.answer, on: event.on } };
    case 'merged':
      return { ...state, state: 'merged', mergedInto: event.into };
    case 'reopened':
      return reopened(state, event.due);
    case 'closed':
      return { ...state, state: 'closed', closedOn: event.on };
  }
}

function begun(event: Extract<ComplaintEvent, { type: 'received' }>): Complaint {
  const { number, kind, channel, object, ref, anonymous, complainant, same, due, on } = event;
  return {
    state: 'received',
    ...{ number, kind, channel, object, ref, anonymous, complainant, same, due },
    receivedOn: on,
    extended: false,
    owner: null,
    door: null,
    answer: null,
    answeredOn: null,
    told: null,
    callBack: null,
    unpublished: event.unpublished === true,
    published: null,
    mergedInto: null,
    reopened: 0,
    closedOn: null,
  };
}

/** Back to whoever had it; what was answered stays to be read until it is answered anew. */
function reopened(state: Complaint, due: Day): Complaint {
  return {
    ...state,
    state: state.owner === null ? 'received' : 'assigned',
    due,
    extended: false,
    told: null,
    callBack: null,
    closedOn: null,
    reopened: state.reopened + 1,
  };
}

/** Whether there is something to tell whoever sent a merged one: `main`, the case that it went into, is answered. */
export function isAnswered({ state, answer }: Pick<Complaint, 'state' | 'answer'>): boolean {
  return answer !== null && (state === 'answered' || state === 'told' || state === 'closed');
}

/** Whoever left a contact with a merged one is told in person, each anew where the answer is newer than that. */
export function isOwedTelling(
  merged: { readonly anonymous: boolean; readonly toldOn: Day | null },
  { answeredOn }: Pick<Complaint, 'answeredOn'>,
): boolean {
  if (merged.anonymous) return false;
  return merged.toldOn === null || (answeredOn !== null && merged.toldOn < answeredOn);
}

/** Nobody has been answered yet, and the clock runs. */
export function isRunning({ state }: Pick<Complaint, 'state'>): boolean {
  return state === 'received' || state === 'assigned';
}
