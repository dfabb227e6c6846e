/** Publishing at a day and hour, taking a mark back before, and taking down on a day (PLT-52, PLT-95). */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { EditionContent } from './content.ts';
import { alreadyWithdrawn, decidePublish } from './decide.ts';
import type { PublicationEvent } from './events.ts';
import type { PublicationState } from './fold.ts';
import { type StepKey, type Steps, steps } from './steps.ts';

type Deciding = Decided<PublicationEvent>;

const say = (code: string, rule: string, message: string, field?: string): Refusal => ({
  ...{ code, rule, article: '政府信息发布审核制度', message },
  ...(field === undefined ? {} : { field }),
});

/** Farther ahead nothing is planned to the hour. */
const mostAheadDays = 366;

export interface ScheduleWish {
  readonly hash: string;
  readonly content: EditionContent;
  readonly note: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly by: string;
}

/** Under the rules of a release, for a moment that lies `aheadMs` milliseconds ahead. */
export function decideSchedule(state: PublicationState, on: Day, aheadMs: number, wish: ScheduleWish): Deciding {
  const { hash, content, note, at, by } = wish;
  const release = decidePublish(state, on, { hash, content, note, at });
  if (!release.ok) return release;
  if (aheadMs <= 0) {
    return refused(say('schedule-past', 'PLT-52', '定时发布的时间已经过了。请选择以后的时间，或者立即发布。', 'at'));
  }
  if (aheadMs > mostAheadDays * 86_400_000) {
    return refused(say('schedule-past', 'PLT-52', '定时发布的时间在一年以后。请选择一年以内的时间。', 'at'));
  }
  return allowed({ type: 'scheduled', on, at, hash, by, note: note.trim() });
}

export function decideUnschedule(state: PublicationState, on: Day, by: string): Deciding {
  if (state.schedule === null) {
    return refused(say('schedule-missing', 'PLT-52', '这件信息没有定时发布，可能已经发布或者取消。请刷新页面。'));
  }
  return allowed({ type: 'unscheduled', on, by, reason: '取消定时发布' });
}

/** Only whoever set the mark, before the text went out. */
export function decideRecall(
  state: PublicationState,
  on: Day,
  wish: { readonly step: StepKey; readonly by: string; readonly at: string; readonly reason: string },
  named: Steps = steps,
): Deciding {
  const mark = state.round?.marks.find(({ step, by }) => step === wish.step && by === wish.by);
  if (mark === undefined || state.round?.returned !== null) {
    return refused(
      say('recall-missing', 'PLT-52', `您没有办过这件信息的${named[wish.step].name}，或者它已经发布、退回。`),
    );
  }
  const reason = wish.reason.trim();
  if (reason === '') return refused(say('return-reason-missing', 'PLT-53', '没有写明收回的理由。请写明发现了什么。'));
  return allowed({ type: 'recalled', on, step: wish.step, by: wish.by, at: wish.at, reason });
}

/** `day`: the first on which it is shown no more; null: it stays. */
export function decideTakeDown(state: PublicationState, on: Day, day: Day | null, reason: string): Deciding {
  if (state.withdrawn !== null) return refused(alreadyWithdrawn);
  if (state.editions === 0) {
    return refused(say('not-published', 'PLT-95', '这件信息还没有发布。请在草稿的“撤下日期”中填写。'));
  }
  if (day !== null && day <= on) {
    return refused(say('take-down-past', 'PLT-95', `撤下日期${day}不晚于今天。要今天撤下的，请直接撤下。`, 'day'));
  }
  if (reason.trim() === '') {
    return refused(
      say('withdraw-reason-missing', 'PLT-95', '没有写明理由。请写明为什么到期撤下，或者为什么不再撤下。', 'reason'),
    );
  }
  return allowed({ type: 'takeDownSet', on, day, reason: reason.trim() });
}

/** What the notice says at its address once its day has come. */
export const termOver = '公示或者公开的期限已满，按期撤下。';
