/** What may be done to a service and its guide, and why not. Writer, reviewer and issuer are three people. */

import { type Day, inWords } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { ServiceEvent } from './events.ts';
import type { GuideRound, ServiceState } from './fold.ts';
import type { Guide } from './guide.ts';

type Of<T extends ServiceEvent['type']> = Extract<ServiceEvent, { type: T }>;

/** What goes through the three hands: guides of services, and of bundles. */
export interface Reviewed {
  readonly editions: readonly { readonly hash: string | null; readonly from: Day }[];
  readonly round: GuideRound | null;
  readonly cancelled: string | null;
}

export function decideSubmitGuide(
  state: Reviewed,
  on: Day,
  { hash, drafters }: { readonly hash: string; readonly drafters: readonly string[] },
): Decided<Of<'guideSubmitted'>> {
  if (state.cancelled !== null) return refused(isCancelled);
  if (state.editions.at(-1)?.hash === hash) return refused(unchanged);
  if (state.round?.hash === hash && state.round.review?.passed !== false) return refused(submittedAlready);
  return allowed({ type: 'guideSubmitted', on, hash, drafters });
}

export interface ReviewWish {
  readonly hash: string;
  readonly by: string;
  readonly at: string;
  readonly passed: boolean;
  readonly opinion: string;
}

export function decideReviewGuide(state: Reviewed, on: Day, wish: ReviewWish): Decided<Of<'guideReviewed'>> {
  const { round } = state;
  if (round === null) return refused(nothingToReview);
  if (round.review !== null) return refused(reviewedAlready);
  if (round.hash !== wish.hash) return refused(changedSince);
  if (round.drafters.includes(wish.by)) return refused(ownGuide);
  if (!wish.passed && wish.opinion.trim() === '') return refused(noOpinion);
  return allowed({ type: 'guideReviewed', on, ...wish });
}

export interface IssueWish<C> {
  readonly hash: string;
  readonly by: string;
  /** From which day on it is in force: today or later. */
  readonly from: Day;
  readonly content: C;
  /** What is changed and why; from the second edition on. */
  readonly note: string;
}

export interface IssuedEdition<C> {
  readonly on: Day;
  readonly edition: number;
  readonly hash: string;
  readonly content: C;
  readonly note?: string;
}

export function decideIssueGuide(state: Reviewed, today: Day, wish: IssueWish<Guide>): Decided<Of<'guideIssued'>> {
  const issued = decideIssue(state, today, wish);
  return issued.ok ? allowed({ type: 'guideIssued', form: true, ...issued.value }) : issued;
}

/** A reviewed text becomes an edition by a third hand, from a day on. */
export function decideIssue<C>(state: Reviewed, today: Day, wish: IssueWish<C>): Decided<IssuedEdition<C>> {
  const { round, editions } = state;
  if (state.cancelled !== null) return refused(isCancelled);
  if (round === null || round.review?.passed !== true) return refused(notReviewed);
  if (round.hash !== wish.hash) return refused(changedSince);
  if (round.drafters.includes(wish.by) || round.review.by === wish.by) return refused(notThird);
  if (wish.from < today) return refused(inThePast(wish.from));
  const last = editions.at(-1);
  if (last !== undefined && wish.from < last.from) return refused(beforeLast(last.from));
  if (editions.length > 0 && wish.note.trim() === '') return refused(noNote);
  const note = wish.note.trim() === '' ? {} : { note: wish.note };
  return allowed({ on: wish.from, edition: editions.length + 1, hash: wish.hash, content: wish.content, ...note });
}

export type StandingWish = { readonly act: 'suspend' | 'cancel'; readonly reason: string } | { readonly act: 'resume' };

export function decideStanding(state: ServiceState, on: Day, wish: StandingWish): Decided<ServiceEvent> {
  if (state.cancelled !== null) return refused(isCancelled);
  if (wish.act === 'resume') return state.suspended === null ? refused(notSuspended) : allowed({ type: 'resumed', on });
  if (wish.reason.trim() === '') return refused(noReason);
  if (wish.act === 'cancel') return allowed({ type: 'cancelled', on, reason: wish.reason });
  return state.suspended === null ? allowed({ type: 'suspended', on, reason: wish.reason }) : refused(suspendedAlready);
}

const guide = (code: string, message: string, field?: string): Refusal => ({
  code,
  rule: 'SVC-15',
  article: '《国务院关于在线政务服务的若干规定》第六条',
  message,
  ...(field === undefined ? {} : { field }),
});

const isCancelled = guide('service-cancelled', '这个事项已经取消，不能再办理。需要恢复的，请重新登记事项。');
const unchanged = guide('guide-unchanged', '指南与现行版本完全相同，没有要审的内容。');
const submittedAlready = guide('guide-submitted', '这份指南已经送审，请等待审核。');
const nothingToReview = guide('guide-no-round', '没有送审的指南。请刷新页面，看清最新情况。');
const reviewedAlready = guide('guide-reviewed', '这份指南刚被审核过。请刷新页面，看清最新情况。');
const changedSince = guide(
  'guide-changed',
  '送审的指南与您看到的不同，可能刚被重新送审。请刷新页面，看过现在的内容再办。',
);
const ownGuide = guide('guide-own', '您参与起草了这份指南，不能自己审核。请交由其他人员审核。');
const noOpinion = guide('guide-opinion', '退回指南要写明意见。请写清哪里要改、为什么。', 'opinion');
const notReviewed = guide('guide-unreviewed', '指南还没有审核通过，不能发布。');
const notThird = guide('guide-third', '起草、审核、发布指南应当是三个人。请交由没有参与起草和审核的人员发布。');
const inThePast = (from: Day) =>
  guide('guide-past', `生效日期${inWords(from)}已经过去。请选今天或者以后的日期。`, 'from');
const beforeLast = (last: Day) =>
  guide('guide-order', `生效日期早于上一版的生效日期${inWords(last)}。请选那一天或者以后的日期。`, 'from');
const noNote = guide('guide-note', '这是修订的版本，请写明改了什么、为什么改。', 'note');
const noReason = guide('service-reason', '请写明暂停或者取消的依据和理由，办事人会看到。', 'reason');
const notSuspended = guide('service-in-use', '这个事项没有暂停。');
const suspendedAlready = guide('service-suspended', '这个事项已经暂停。');
