/** How near a due day is, in a word and a sentence; never by colour alone. */

import { addDays, type Day, inWords } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';

export const urgencies = {
  overdue: '已逾期',
  pressing: '三日内到期',
  near: '七日内到期',
  calm: '期限充裕',
  still: '不在计算',
} as const;
export type Urgency = keyof typeof urgencies;
export const urgencyKeys = Object.keys(urgencies) as readonly Urgency[];

/** Working days from which a case is pressing, and from which it is near [convention]. */
const pressingDays = 3;
const nearDays = 7;

export interface Standing {
  readonly urgency: Urgency;
  /** Working days left; negative: how many late; null while no reply period runs. */
  readonly daysLeft: number | null;
  /** A Chinese sentence. */
  readonly why: string;
}

/** Who has to do what by the day; nobody named: the agency itself. */
export interface Duty {
  readonly who: string;
  readonly what: string;
}
const replying: Duty = { who: '', what: '答复' };

export function urgencyOf(due: Day | null, today: Day, calendar: WorkingCalendar, duty: Duty = replying): Standing {
  if (due === null) return { urgency: 'still', daysLeft: null, why: '现在没有正在计算的答复期限。' };
  const owed = `${duty.who}应于${inWords(due)}前${duty.what}`;
  if (due < today) {
    const late = calendar.count(due, today).days;
    return { urgency: 'overdue', daysLeft: -late, why: `${owed}，已超过${late}个工作日。` };
  }
  const daysLeft = calendar.count(today, due).days;
  const urgency = daysLeft <= pressingDays ? 'pressing' : daysLeft <= nearDays ? 'near' : 'calm';
  const left = daysLeft === 0 ? '今天到期' : `还有${daysLeft}个工作日`;
  return { urgency, daysLeft, why: `${owed}，${left}。` };
}

/** The due days that have this light today, both ends included; absent: no end. `due`: only those without one. */
export interface DueDays {
  readonly dueFrom?: Day;
  readonly dueBy?: Day;
  readonly due?: 'none' | 'some';
}

/** The same question as `urgencyOf`, asked the other way round: for lists that are narrowed to a light. */
export function dueDaysOf(urgency: Urgency, today: Day, calendar: WorkingCalendar): DueDays {
  // A due day that was set by hand may be no working day: each light reaches up to the day before the next begins.
  const nearFrom = calendar.add(today, pressingDays + 1).day;
  const calmFrom = calendar.add(today, nearDays + 1).day;
  switch (urgency) {
    case 'overdue':
      return { dueBy: addDays(today, -1) };
    case 'pressing':
      return { dueFrom: today, dueBy: addDays(nearFrom, -1) };
    case 'near':
      return { dueFrom: nearFrom, dueBy: addDays(calmFrom, -1) };
    case 'calm':
      return { dueFrom: calmFrom };
    default:
      return { due: 'none' };
  }
}
