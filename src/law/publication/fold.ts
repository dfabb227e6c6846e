/** How a publication stands: its editions, and the round of 三审三校 that is under way. */

import type { Day } from '../calendar/day.ts';
import type { PublicationEvent } from './events.ts';
import { type StepKey, stepAfter, stepKeys } from './steps.ts';

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

export interface PublicationState {
  readonly indexNumber: string | null;
  readonly editions: number;
  /** Of the newest edition; null before the first. */
  readonly publishedHash: string | null;
  readonly withdrawn: string | null;
  /** Everybody who wrote a text that was handed in, of whatever edition. */
  readonly writers: readonly string[];
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
        round: { ...event, marks: kept, next: event.from, returned: null },
      };
    }
    case 'marked':
      if (round === null) return state;
      return { ...state, round: { ...round, marks: [...round.marks, event], next: stepAfter(event.step) } };
    case 'returned':
      return round === null ? state : { ...state, round: { ...round, returned: event } };
    case 'published':
      return {
        ...state,
        editions: state.editions + 1,
        publishedHash: event.edition?.hash ?? null,
        takeDownOn: event.edition?.content.takeDownOn ?? null,
        ...{ schedule: null, missed: null, round: null },
      };
    case 'withdrawn':
      return { ...state, withdrawn: event.reason, ...{ schedule: null, missed: null, round: null } };
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

/** The one word for it in lists: what is under way comes before what stands published. */
export function standingOf({ round, editions, withdrawn }: PublicationState): PublicationStateKey {
  if (withdrawn !== null) return 'withdrawn';
  if (round === null) return editions === 0 ? 'draft' : 'published';
  if (round.returned !== null) return 'returned';
  return round.next === null ? 'approved' : 'reviewing';
}
