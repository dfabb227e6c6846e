/** 复核 between writing and publishing: what is published is what a second person has found in order, unchanged (REG-16, AR-97). */

import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { CollectionEvent } from './collect/events.ts';
import type { ReportEvent } from './events.ts';
import type { Reviewed } from './reviewed.ts';

/** `outdated`: a figure or a word has changed since. Each edition is reviewed for itself. */
export type ReviewStanding = 'none' | 'passed' | 'returned' | 'outdated';

/** The last review since the newest edition; null where there was none. */
export function lastReview(events: readonly ReportEvent[]): Reviewed | null {
  const since = events.slice(events.findLastIndex((event) => event.type === 'published') + 1);
  return since.findLast((event) => event.type === 'reviewed') ?? null;
}

/** The last review of the sum for the edition that it is to become; null where there was none. */
export function lastSumReview(events: readonly CollectionEvent[], edition: number): Reviewed | null {
  const reviews = events.filter((event) => event.type === 'sumReviewed');
  return reviews.findLast((review) => review.edition === edition) ?? null;
}

/** How the report that has this hash now stands. */
export function reviewStanding(review: Reviewed | null, hash: string): ReviewStanding {
  if (review === null) return 'none';
  if (!review.passed) return 'returned';
  return review.hash === hash ? 'passed' : 'outdated';
}

/** Whether the report may be published as far as its review goes. */
export function reviewedForEdition(review: Reviewed | null, hash: string): Decided<true> {
  const standing = reviewStanding(review, hash);
  return standing === 'passed' ? allowed(true) : refused({ ...unreviewed, message: whys[standing] });
}

/** Of a review: read as it still stands, with an opinion where it is sent back. */
export function reviewable(read: Pick<Reviewed, 'hash' | 'passed' | 'opinion'>, hash: string): Decided<true> {
  if (read.hash !== hash) return refused(reportChanged);
  return !read.passed && read.opinion.trim() === '' ? refused(noOpinion) : allowed(true);
}

const whys: Readonly<Record<Exclude<ReviewStanding, 'passed'>, string>> = {
  none: '年度报告还没有复核。请由没有参与填报、也不负责发布的人员复核通过后再发布。',
  returned: '年度报告已被复核人退回。请按复核意见修改，重新复核通过后再发布。',
  outdated: '复核通过以后，年度报告的数字或者文字又有变化。请重新复核后再发布。',
};

const basis = { rule: 'REG-16', article: '第十七条' } as const;
const unreviewed: Omit<Refusal, 'message'> = { code: 'report-unreviewed', ...basis };

const reportChanged: Refusal = {
  code: 'report-changed',
  ...basis,
  message: '您打开页面以后，年度报告的数字或者文字有变化。请刷新页面，看过现在的内容再复核。',
};

const noOpinion: Refusal = {
  code: 'opinion-missing',
  ...basis,
  message: '退回年度报告要写明意见。请写清哪里要改、为什么，再退回。',
};
