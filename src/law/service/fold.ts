/** How a service stands: its editions, the guide under review, whether it is offered. */

import type { Day } from '../calendar/day.ts';
import type { ServiceEvent } from './events.ts';
import type { Guide } from './guide.ts';

export interface GuideEdition {
  readonly edition: number;
  readonly from: Day;
  /** Null for what an older system listed. */
  readonly hash: string | null;
  readonly content: Guide | null;
  readonly note: string | null;
}

export interface GuideRound {
  readonly hash: string;
  readonly drafters: readonly string[];
  readonly review: Extract<ServiceEvent, { type: 'guideReviewed' }> | null;
}

export interface ServiceState {
  readonly listed: Extract<ServiceEvent, { type: 'listed' }> | null;
  readonly editions: readonly GuideEdition[];
  readonly round: GuideRound | null;
  readonly suspended: string | null;
  readonly cancelled: string | null;
}

const none: ServiceState = { listed: null, editions: [], round: null, suspended: null, cancelled: null };

export function foldService(events: readonly ServiceEvent[]): ServiceState {
  return events.reduce(next, none);
}

function next(state: ServiceState, event: ServiceEvent): ServiceState {
  switch (event.type) {
    case 'listed':
      return { ...state, listed: event };
    case 'guideSubmitted':
      return { ...state, round: { hash: event.hash, drafters: event.drafters, review: null } };
    case 'guideReviewed':
      return state.round === null ? state : { ...state, round: { ...state.round, review: event } };
    case 'guideIssued': {
      const { edition, on: from, hash = null, content = null, note = null } = event;
      return { ...state, editions: [...state.editions, { edition, from, hash, content, note }], round: null };
    }
    case 'suspended':
      return { ...state, suspended: event.reason };
    case 'resumed':
      return { ...state, suspended: null };
    case 'cancelled':
      return { ...state, cancelled: event.reason };
  }
}

export const serviceStates = { inUse: '在用', suspended: '暂停', cancelled: '取消' } as const;
export type ServiceStateKey = keyof typeof serviceStates;

export function serviceStanding({ suspended, cancelled }: ServiceState): ServiceStateKey {
  if (cancelled !== null) return 'cancelled';
  return suspended === null ? 'inUse' : 'suspended';
}

/** The edition that is in force on a day; null before the first (SVC-15). */
export function editionOn({ editions }: ServiceState, on: Day): GuideEdition | null {
  return editions.findLast(({ from }) => from <= on) ?? null;
}
