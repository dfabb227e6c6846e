/** Into which application another may be merged: the same text of the same applicant, before any answer, the first receipt kept (OUT-35). */

import type { PartyMatch } from '../applicant/same-applicant.ts';
import { type Day, inWords } from '../calendar/day.ts';
import type { Refusal } from '../ruling.ts';
import { regulation } from './articles.ts';
import type { Comparison } from './likeness.ts';
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

/** Who applied, and for what, held against each other. */
export interface MergeComparison {
  readonly applicants: PartyMatch;
  readonly contents: Comparison;
}

const because = regulation('OUT-35', '第三十六条第六项');

/**
 * `target`: null where the agency has no application of that number. `compared`: null where what was applied for, or by whom, has
 * been erased in one of the two. `ground`: why it is the same information, as the officer wrote it.
 */
export function mergeObjections(
  own: MergeSide,
  into: string,
  target: MergeSide | null,
  compared: MergeComparison | null,
  ground: string,
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
  if (later(target, own)) {
    const day = target.receivedOn ?? target.submittedOn;
    const message = `${number}比本件来得晚（${inWords(day)}）。合并保留最先收到的一件，请到${number}办理并入${own.number}。`;
    found.push(refusal('mergeTargetLater', because, message));
  }
  if (compared !== null)
    return [...found, ...applicantsApart(number, compared), ...contentsApart(own, number, compared, ground)];
  if (found.length > 0) return found;
  const message = `${own.number}或者${number}的申请人信息和申请内容已经按期删除，不能核对是不是同一申请人的同一信息。请两件分别办理。`;
  return [refusal('mergeErased', because, message)];
}

function applicantsApart(number: string, { applicants }: MergeComparison): readonly Refusal[] {
  if (applicants === 'sameNumber' || applicants === 'sameNameAndContact') return [];
  if (applicants === 'otherNumber') {
    const message = `${number}的申请人与本件不同。不同申请人分别申请同一信息的，各计一件，不能合并；可以一并答复。`;
    return [refusal('mergeOtherApplicant', because, message)];
  }
  const differs =
    applicants === 'otherName'
      ? '登记的姓名或者名称也不相同'
      : '姓名或者名称相同，但是联系电话、电子邮箱、通信地址没有一项相同';
  const message = `本件或者${number}没有登记证件号码，${differs}，不能确认是同一申请人。证件号码不全的，姓名或者名称和一项联系方式应当相同；请核对登记的内容，不能确认的，两件分别办理。`;
  return [refusal('mergeApplicantUnsure', because, message)];
}

function contentsApart(
  own: MergeSide,
  number: string,
  { contents: { likeness, percent, numbersDiffer } }: MergeComparison,
  ground: string,
): readonly Refusal[] {
  const differ = numbersDiffer.length === 0 ? '' : `，只在一件里有的数字：${numbersDiffer.join('、')}`;
  const shared = `相同的部分约占${percent}%${differ}`;
  if (likeness === 'different') {
    const message = `${own.number}与${number}申请的内容不同（${shared}），不是同一信息，不能合并。请两件分别办理；一件里写了几项内容的，先按一事一申请拆分，再把相同的一件并入。`;
    return [refusal('mergeOtherContent', because, message)];
  }
  if (likeness === 'same' || ground.trim() !== '') return [];
  const message = `${own.number}与${number}申请的内容相近而不相同（${shared}），看不出是同一信息。请对照两件的内容，写明为什么是同一信息；不是同一信息的，两件分别办理。`;
  return [refusal('blank.ground', because, message)];
}

/** Whose receipt is not fixed yet comes after all whose is. */
function later(one: MergeSide, other: MergeSide): boolean {
  const key = ({ receivedOn, submittedOn, number }: MergeSide) => `${receivedOn ?? '9'} ${submittedOn} ${number}`;
  return key(one) > key(other);
}
