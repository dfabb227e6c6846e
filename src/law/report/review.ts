/** 复核 between writing and publishing: what is published is what a second person has found in order, unchanged (REG-16, AR-97). */

import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { ReportEvent } from './events.ts';

export type Review = Extract<ReportEvent, { type: 'reviewed' }>;

/** `outdated`: a figure or a word has changed since. Each edition is reviewed for itself. */
export type ReviewStanding = 'none' | 'passed' | 'returned' | 'outdated';

/** The last review since the newest edition; null where there was none. */
export function lastReview(events: readonly ReportEvent[]): Review | null {
  const since = events.slice(events.findLastIndex((event) => event.type === 'published') + 1);
  return since.findLast((event) => event.type === 'reviewed') ?? null;
}

/** How the report that has this hash now stands. */
export function reviewStanding(events: readonly ReportEvent[], hash: string): ReviewStanding {
  const review = lastReview(events);
  if (review === null) return 'none';
  if (!review.passed) return 'returned';
  return review.hash === hash ? 'passed' : 'outdated';
}

/** Whether the report may be published as far as its review goes. */
export function reviewedForEdition(events: readonly ReportEvent[], hash: string): Decided<true> {
  const standing = reviewStanding(events, hash);
  return standing === 'passed' ? allowed(true) : refused({ ...unreviewed, message: whys[standing] });
}

const whys: Readonly<Record<Exclude<ReviewStanding, 'passed'>, string>> = {
  none: '年度报告还没有复核。请由没有参与填报、也不负责发布的人员复核通过后再发布。',
  returned: '年度报告已被复核人退回。请按复核意见修改，重新复核通过后再发布。',
  outdated: '复核通过以后，年度报告的数字或者文字又有变化。请重新复核后再发布。',
};

const unreviewed: Omit<Refusal, 'message'> = { code: 'report-unreviewed', rule: 'REG-16', article: '第十七条' };
