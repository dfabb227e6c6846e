/** The flags of an application on a day: extended, overdue, suspended, feeCharged; beside the state, never instead of it. */

import type { Day } from '../calendar/day.ts';
import type { ApplicationState } from './application-state.ts';
import { type Flag, states } from './states.ts';

/** Overdue: no reply by the due day, or a reply that came late (REG-51). */
export function flagsOn(state: ApplicationState, today: Day): readonly Flag[] {
  const overdue = states[state.state].open ? state.due !== null && today > state.due : state.lateBy > 0;
  return [
    ...(state.extended ? (['extended'] as const) : []),
    ...(overdue ? (['overdue'] as const) : []),
    ...(state.clock?.state === 'suspended' ? (['suspended'] as const) : []),
    ...(state.fee !== null ? (['feeCharged'] as const) : []),
  ];
}
