/** The end of a case, and its new round where another authority orders it (REG-51, T20). */

import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Decided } from '../ruling.ts';
import { allowed, refused } from '../ruling.ts';
import type { ClockEvent } from './case.ts';
import { periods } from './periods.ts';
import type { Progress } from './progress.ts';
import { closed } from './progress.ts';
import * as refuse from './refusals.ts';
import { walk } from './reply-period.ts';
import * as say from './say.ts';
import { periodStep } from './step.ts';

type Of<Type extends ClockEvent['type']> = Extract<ClockEvent, { type: Type }>;

/** An overdue reply is still a reply (REG-51): never refused, its lateness is kept. */
export function concluded(progress: Progress, event: Of<'concluded'>, calendar: WorkingCalendar): Decided<Progress> {
  const { on } = event;
  const runs = progress.phase.kind === 'reply';
  const due = runs ? walk(progress.period, progress.letters, on, calendar).due : null;
  const late = due === null ? 0 : calendar.count(due, on).days;
  const ended = runs ? closed(progress, on, calendar) : progress;
  return allowed({
    ...ended,
    lateBefore: ended.lateBefore + late,
    phase: { kind: 'concluded', due },
    steps: [...ended.steps, periodStep(calendar, 'REG-37', on, 0, say.concluded(late))],
  });
}

/** A new round: from the term that the decision sets, else 20 working days from its service [convention]. */
export function reopened(progress: Progress, event: Of<'reopened'>): Decided<Progress> {
  const { on, workingDays = periods.reply } = event;
  if (progress.phase.kind !== 'concluded') return refused(refuse.reopenNotConcluded(on));
  if (!Number.isInteger(workingDays) || workingDays < 1) return refused(refuse.reopenLength(workingDays));
  return allowed({
    ...progress,
    phase: { kind: 'reply' },
    letters: [],
    feeNoticed: false,
    lateBefore: 0,
    period: {
      rule: 'REG-37',
      start: on,
      workingDays,
      extension: null,
      note: say.reopened(workingDays, event.workingDays !== undefined),
    },
  });
}
