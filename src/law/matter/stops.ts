/** When the clock of a matter stands still: the union of its special procedures of the stopping kind (SVC-43). */

import { type Day, inWords } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { specials as names, type Special } from './events.ts';
import type { SpecialState } from './fold.ts';
import { dayOf } from './moment.ts';

/** Days after `after`, through `through`, do not count. */
export interface Stop {
  readonly after: Day;
  readonly through: Day;
  readonly from: string;
  /** Instant of its end; null while it runs. */
  readonly to: string | null;
  /** Not ended: `through` is when the applicant was told that it would. */
  readonly open: boolean;
  readonly sentence: string;
}

/** In order; those that overlap or touch are one. What began before the clock stops it from its start. */
export function stopsOf(
  specials: readonly SpecialState[],
  startAt: string,
  calendar: WorkingCalendar,
): readonly Stop[] {
  const each = specials
    .filter(({ kind, endedAt }) => kind === 'stop' && (endedAt === null || endedAt > startAt))
    .map((one) => stopOf(one, startAt, calendar))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const union: Stop[] = [];
  for (const stop of each) {
    const last = union.at(-1);
    if (last === undefined || stop.after > last.through) union.push(stop);
    else union[union.length - 1] = joined(last, stop);
  }
  return union;
}

export function stopped(stops: readonly Stop[], day: Day): boolean {
  return stops.some(({ after, through }) => after < day && day <= through);
}

function stopOf(one: SpecialState, startAt: string, calendar: WorkingCalendar): Stop {
  const from = one.begunAt < startAt ? startAt : one.begunAt;
  const after = dayOf(from);
  const through = one.endedAt === null ? calendar.add(after, one.expectedDays).day : dayOf(one.endedAt);
  return {
    after,
    through,
    from,
    to: one.endedAt,
    open: one.endedAt === null,
    sentence: `${sentenceOf(one.special, after, one.endedAt === null ? null : through, one.expectedDays)}`,
  };
}

function sentenceOf(special: Special, after: Day, ended: Day | null, expected: number): string {
  const begun = `${inWords(after)}开始${names[special]}（告知需要${expected}个工作日）`;
  return ended === null ? `${begun}，还没有结束，这段时间不算。` : `${begun}，${inWords(ended)}结束，这段时间不算。`;
}

function joined(one: Stop, other: Stop): Stop {
  const ends = one.through >= other.through ? one : other;
  const open = one.open || other.open;
  return {
    ...one,
    through: ends.through,
    to: open ? null : (one.to ?? '') > (other.to ?? '') ? one.to : other.to,
    open,
    sentence: `${one.sentence}${other.sentence}重叠的日子只扣一次。`,
  };
}
