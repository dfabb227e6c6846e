/** What the clock answers: the due day, the state, and every step that led there (REG-52). */

import type { Day } from '../calendar/day.ts';
import type { Citation } from '../ruling.ts';

export type ClockState = 'running' | 'suspended' | 'awaitingCorrection' | 'awaitingPayment' | 'concluded' | 'abandoned';

/** One count of days: `workingDays` of them lie in (from, to]. */
export interface ClockStep {
  readonly rule: string;
  readonly from: Day;
  readonly workingDays: number;
  /** Null where the end is not known yet: an extension granted while the period is suspended. */
  readonly to: Day | null;
  /** Chinese sentence for the applicant and the officer. */
  readonly note: string;
  /** It rests on a year whose holiday notice is not out. */
  readonly provisional: boolean;
  readonly because: readonly Citation[];
}

/** The last days of the periods that apply now; a period that does not is absent. */
export interface Deadlines {
  readonly correctionNotice: Day;
  readonly reply?: Day;
  /** While suspended: when the reply falls due if no opinion comes at all. */
  readonly replyIfSilent?: Day;
  readonly applicantCorrection?: Day;
  /** The last of the consulted parties' days that are still open. */
  readonly consultation?: Day;
  readonly payment?: Day;
}

/** Days not counted: after `after`, through `through`, which is presumed (the lapse) while a letter is open. */
export interface Suspension {
  readonly after: Day;
  readonly through: Day;
}

export interface ClockAnswer {
  /** Null while no reply period runs. */
  readonly due: Day | null;
  readonly state: ClockState;
  readonly provisional: boolean;
  readonly deadlines: Deadlines;
  readonly steps: readonly ClockStep[];
  /** Version of the working calendar that was counted with. */
  readonly calendar: string;
  /** The day that the answer is for. */
  readonly asOf: Day;
  /** Working days that a reply was late, fee notices and conclusions that came late included (REG-51, FEE-17). */
  readonly overdueBy: number;
  /** The reply period that runs, or ran last: counted from the day after `start`. */
  readonly period: { readonly start: Day; readonly extended: boolean; readonly suspensions: readonly Suspension[] };
}
