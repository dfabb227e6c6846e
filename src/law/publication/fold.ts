/** How a publication stands: its editions, and the round of 三审三校 that is under way. */

import type { Day } from '../calendar/day.ts';
import type { PublicationEvent } from './events.ts';
import { reviewKeys, type StepKey, stepAfter, stepKeys } from './steps.ts';

export interface Mark {
  readonly step: StepKey;
  readonly hash: string;
  readonly by: string;
  readonly at: string;
  readonly note: string;
}

export interface Round {
  readonly hash: string;
  readonly drafters: readonly string[];
  readonly marks: readonly Mark[];
  /** Whose turn it is; null: all six stand. */
  readonly next: StepKey | null;
  /** Set where the release was called urgent. */
  readonly urgent: { readonly by: string; readonly reason: string; readonly makeUpBy: Day } | null;
  readonly returned: {
    readonly step: StepKey;
    readonly by: string;
    readonly at: string;
    readonly reason: string;
  } | null;
}

export interface Schedule {
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly hash: string;
  readonly by: string;
  readonly note: string;
}

/** Marks that were left out in haste, and are still owed. */
export interface OwedMarks {
  readonly steps: readonly StepKey[];
  readonly by: Day;
  readonly hash: string;
  /** Who set a mark already, and who wrote the text: nobody of them sets another. */
  readonly marked: readonly string[];
  readonly drafters: readonly string[];
}

export interface PublicationState {
  readonly indexNumber: string | null;
  readonly editions: number;
  /** Of the newest edition; null before the first. */
  readonly publishedHash: string | null;
  readonly withdrawn: string | null;
  /** Everybody who wrote a text that was handed in, of whatever edition. */
  readonly writers: readonly string[];
  /** Null: nothing is owed. */
  readonly owed: OwedMarks | null;
  /** When the approved text is to go out by itself. */
  readonly schedule: Schedule | null;
  /** Why it did not go out when its moment came; until it is scheduled, published or handed in again. */
  readonly missed: string | null;
  /** From this day on it is shown no more. */
  readonly takeDownOn: Day | null;
  /** Null before the first submission, and after an edition of it was published. */
  readonly round: Round | null;
}

export const publicationStates = {
  draft: '起草中',
  reviewing: '审校中',
  returned: '已退回',
  approved: '待发布',
  published: '已发布',
  withdrawn: '已撤下',
} as const;
export type PublicationStateKey = keyof typeof publicationStates;

const none: PublicationState = {
  indexNumber: null,
  editions: 0,
  publishedHash: null,
  withdrawn: null,
  writers: [],
  owed: null,
  schedule: null,
  missed: null,
  takeDownOn: null,
  round: null,
};

export function foldPublication(events: readonly PublicationEvent[]): PublicationState {
  return events.reduce(next, none);
}

function next(state: PublicationState, event: PublicationEvent): PublicationState {
  const { round } = state;
  switch (event.type) {
    case 'formed':
      return { ...state, indexNumber: event.indexNumber };
    case 'submitted': {
      const below = stepKeys.slice(0, stepKeys.indexOf(event.from));
      const kept = (round?.marks ?? []).filter((mark) => below.includes(mark.step));
      const writers = [...new Set([...state.writers, ...event.drafters])];
      return {
        ...state,
        writers,
        schedule: null,
        missed: null,
        round: { ...event, marks: kept, next: event.from, urgent: null, returned: null },
      };
    }
    case 'marked':
      if (round === null) return state;
      return { ...state, round: nextMark({ ...round, marks: [...round.marks, event] }, event.step) };
    case 'hastened': {
      if (round === null) return state;
      const { by, reason, makeUpBy } = event;
      return { ...state, round: nextMark({ ...round, urgent: { by, reason, makeUpBy } }, null) };
    }
    case 'madeUp': {
      const { owed } = state;
      if (owed === null) return state;
      const steps = owed.steps.filter((step) => step !== event.step);
      return { ...state, owed: steps.length === 0 ? null : { ...owed, steps, marked: [...owed.marked, event.by] } };
    }
    case 'returned':
      return round === null ? state : { ...state, round: { ...round, returned: event } };
    case 'published':
      return {
        ...state,
        editions: state.editions + 1,
        publishedHash: event.edition?.hash ?? null,
        takeDownOn: event.edition?.content.takeDownOn ?? null,
        owed: owedAfter(round),
        ...{ schedule: null, missed: null, round: null },
      };
    case 'withdrawn':
      return { ...state, withdrawn: event.reason, owed: null, ...{ schedule: null, missed: null, round: null } };
    case 'recalled': {
      const below = stepKeys.slice(0, stepKeys.indexOf(event.step));
      const marks = (round?.marks ?? []).filter((mark) => below.includes(mark.step));
      return round === null ? state : { ...state, round: { ...round, marks, next: event.step } };
    }
    case 'scheduled': {
      const { at, hash, by, note } = event;
      return { ...state, schedule: { at, hash, by, note }, missed: null };
    }
    case 'unscheduled':
      return { ...state, schedule: null, missed: event.by === null ? event.reason : null };
    case 'takeDownSet':
      return { ...state, takeDownOn: event.day };
    default:
      return state;
  }
}

/** Whose turn it is after a step; in haste the next review that nobody has done yet. */
function nextMark(round: Round, after: StepKey | null): Round {
  if (round.urgent === null) return { ...round, next: after === null ? round.next : stepAfter(after) };
  const done = round.marks.map(({ step }) => step);
  return { ...round, next: reviewKeys.find((step) => !done.includes(step)) ?? null };
}

function owedAfter(round: Round | null): OwedMarks | null {
  if (round === null || round.urgent === null) return null;
  const done = round.marks.map(({ step }) => step);
  const steps = stepKeys.filter((step) => !done.includes(step));
  if (steps.length === 0) return null;
  const marked = round.marks.map(({ by }) => by);
  return { steps, by: round.urgent.makeUpBy, hash: round.hash, marked, drafters: round.drafters };
}

/** The one word for it in lists: what is under way comes before what stands published. */
export function standingOf({ round, editions, withdrawn }: PublicationState): PublicationStateKey {
  if (withdrawn !== null) return 'withdrawn';
  if (round === null) return editions === 0 ? 'draft' : 'published';
  if (round.returned !== null) return 'returned';
  return round.next === null ? 'approved' : 'reviewing';
}
