/** Into which application another may be merged: the same text of the same applicant, before any answer, the first receipt kept (OUT-35). */

import { type Day, inWords } from '../calendar/day.ts';
import type { Refusal } from '../ruling.ts';
import { regulation } from './articles.ts';
import { refusal } from './question.ts';
import type { State } from './states.ts';

export interface MergeSide {
  readonly number: string;
  readonly state: State;
  readonly submittedOn: Day;
  readonly receivedOn: Day | null;
  /** It has been answered once. */
  readonly answered: boolean;
}

const because = regulation('OUT-35', '第三十六条第六项');

/** `target`: null where the agency has no application of that number. `sameApplicant`: null where a proof of identity is missing. */
export function mergeObjections(
  own: MergeSide,
  into: string,
  target: MergeSide | null,
  sameApplicant: boolean | null,
): readonly Refusal[] {
  if (target === null) {
    return [
      refusal('mergeTargetMissing', because, `本机关没有编号是“${into}”的申请。请核对编号，填写最先收到的那一件。`),
    ];
  }
  const { number } = target;
  if (target.number === own.number) return [];
  const found: Refusal[] = [];
  if (target.state === 'setAside') {
    const message = `${number}已经撤回、拆分或者并入另一件，不再办理。请并入正在办理的那一件。`;
    found.push(refusal('mergeTargetGone', because, message));
  }
  if (target.answered) {
    const message = `${number}已经作出答复。答复以后就同一信息再次申请的，另计一件，请按重复申请告知不予重复处理，不能合并。`;
    found.push(refusal('mergeTargetAnswered', because, message));
  }
  if (sameApplicant === false) {
    const message = `${number}的申请人与本件不同。不同申请人分别申请同一信息的，各计一件，不能合并；可以一并答复。`;
    found.push(refusal('mergeOtherApplicant', because, message));
  }
  if (later(target, own)) {
    const day = target.receivedOn ?? target.submittedOn;
    const message = `${number}比本件来得晚（${inWords(day)}）。合并保留最先收到的一件，请到${number}办理并入${own.number}。`;
    found.push(refusal('mergeTargetLater', because, message));
  }
  return found;
}

/** Whose receipt is not fixed yet comes after all whose is. */
function later(one: MergeSide, other: MergeSide): boolean {
  const key = ({ receivedOn, submittedOn, number }: MergeSide) => `${receivedOn ?? '9'} ${submittedOn} ${number}`;
  return key(one) > key(other);
}
