/** The call back after a poor rating: what it found, and until when it is put right (SVC-51). */

import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { Rating } from './events.ts';

export const callResults = {
  corrected: '情况属实，已经当场改正',
  dated: '情况复杂，列入台账限期改正',
  explained: '诉求没有依据，已经说明',
  mistaken: '误评或者恶意评价，申诉核实后不计入',
  unreached: '没有联系上，择日再回访',
} as const;
export type CallResult = keyof typeof callResults;

/** As several cities set it [convention]. */
export const correctionWithin = 15;

export function isPoor(level: Rating | null): boolean {
  return level === 4 || level === 5;
}

/** What is kept of a call; `doneBy` is set where it is to be put right later. */
export function decideCall(
  rating: { readonly level: Rating; readonly on: Day } | null,
  result: CallResult,
  doneBy: Day | null,
  today: Day,
  calendar: WorkingCalendar,
): Decided<{ readonly result: CallResult; readonly doneBy: Day | null }> {
  if (rating === null || !isPoor(rating.level)) {
    return refused(fault('matter-call-needless', '这个办件没有“不满意”或者“非常不满意”的评价，不需要回访。'));
  }
  if (result !== 'dated') return allowed({ result, doneBy: null });
  const last = calendar.add(rating.on, correctionWithin).day;
  if (doneBy === null || doneBy < today || doneBy > last) {
    const message = `改正的日期填写的是${doneBy ?? '空'}，应在${today}到${last}之间（评价后${correctionWithin}个工作日）。请改正。`;
    return refused({ ...fault('matter-call-date', message), field: 'doneBy' });
  }
  return allowed({ result, doneBy });
}

const fault = (code: string, message: string): Refusal => ({
  code,
  rule: 'SVC-51',
  article: '国办发〔2019〕51号',
  message,
});
