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

/** A call that was made. */
export interface Called {
  readonly on: Day;
  readonly result: CallResult;
  readonly doneBy: Day | null;
}

/** Results after which nothing more is owed. */
const settling: readonly CallResult[] = ['corrected', 'explained', 'mistaken'];

export interface FollowUp {
  readonly state: 'uncalled' | 'unreached' | 'dated' | 'settled';
  /** Until when it is called back and put right. */
  readonly due: Day;
  readonly settledOn: Day | null;
}
export const followUpStates = {
  uncalled: '待回访',
  unreached: '没有联系上',
  dated: '限期改正',
  settled: '已办结',
} as const;

/** How a poor rating stands after the calls, in their order. */
export function followUp(ratedOn: Day, calls: readonly Called[], calendar: WorkingCalendar): FollowUp {
  const last = calls.at(-1);
  const due = calls.findLast(({ doneBy }) => doneBy !== null)?.doneBy ?? calendar.add(ratedOn, correctionWithin).day;
  if (last === undefined) return { state: 'uncalled', due, settledOn: null };
  if (settling.includes(last.result)) return { state: 'settled', due, settledOn: last.on };
  return { state: last.result === 'dated' ? 'dated' : 'unreached', due, settledOn: null };
}

/** As a telephone or a number of a certificate has: whom it concerns is known by the matter. */
const personal = /\d{7}/;

export interface CallWish {
  readonly result: CallResult;
  readonly doneBy: Day | null;
  /** What was done, or why nothing had to be. */
  readonly measure: string;
}

/** What is kept of a call; `doneBy` is set where it is to be put right later. */
export function decideCall(
  rating: { readonly level: Rating; readonly on: Day } | null,
  calls: readonly Called[],
  { result, doneBy, measure }: CallWish,
  today: Day,
  calendar: WorkingCalendar,
): Decided<CallWish> {
  if (rating === null || !isPoor(rating.level)) {
    return refused(fault('matter-call-needless', '这个办件没有“不满意”或者“非常不满意”的评价，不需要回访。'));
  }
  if (followUp(rating.on, calls, calendar).state === 'settled') {
    return refused(fault('matter-call-settled', '这个差评已经办结，不用再回访。情况有变化的，请在新的办件上处理。'));
  }
  const words = measure.trim();
  if (result !== 'unreached' && words.length < 2) {
    const message = '没有写明做了什么。请写整改措施，或者说明、核实的情况。';
    return refused({ ...fault('matter-call-measure', message), field: 'measure' });
  }
  if (personal.test(words)) {
    const message = '措施中有像电话或者证件号码的数字。措施会公开，请删去；办事人是谁，办件上已经有了。';
    return refused({ ...fault('matter-call-measure', message), field: 'measure' });
  }
  if (result !== 'dated') return allowed({ result, doneBy: null, measure: words });
  const last = calendar.add(rating.on, correctionWithin).day;
  if (doneBy === null || doneBy < today || doneBy > last) {
    const message = `改正的日期填写的是${doneBy ?? '空'}，应在${today}到${last}之间（评价后${correctionWithin}个工作日）。请改正。`;
    return refused({ ...fault('matter-call-date', message), field: 'doneBy' });
  }
  return allowed({ result, doneBy, measure: words });
}

const fault = (code: string, message: string): Refusal => ({
  code,
  rule: 'SVC-51',
  article: '国办发〔2019〕51号',
  message,
});
