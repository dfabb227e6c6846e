/** The turns of a reply period: it is extended, stops for a letter, goes on. Each turn adds its steps. */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ClockStep, Suspension } from './answer.ts';
import type { Letter, Stretch } from './letters.ts';
import { periods } from './periods.ts';
import * as say from './say.ts';
import { openStep, periodStep, spanStep } from './step.ts';

/** Where a walk stands: `remaining` working days are left after the day `cursor`. */
export interface Walk {
  readonly cursor: Day;
  readonly remaining: number;
  /** Granted and not yet added to `remaining`. */
  readonly extension: { readonly on: Day; readonly workingDays: number } | null;
  readonly suspensions: readonly Suspension[];
  readonly steps: readonly ClockStep[];
}

export function dueOf(at: Walk, calendar: WorkingCalendar): Day {
  return calendar.add(at.cursor, at.remaining).day;
}

/** REG-38: the extension starts where the period would have ended. */
export function extend(at: Walk, calendar: WorkingCalendar): Walk {
  if (at.extension === null) return at;
  const { on, workingDays } = at.extension;
  const added = periodStep(calendar, 'REG-38', dueOf(at, calendar), workingDays, say.extended(on, workingDays));
  return { ...at, remaining: at.remaining + workingDays, extension: null, steps: [...at.steps, added] };
}

/** REG-46: a letter sent after the due date suspends nothing. */
export function ignore(at: Walk, stretch: Stretch, calendar: WorkingCalendar): Walk {
  return { ...at, steps: [...at.steps, periodStep(calendar, 'REG-46', stretch.after, 0, say.letterTooLate(stretch))] };
}

/** The days used end with the day the letter is sent; an extension granted while it is out adds to what remains. */
export function suspend(at: Walk, stretch: Stretch, calendar: WorkingCalendar): Walk {
  const { after, through } = stretch;
  const { extension } = at;
  const remaining = at.remaining - calendar.count(at.cursor, after).days;
  const steps = [
    ...at.steps,
    ...stretch.letters.map((letter) => letterStep(letter, calendar)),
    spanStep(calendar, 'REG-46', after, through, say.suspended(stretch)),
  ];
  const suspensions = [...at.suspensions, { after, through }];
  if (extension === null || extension.on > through) return { ...at, remaining, suspensions, steps };
  const { on, workingDays } = extension;
  return {
    cursor: at.cursor,
    remaining: remaining + workingDays,
    extension: null,
    suspensions,
    steps: [...steps, openStep('REG-38', on, workingDays, say.extendedWhileSuspended(on, workingDays))],
  };
}

/** REG-46: the remaining working days after the last day not counted. */
export function resume(at: Walk, stretch: Stretch, calendar: WorkingCalendar): Walk {
  const { through } = stretch;
  const resumed = periodStep(calendar, 'REG-46', through, at.remaining, say.resumed(at.remaining));
  const next = { ...at, cursor: through, steps: [...at.steps, resumed] };
  if (at.remaining > 0 || calendar.isWorkingDay(through)) return next;
  // 民法典 art. 203: 期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日.
  const rolled = periodStep(calendar, 'REG-35', through, 1, say.rolled);
  return { ...next, cursor: rolled.to ?? through, steps: [...next.steps, rolled] };
}

function letterStep(letter: Letter, calendar: WorkingCalendar): ClockStep {
  const rule = letter.to === 'agency' ? 'REG-43' : 'REG-42';
  return periodStep(calendar, rule, letter.received ?? letter.sent, periods.consultation, say.letter(letter));
}
