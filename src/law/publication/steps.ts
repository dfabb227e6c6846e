/** 三审三校: six marks in order, each by another person (PLT-50 to 52). Names are settings of an agency; order and separation are not. */

import type { Refusal } from '../ruling.ts';

export const stepKeys = [
  'firstProof',
  'firstReview',
  'secondProof',
  'secondReview',
  'thirdProof',
  'thirdReview',
] as const;
export type StepKey = (typeof stepKeys)[number];

/** 三审: never left out (PLT-54). */
export const reviewKeys = ['firstReview', 'secondReview', 'thirdReview'] as const satisfies readonly StepKey[];
export type ReviewKey = (typeof reviewKeys)[number];

/** What an agency calls a step, who does it there by its own rules, and what it is to look at. */
export interface StepWords {
  readonly name: string;
  /** 岗位 [convention]: shown, not enforced; who may do it is a matter of roles. */
  readonly post: string;
  readonly looksAt: string;
}

export interface Step extends StepWords {
  /** The drafter may set this mark (PLT-51: 一校 is by the drafter or the information clerk). */
  readonly byDrafter: boolean;
}

export const steps: Readonly<Record<StepKey, Step>> = {
  firstProof: {
    ...{ name: '一校', post: '起草人或者信息员', looksAt: '对照原件核对文字、数字和表格' },
    byDrafter: true,
  },
  firstReview: {
    ...{ name: '一审', post: '办公室或者科室负责人', looksAt: '审核文字、事实、名称和完整性' },
    byDrafter: false,
  },
  secondProof: {
    ...{ name: '二校', post: '起草人以外的校对人员', looksAt: '核对姓名、职务、数字、日期、链接和附件' },
    byDrafter: false,
  },
  secondReview: {
    ...{ name: '二审', post: '分管负责人', looksAt: '审核主题、政策、合法性和格式' },
    byDrafter: false,
  },
  thirdProof: { name: '三校', post: '发布人员', looksAt: '核对发布效果', byDrafter: false },
  thirdReview: {
    ...{ name: '三审', post: '主要负责人', looksAt: '审核政治、保密，决定是否发布' },
    byDrafter: false,
  },
};

export type Steps = Readonly<Record<StepKey, Step>>;
export type StepNaming = Readonly<Record<StepKey, StepWords>>;

/** The six steps in an agency's own words; order and separation stay as they are. */
export function stepsIn(words: Partial<StepNaming>): Steps {
  const named = stepKeys.map((step) => [step, { ...steps[step], ...words[step] }] as const);
  return Object.fromEntries(named) as Record<StepKey, Step>;
}

export const mostStepName = 12;
export const mostStepWords = 60;

/** What makes a naming of the steps useless: a step without a name or post, or two that are called alike. */
export function againstNaming(naming: StepNaming): readonly Refusal[] {
  return stepKeys.flatMap((step) => {
    const { name, post, looksAt } = naming[step];
    const alike = stepKeys.find((other) => other !== step && naming[other].name.trim() === name.trim());
    const of = steps[step].name;
    if ([name, post, looksAt].some((words) => words.trim() === '')) {
      return [unsound(step, `“${of}”这一步的名称、岗位和审校内容没有写全。请写全，或者恢复原来的写法。`)];
    }
    if (alike === undefined) return [];
    return [unsound(step, `两步的名称都是“${name.trim()}”，记录上分不清是哪一步。请写成不同的名称。`)];
  });
}

const unsound = (field: StepKey, message: string): Refusal => ({
  ...{ code: 'step-naming', rule: 'PLT-50', article: '政府信息发布审核制度', message },
  field,
});

/** Fields on which reviewers decide; no proofreader compares them with an original. */
const judged: readonly string[] = [
  ...['attribute', 'attributeBasis', 'topic', 'audience', 'keywords', 'interpretation', 'consultation', 'secrecy'],
];

/** The lowest step that a change touches: text goes back to the first proofreading, a field that only reviewers judge to 一审. */
export function stepTouched(fields: readonly string[]): StepKey {
  return fields.every((field) => judged.includes(field)) ? 'firstReview' : 'firstProof';
}

/** The step after this one; null after the last. */
export function stepAfter(step: StepKey): StepKey | null {
  return stepKeys[stepKeys.indexOf(step) + 1] ?? null;
}
