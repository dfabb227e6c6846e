/** 三审三校: six marks in order, each by another person (PLT-50 to 52). Names are settings of an agency; order and separation are not. */

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

export interface Step {
  readonly name: string;
  /** What the person looks at. */
  readonly looksAt: string;
  /** The drafter may set this mark (PLT-51: 一校 is by the drafter or the information clerk). */
  readonly byDrafter: boolean;
}

export const steps: Readonly<Record<StepKey, Step>> = {
  firstProof: { name: '一校', looksAt: '对照原件核对文字、数字和表格', byDrafter: true },
  firstReview: { name: '一审', looksAt: '审核文字、事实、名称和完整性', byDrafter: false },
  secondProof: { name: '二校', looksAt: '核对姓名、职务、数字、日期、链接和附件', byDrafter: false },
  secondReview: { name: '二审', looksAt: '审核主题、政策、合法性和格式', byDrafter: false },
  thirdProof: { name: '三校', looksAt: '核对发布效果', byDrafter: false },
  thirdReview: { name: '三审', looksAt: '审核政治、保密，决定是否发布', byDrafter: false },
};

/** The lowest step that a change touches: text goes back to the first proofreading, a field that only reviewers judge to 一审. */
export function stepTouched(fields: readonly string[]): StepKey {
  const judged = ['attribute', 'attributeBasis', 'topic', 'keywords', 'interpretation', 'consultation', 'secrecy'];
  return fields.every((field) => judged.includes(field)) ? 'firstReview' : 'firstProof';
}

/** The step after this one; null after the last. */
export function stepAfter(step: StepKey): StepKey | null {
  return stepKeys[stepKeys.indexOf(step) + 1] ?? null;
}
