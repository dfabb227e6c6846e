/** How a bundle stands: its editions, what is under review, whether it is offered still. */

import type { Day } from '../calendar/day.ts';
import type { GuideRound } from '../service/fold.ts';
import type { Bundle } from './bundle.ts';
import type { BundleEvent } from './events.ts';

export interface BundleEdition {
  readonly edition: number;
  readonly from: Day;
  readonly hash: string;
  readonly content: Bundle;
  readonly note: string | null;
}

export interface BundleState {
  readonly name: string;
  readonly editions: readonly BundleEdition[];
  readonly round: GuideRound | null;
  readonly cancelled: string | null;
  readonly cancelledOn: Day | null;
}

const none: BundleState = { name: '', editions: [], round: null, cancelled: null, cancelledOn: null };

export function foldBundle(events: readonly BundleEvent[]): BundleState {
  return events.reduce(next, none);
}

function next(state: BundleState, event: BundleEvent): BundleState {
  switch (event.type) {
    case 'opened':
      return { ...state, name: event.name };
    case 'guideSubmitted':
      return { ...state, round: { hash: event.hash, drafters: event.drafters, review: null } };
    case 'guideReviewed':
      return state.round === null ? state : { ...state, round: { ...state.round, review: event } };
    case 'bundleIssued': {
      const { edition, on: from, hash, content, note = null } = event;
      const editions = [...state.editions, { edition, from, hash, content, note }];
      return { ...state, name: content.name, editions, round: null };
    }
    case 'cancelled':
      return { ...state, cancelled: event.reason, cancelledOn: event.on };
  }
}
