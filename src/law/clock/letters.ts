/** Letters that ask for an opinion: when each stops the reply period, and the union of the days not counted (REG-42 to REG-46). */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { ConsultedParty } from './case.ts';
import { periods } from './periods.ts';

export interface Letter {
  readonly id: string;
  readonly to: ConsultedParty;
  readonly sent: Day;
  readonly received: Day | null;
  readonly opinion: Day | null;
}

/** One stretch of days not counted: after `after`, through `through`. */
export interface Stretch {
  readonly after: Day;
  readonly through: Day;
  /** Some letter of it is unanswered and not lapsed: `through` is then its lapse, at the latest. */
  readonly open: boolean;
  readonly letters: readonly Letter[];
}

/** Last day of the consulted party. Counted from the sending where no receipt is recorded [convention]: the shorter time. */
export function lapseOf(letter: Letter, calendar: WorkingCalendar): Day {
  return calendar.add(letter.received ?? letter.sent, periods.consultation).day;
}

/** Neither answered nor lapsed on `moment`; the last of the 15 days still belongs to the consulted party. */
export function isOpen(letter: Letter, moment: Day, calendar: WorkingCalendar): boolean {
  return letter.opinion === null && moment <= lapseOf(letter, calendar);
}

/**
 * The union of the letters' days not counted after `start`: 不计算在期限内 are the days after a letter is sent, through
 * the day the opinion arrives or the 15 days lapse (REG-46). In order; touching stretches are one.
 */
export function stretches(
  letters: readonly Letter[],
  start: Day,
  moment: Day,
  calendar: WorkingCalendar,
): readonly Stretch[] {
  const each = letters
    .map((letter) => stretchOf(letter, start, moment, calendar))
    .filter((one) => one.through > one.after)
    .sort((a, b) => (a.after < b.after ? -1 : a.after > b.after ? 1 : 0));
  const union: Stretch[] = [];
  for (const next of each) {
    const last = union.at(-1);
    if (last === undefined || next.after > last.through) union.push(next);
    else union[union.length - 1] = joined(last, next);
  }
  return union;
}

function stretchOf(letter: Letter, start: Day, moment: Day, calendar: WorkingCalendar): Stretch {
  const lapse = lapseOf(letter, calendar);
  return {
    after: letter.sent > start ? letter.sent : start,
    through: letter.opinion !== null && letter.opinion < lapse ? letter.opinion : lapse,
    open: isOpen(letter, moment, calendar),
    letters: [letter],
  };
}

function joined(a: Stretch, b: Stretch): Stretch {
  return {
    after: a.after,
    through: later(a.through, b.through),
    open: a.open || b.open,
    letters: [...a.letters, ...b.letters],
  };
}

function later(a: Day, b: Day): Day {
  if (a > b) return a;
  return b;
}
