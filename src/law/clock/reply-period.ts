/** One reply period walked from its start: days used, days not counted, the extension, and the day it ends. */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ClockStep, Suspension } from './answer.ts';
import type { ClockRule } from './articles.ts';
import type { Letter } from './letters.ts';
import { stretches } from './letters.ts';
import { periodStep } from './step.ts';
import * as turn from './turns.ts';

export interface ReplyPeriod {
  readonly rule: ClockRule;
  /** Not counted itself; day 1 is the next working day (REG-35). */
  readonly start: Day;
  readonly workingDays: number;
  readonly extension: { readonly on: Day; readonly workingDays: number } | null;
  readonly note: string;
}

export interface Walked {
  /** Null while a letter is open. */
  readonly due: Day | null;
  /** Where `due` is null: the day it would be if every open letter lapsed. */
  readonly dueIfSilent: Day | null;
  readonly suspensions: readonly Suspension[];
  readonly steps: readonly ClockStep[];
}

/** How the period stands on `moment`, with the letters known by then (REG-46). */
export function walk(period: ReplyPeriod, letters: readonly Letter[], moment: Day, calendar: WorkingCalendar): Walked {
  const first = periodStep(calendar, period.rule, period.start, period.workingDays, period.note);
  let at: turn.Walk = {
    cursor: period.start,
    remaining: period.workingDays,
    extension: period.extension,
    suspensions: [],
    steps: [first],
  };
  for (const stretch of stretches(letters, period.start, moment, calendar)) {
    if (at.extension !== null && at.extension.on <= stretch.after) at = turn.extend(at, calendar);
    if (stretch.after > turn.dueOf(at, calendar)) {
      at = turn.ignore(at, stretch, calendar);
      continue;
    }
    at = turn.suspend(at, stretch, calendar);
    const resumed = turn.resume(at, stretch, calendar);
    if (stretch.open)
      return { due: null, dueIfSilent: turn.dueOf(resumed, calendar), suspensions: at.suspensions, steps: at.steps };
    at = resumed;
  }
  at = turn.extend(at, calendar);
  return { due: turn.dueOf(at, calendar), dueIfSilent: null, suspensions: at.suspensions, steps: at.steps };
}
