/** Whether a text may go on: submitted, marked, returned, published, withdrawn (PLT-50 to 54). */

import type { Day } from '../calendar/day.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';
import type { EditionContent } from './content.ts';
import type { PublicationEvent } from './events.ts';
import type { PublicationState } from './fold.ts';
import { type StepKey, type Steps, stepKeys, steps, stepTouched } from './steps.ts';

type Deciding = Decided<PublicationEvent>;

const reviewing = '政府信息发布审核制度';
const say = (code: string, rule: string, message: string): Refusal => ({ code, rule, article: reviewing, message });

export const alreadyWithdrawn = say(
  'publication-withdrawn',
  'PLT-52',
  '这件信息已经撤下，不能再办理。需要重新公开的，请另起草一件。',
);

/** Hands a text in. `changed`: fields that differ from what was last handed in; null where nothing was. */
export function decideSubmit(
  state: PublicationState,
  on: Day,
  text: { readonly hash: string; readonly drafters: readonly string[]; readonly changed: readonly string[] | null },
): Deciding {
  if (state.withdrawn !== null) return refused(alreadyWithdrawn);
  const { round } = state;
  if (round !== null && round.hash === text.hash && round.returned === null) {
    return refused(
      say('publication-unchanged', 'PLT-52', '送审的内容与正在审校的一致，不需要重新送审。修改后再送审。'),
    );
  }
  // Nobody would be known to have drafted it, and a correction that corrects nothing is none.
  if (round === null && state.publishedHash === text.hash) {
    return refused(say('publication-unchanged', 'PLT-52', '送审的内容与已经发布的一致，没有更正。修改后再送审。'));
  }
  const { hash, drafters } = text;
  const changed = text.changed ?? [];
  const touched = round === null || text.changed === null ? 'firstProof' : stepTouched(changed);
  const back = round?.returned ?? null;
  const reached = round?.next ?? 'thirdReview';
  // A change never spares a step that has not been done yet; a returned text is looked at again by whoever returned it.
  const from = lowest(touched, back === null ? reached : back.step);
  return allowed({
    type: 'submitted',
    on,
    hash,
    from: changed.length === 0 && back !== null ? back.step : from,
    drafters,
    changed,
  });
}

function lowest(a: StepKey, b: StepKey): StepKey {
  return stepKeys.indexOf(a) <= stepKeys.indexOf(b) ? a : b;
}

export interface Marking {
  readonly step: StepKey;
  /** Of the text that the person has read. */
  readonly hash: string;
  readonly by: string;
  readonly at: string;
  readonly note: string;
}

/** One mark: in order, on the text as it stands, by a person who has set no other and (but for 一校) has not written it. */
export function decideMark(
  state: PublicationState,
  on: Day,
  { step, hash, by, at, note }: Marking,
  named: Steps = steps,
): Deciding {
  const fault = faultOf(state, { step, hash, by }, named);
  return fault === null ? allowed({ type: 'marked', on, step, hash, by, at, note: note.trim() }) : refused(fault);
}

/** Sends it back with a reason. */
export function decideReturn(
  state: PublicationState,
  on: Day,
  { step, hash, by, at, note }: Marking,
  named: Steps = steps,
): Deciding {
  const fault = faultOf(state, { step, hash, by }, named);
  if (fault !== null) return refused(fault);
  const reason = note.trim();
  if (reason === '')
    return refused(say('return-reason-missing', 'PLT-53', '没有写明退回的理由。请写明哪里需要修改、怎样修改。'));
  return allowed({ type: 'returned', on, step, hash, by, at, reason });
}

function faultOf(
  state: PublicationState,
  { step, hash, by }: Pick<Marking, 'step' | 'hash' | 'by'>,
  named: Steps,
): Refusal | null {
  if (state.withdrawn !== null) return alreadyWithdrawn;
  const { round } = state;
  const { name, byDrafter } = named[step];
  if (round === null) return say('not-in-review', 'PLT-52', `这件信息没有送审，不能${name}。请先由起草人送审。`);
  if (round.returned !== null) {
    return say(
      'not-in-review',
      'PLT-52',
      `这件信息已在${named[round.returned.step].name}退回。起草人修改并重新送审后，再${name}。`,
    );
  }
  if (round.next !== step) {
    const now = round.next === null ? '六道审校已经完成' : `现在应当${named[round.next].name}`;
    return say('step-out-of-order', 'PLT-52', `${now}，不能${name}。三审三校依次进行，不能跳过。`);
  }
  if (round.hash !== hash) {
    return say('text-changed', 'PLT-52', '您看到的内容已被修改并重新送审。请刷新页面，看清现在的内容后再办。');
  }
  const other = round.marks.find((mark) => mark.by === by);
  if (other !== undefined) {
    return say('same-reviewer', 'PLT-52', `您已经办过这件信息的${named[other.step].name}，${name}应由另一人办理。`);
  }
  if (round.drafters.includes(by) && !byDrafter) {
    return say('drafter-reviews', 'PLT-52', `您参与起草了这件信息，${name}应由没有参与起草的人办理。`);
  }
  return null;
}

/** Publishes exactly the text that carries the six marks. */
export function decidePublish(
  state: PublicationState,
  on: Day,
  text: { readonly hash: string; readonly content: EditionContent; readonly at: string; readonly note: string },
): Deciding {
  if (state.withdrawn !== null) return refused(alreadyWithdrawn);
  const { round, editions } = state;
  if (round === null || round.next !== null || round.returned !== null) {
    return refused(say('marks-missing', 'PLT-52', '六道审校没有全部完成，不能发布。请先完成三审三校。'));
  }
  const last = round.marks.at(-1);
  if (last?.hash !== text.hash || round.hash !== text.hash) {
    return refused(say('text-changed', 'PLT-52', '待发布的内容与三审通过的内容不一致，不能发布。请重新送审。'));
  }
  const note = text.note.trim();
  if (editions > 0 && note === '') {
    return refused(
      say('edition-note-missing', 'PLT-52', `这是第${editions + 1}版。请写明更正了什么、为什么更正，再发布。`),
    );
  }
  const { hash, content, at } = text;
  return allowed({
    type: 'published',
    on,
    edition: { number: editions + 1, hash, at, content, note: note === '' ? null : note },
  });
}

/** Takes it off the site; its place keeps a notice. */
export function decideWithdraw(state: PublicationState, on: Day, reason: string): Deciding {
  if (state.withdrawn !== null) return refused(alreadyWithdrawn);
  if (state.editions === 0) return refused(say('not-published', 'PLT-52', '这件信息还没有发布，不需要撤下。'));
  if (reason.trim() === '')
    return refused(say('withdraw-reason-missing', 'PLT-52', '没有写明撤下的理由。理由会公开显示，请写明。'));
  return allowed({ type: 'withdrawn', on, reason: reason.trim() });
}
