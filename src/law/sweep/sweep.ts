/** 复查: how often everything published is judged again by the gate, and what can become of what it finds (PLT-60, 90 to 94). */

import { addDays, type Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';

export const sweepRhythms = {
  off: { name: '不自动复查', days: null },
  day: { name: '每天', days: 1 },
  week: { name: '每周', days: 7 },
  month: { name: '每三十天', days: 30 },
} as const;
export type SweepRhythm = keyof typeof sweepRhythms;
/** Where an agency has set nothing. */
export const usualRhythm: SweepRhythm = 'week';

export const sweepOutcomes = {
  open: '待处理',
  corrected: '已更正',
  withdrawn: '已撤下',
  kept: '核对后保留',
} as const;
export type SweepOutcome = keyof typeof sweepOutcomes;

/** Whether a run is due; `last`: the day on which the newest one began. */
export function sweepDue(rhythm: SweepRhythm, last: Day | null, today: Day): boolean {
  const { days } = sweepRhythms[rhythm];
  if (days === null) return false;
  return last === null || addDays(last, days) <= today;
}

/** A person who looked at a finding keeps what stands published, and says why. */
export function decideKeep(outcome: SweepOutcome | null, reason: string): Decided<string> {
  if (outcome === null) return refused(fault('sweep-missing', '没有这项复查结果。请刷新页面。'));
  if (outcome !== 'open')
    return refused(fault('sweep-settled', `这项结果已经是“${sweepOutcomes[outcome]}”。请刷新页面。`));
  const words = reason.trim();
  if (words === '') return refused(fault('sweep-reason', '没有写明保留的理由。请写明核对了什么、依据哪一条可以公开。'));
  return allowed(words);
}

const fault = (code: string, message: string): Refusal => ({ code, rule: 'PLT-94', article: '第十五条', message });
