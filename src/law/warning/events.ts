/** What happens to a warning: raised while its facts stand, settled by a person, ended when they are gone. */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, refused } from '../ruling.ts';
import type { SignalKey } from './signals.ts';

export const outcomes = { helpful: '有用', notHelpful: '没有用' } as const;
export type WarningOutcome = keyof typeof outcomes;

export type WarningEvent = { readonly on: Day } & (
  | {
      readonly type: 'raised';
      readonly signal: SignalKey;
      readonly object: string;
      readonly name: string;
      readonly ref: string;
      readonly owner: string | null;
      readonly reason: string;
      readonly due: Day;
    }
  /** A person says whether it told anything that was worth doing. */
  | { readonly type: 'settled'; readonly outcome: WarningOutcome }
  | { readonly type: 'ended' }
);

export interface Warning {
  readonly signal: SignalKey;
  readonly object: string;
  readonly name: string;
  readonly ref: string;
  readonly owner: string | null;
  readonly reason: string;
  readonly due: Day;
  readonly raisedOn: Day;
  readonly endedOn: Day | null;
  readonly outcome: WarningOutcome | null;
  readonly settledOn: Day | null;
  /** How often it was raised. */
  readonly times: number;
}

export function foldWarning(events: readonly WarningEvent[]): Warning | null {
  return events.reduce(next, null as Warning | null);
}

function next(warning: Warning | null, event: WarningEvent): Warning | null {
  if (event.type === 'raised') {
    const { type: _, on, ...what } = event;
    const times = (warning?.times ?? 0) + 1;
    return { ...what, raisedOn: on, endedOn: null, outcome: null, settledOn: null, times };
  }
  if (warning === null) return null;
  return event.type === 'settled'
    ? { ...warning, outcome: event.outcome, settledOn: event.on }
    : { ...warning, endedOn: event.on };
}

/** Once for each time that it was raised: the count of its signal rests on it. */
export function decideSettle(warning: Warning, on: Day, outcome: WarningOutcome): Decided<WarningEvent> {
  if (warning.outcome === null) return allowed({ type: 'settled', on, outcome });
  return refused({
    code: 'warning-settled',
    rule: 'SVC-62',
    article: '未诉先办工作制度',
    message: `这条预警已经记为“${outcomes[warning.outcome]}”，不能再改。`,
  });
}
