/** Who keeps a guide true, and by when it has to be looked through again (SVC-15). */

import { addDays, type Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';

/** [convention] Calendar days after which a guide is looked through, unless its service has others. */
export const usualReviewDays = 365;
const [shortest, longest] = [30, 1095] as const;
/** Days before its review from which its owner is warned. */
export const reviewNearDays = 30;

export interface GuideUpkeep {
  /** Account. */
  readonly owner: string | null;
  readonly days: number;
  /** Last day on which it was found true without a change. */
  readonly reviewedOn: Day | null;
}

/** The day by which it has to be looked through: counted from its edition, or from the last time that it was; null without one. */
export function reviewDue(
  from: Day | null,
  { days, reviewedOn }: Pick<GuideUpkeep, 'days' | 'reviewedOn'>,
): Day | null {
  if (from === null) return null;
  return addDays(reviewedOn !== null && reviewedOn > from ? reviewedOn : from, days);
}

export function decideUpkeep(days: number): Decided<null> {
  return Number.isInteger(days) && days >= shortest && days <= longest ? allowed(null) : refused(wrongDays(days));
}

/** Only what is in force can be found true. */
export function decideReviewed(from: Day | null, today: Day): Decided<null> {
  return from !== null && from <= today ? allowed(null) : refused(nothingInForce);
}

const basis = { rule: 'SVC-15', article: '《国务院关于在线政务服务的若干规定》第六条' };
const wrongDays = (days: number): Refusal => ({
  ...{ ...basis, code: 'guide-review-days', field: 'days' },
  message: `复核期限填的是${days}天，应为${shortest}至${longest}天的整数。请改正后再保存。`,
});
const nothingInForce: Refusal = {
  ...{ ...basis, code: 'guide-not-in-force' },
  message: '这个事项现在没有有效的办事指南，没有可以复核的内容。请先发布指南。',
};
export const noSuchKeeper: Refusal = {
  ...{ ...basis, code: 'guide-keeper', field: 'owner' },
  message: '所选的负责人不是本机关可用的账号。请重新选择。',
};
export const noSuchDepartment: Refusal = {
  ...{ ...basis, code: 'guide-department', field: 'department' },
  message: '这个部门没有政务服务事项。请重新选择。',
};
