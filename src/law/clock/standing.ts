/** How a case stands on a day, once its events are told: state, due day, the periods that apply, the derivation. */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ClockAnswer, Deadlines } from './answer.ts';
import { isOpen, lapseOf } from './letters.ts';
import type { Progress } from './progress.ts';
import { isAbandoned } from './progress.ts';
import type { Walked } from './reply-period.ts';
import { walk } from './reply-period.ts';

export function standing(progress: Progress, moment: Day, calendar: WorkingCalendar): ClockAnswer {
  const { phase, period, lateBefore } = progress;
  const walked = walk(period, progress.letters, moment, calendar);
  const runs = phase.kind === 'reply';
  const steps = runs ? [...progress.steps, ...walked.steps] : progress.steps;
  const due = runs ? walked.due : null;
  return {
    due,
    state: stateOf(progress, walked, moment),
    provisional: steps.some((one) => one.provisional),
    deadlines: deadlinesOf(progress, walked, moment, calendar),
    steps,
    calendar: calendar.version,
    asOf: moment,
    overdueBy: lateBefore + (due === null ? 0 : calendar.count(due, moment).days),
    period: {
      start: period.start,
      extended: period.extension !== null,
      suspensions: runs ? walked.suspensions : [],
    },
  };
}

/** Closing an abandoned application is an act: until then it stands as abandoned, whatever the day (T6, T15). */
function stateOf({ phase }: Progress, walked: Walked, moment: Day): ClockAnswer['state'] {
  if (isAbandoned(phase, moment)) return 'abandoned';
  switch (phase.kind) {
    case 'reply':
      return walked.due === null ? 'suspended' : 'running';
    case 'correction':
      return 'awaitingCorrection';
    case 'payment':
      return 'awaitingPayment';
    case 'concluded':
      return 'concluded';
  }
}

function deadlinesOf(progress: Progress, walked: Walked, moment: Day, calendar: WorkingCalendar): Deadlines {
  const { phase, letters, correctionNoticeDue: correctionNotice } = progress;
  const open = phase.kind === 'concluded' ? [] : letters.filter((one) => isOpen(one, moment, calendar));
  const lapses = open.map((one) => lapseOf(one, calendar)).sort();
  const consultation = lapses.at(-1);
  const asked = consultation === undefined ? {} : { consultation };
  switch (phase.kind) {
    case 'reply':
      return { correctionNotice, ...replyDeadline(walked), ...asked };
    case 'correction':
      return { correctionNotice, applicantCorrection: phase.due, ...asked };
    case 'payment':
      return { correctionNotice, payment: phase.due, ...asked };
    case 'concluded':
      return phase.due === null ? { correctionNotice } : { correctionNotice, reply: phase.due };
  }
}

function replyDeadline({ due, dueIfSilent }: Walked): Pick<Deadlines, 'reply' | 'replyIfSilent'> {
  if (due !== null) return { reply: due };
  return dueIfSilent === null ? {} : { replyIfSilent: dueIfSilent };
}
