/** What can happen to a column of the site: who keeps it and how often, what is placed in it, that it was looked through. */

import type { Day } from '../calendar/day.ts';

export type ColumnEvent = { readonly on: Day } & (
  | { readonly type: 'arranged'; readonly owner: string; readonly windowDays: number }
  | { readonly type: 'placed'; readonly publication: string }
  | { readonly type: 'removed'; readonly publication: string }
  /** The owner has looked through its pages: nothing to change. */
  | { readonly type: 'confirmed'; readonly by: string }
);

export interface ColumnState {
  /** Account of who keeps it; null before it was arranged. */
  readonly owner: string | null;
  /** Null: the window of the table of columns. */
  readonly windowDays: number | null;
  /** Case ids, the last placed first. */
  readonly publications: readonly string[];
  readonly confirmedOn: Day | null;
}

const none: ColumnState = { owner: null, windowDays: null, publications: [], confirmedOn: null };

export function foldColumn(events: readonly ColumnEvent[]): ColumnState {
  return events.reduce(next, none);
}

function next(state: ColumnState, event: ColumnEvent): ColumnState {
  const others = (publication: string) => state.publications.filter((one) => one !== publication);
  switch (event.type) {
    case 'arranged':
      return { ...state, owner: event.owner, windowDays: event.windowDays };
    case 'placed':
      return { ...state, publications: [event.publication, ...others(event.publication)] };
    case 'removed':
      return { ...state, publications: others(event.publication) };
    case 'confirmed':
      return { ...state, confirmedOn: event.on };
  }
}
