/** How far a case has come while its events are told one after another. */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ClockStep } from './answer.ts';
import type { Letter } from './letters.ts';
import type { ReplyPeriod } from './reply-period.ts';
import { walk } from './reply-period.ts';

/** Which period runs now. */
export type Phase =
  | { readonly kind: 'reply' }
  | { readonly kind: 'correction'; readonly due: Day; readonly stated: boolean }
  | { readonly kind: 'payment'; readonly due: Day }
  /** `due`: the reply's last day when it was concluded; null where none ran. */
  | { readonly kind: 'concluded'; readonly due: Day | null };

export interface Progress {
  readonly received: Day;
  readonly correctionNoticeDue: Day;
  readonly phase: Phase;
  /** The reply period that runs, or that ran last. */
  readonly period: ReplyPeriod;
  readonly letters: readonly Letter[];
  readonly correction: 'none' | 'asked' | 'askedLate' | 'corrected';
  readonly feeNoticed: boolean;
  /** Working days that were late before the period now running (FEE-17) or at the conclusion (REG-51). */
  readonly lateBefore: number;
  /** Steps of everything that is over. */
  readonly steps: readonly ClockStep[];
}

/** The same, with the reply period at an end on `on`: its steps are kept. */
export function closed(progress: Progress, on: Day, calendar: WorkingCalendar): Progress {
  return { ...progress, steps: [...progress.steps, ...walk(progress.period, progress.letters, on, calendar).steps] };
}

/** The applicant's or payer's day is over: 视为放弃 (REG-40, REG-45). */
export function isAbandoned(phase: Phase, moment: Day): boolean {
  return (phase.kind === 'correction' || phase.kind === 'payment') && moment > phase.due;
}
