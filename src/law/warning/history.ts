/** How good the signals were, month by month: each time that a warning was raised, and what people said of it. */

import { type Day, yearOf } from '../calendar/day.ts';
import type { WarningEvent, WarningOutcome } from './events.ts';
import { precisionOf } from './find.ts';
import type { SignalKey } from './signals.ts';

/** One raising of a warning. */
export interface Episode {
  readonly signal: SignalKey;
  readonly name: string;
  readonly ref: string;
  readonly reason: string;
  readonly raisedOn: Day;
  readonly endedOn: Day | null;
  /** Null: nobody has said anything of it. */
  readonly outcome: WarningOutcome | null;
}

/** The raisings of one warning, the last one last. */
export function episodesOf(events: readonly WarningEvent[]): readonly Episode[] {
  const episodes: Episode[] = [];
  for (const event of events) {
    const last = episodes.at(-1);
    if (event.type === 'raised') {
      const { signal, name, ref, reason, on } = event;
      episodes.push({ signal, name, ref, reason, raisedOn: on, endedOn: null, outcome: null });
    } else if (last !== undefined) {
      const after = event.type === 'ended' ? { endedOn: event.on } : { outcome: event.outcome };
      episodes.splice(-1, 1, { ...last, ...after });
    }
  }
  return episodes;
}

/** `2026-11` */
export type Month = string;

export const monthOf = (on: Day): Month => on.slice(0, 7);

/** So many months that end with this one, the oldest first. */
export function monthsUntil(today: Day, n: number): readonly Month[] {
  const last = yearOf(today) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: n }, (_, i) => {
    const at = last - n + 1 + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

export interface SignalMonth {
  readonly month: Month;
  /** Raised in it. */
  readonly raised: number;
  /** Of those, whenever it was said. */
  readonly helpful: number;
  readonly notHelpful: number;
  /** Null where nobody has said anything. */
  readonly precision: number | null;
}

export function countByMonth(episodes: readonly Episode[], months: readonly Month[]): readonly SignalMonth[] {
  return months.map((month) => {
    const those = episodes.filter(({ raisedOn }) => monthOf(raisedOn) === month);
    const said = (wanted: WarningOutcome) => those.filter(({ outcome }) => outcome === wanted).length;
    const settled = { helpful: said('helpful'), notHelpful: said('notHelpful') };
    return { month, raised: those.length, ...settled, precision: precisionOf(settled) };
  });
}
