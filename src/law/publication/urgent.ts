/** Urgent release (PLT-54): three reviews at once, by deputies who were named in advance; the rest is made up for afterwards. */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { PublicationEvent } from './events.ts';
import type { PublicationState } from './fold.ts';
import { type ReviewKey, type StepKey, type Steps, steps } from './steps.ts';

type Deciding = Decided<PublicationEvent>;

/** Who stands in for whom, and how soon what is left out is made up for. A setting of each agency. */
export interface Deputies extends Readonly<Record<ReviewKey, readonly string[]>> {
  /** Working days [convention]. */
  readonly days: number;
}

export const noDeputies: Deputies = { days: 3, firstReview: [], secondReview: [], thirdReview: [] };
export const mostMakeUpDays = 10;
export const mostDeputies = 10;

const say = (code: string, message: string, field?: string): Refusal => ({
  ...{ code, rule: 'PLT-54', article: '政府信息发布审核制度', message },
  ...(field === undefined ? {} : { field }),
});

/** What is wrong with a setting; `people`: accounts of the agency. */
export function againstDeputies(deputies: Deputies, people: readonly string[]): readonly Refusal[] {
  const named = [...deputies.firstReview, ...deputies.secondReview, ...deputies.thirdReview];
  return [
    ...(deputies.days >= 1 && deputies.days <= mostMakeUpDays
      ? []
      : [say('deputies-unsound', `补办期限应为1至${mostMakeUpDays}个工作日。请改正。`, 'days')]),
    ...(named.every((one) => people.includes(one))
      ? []
      : [say('deputies-unsound', '代行审核的人不是本机关可用的账号。请重新选择。')]),
    ...(new Set(named).size === named.length
      ? []
      : [say('deputies-unsound', '同一个人不能代行两道审核：三审应由不同的人办理。')]),
  ];
}

/** Calls the release of what is under review urgent. */
export function decideHasten(
  state: PublicationState,
  on: Day,
  wish: { readonly by: string; readonly at: string; readonly reason: string; readonly makeUpBy: Day },
): Deciding {
  const { round } = state;
  if (state.withdrawn !== null || round === null || round.returned !== null || round.next === null) {
    return refused(say('hasten-not-now', '只有正在审校的信息可以改为紧急发布。'));
  }
  if (round.urgent !== null) return refused(say('hasten-not-now', '这件信息已经按紧急发布办理。'));
  const reason = wish.reason.trim();
  if (reason === '') return refused(say('hasten-reason', '没有写明为什么紧急。请写明。', 'reason'));
  return allowed({ type: 'hastened', on, ...wish, reason });
}

/** Whether a person may do this review as a deputy: named for it, and the release called urgent. */
export function mayDeputize(state: PublicationState, deputies: Deputies, step: StepKey, by: string): boolean {
  if (state.round === null || state.round.urgent === null) return false;
  return step in deputies && deputies[step as ReviewKey].includes(by);
}

export const notDeputy = say(
  'not-deputy',
  '您没有这一道审核的权限，也没有被确定为代行的人，或者这件信息不是紧急发布。',
);

export interface MakingUp {
  readonly step: StepKey;
  readonly hash: string;
  readonly by: string;
  readonly at: string;
  readonly sound: boolean;
  readonly note: string;
}

/** A mark that was left out, on the published text: in order, by a person who has set no other and (but for 一校) has not written it. */
export function decideMakeUp(state: PublicationState, on: Day, wish: MakingUp, named: Steps = steps): Deciding {
  const { owed } = state;
  const { name, byDrafter } = named[wish.step];
  if (owed === null || owed.steps[0] !== wish.step) {
    const now = owed?.steps[0] === undefined ? '没有需要补办的审校' : `现在应当补办${named[owed.steps[0]].name}`;
    return refused(say('make-up-order', `${now}，不能补办${name}。`));
  }
  if (owed.hash !== wish.hash) return refused(say('make-up-order', '您看到的不是已经发布的内容。请刷新页面。'));
  if (owed.marked.includes(wish.by)) {
    return refused(say('same-reviewer', `您已经办过这件信息的一道审校，${name}应由另一人补办。`));
  }
  if (owed.drafters.includes(wish.by) && !byDrafter) {
    return refused(say('drafter-reviews', `您参与起草了这件信息，${name}应由没有参与起草的人补办。`));
  }
  const note = wish.note.trim();
  if (!wish.sound && note === '') return refused(say('hasten-reason', '没有写明发现了什么问题。请写明。', 'note'));
  return allowed({ type: 'madeUp', on, ...wish, note });
}
