/** 三审三校 as a table: six marks in order, who gives each, what each looks at, and whose hand it may not be (PLT-50 to 54). */

import type { Role } from '../account/roles.ts';

/** What a text is made of: a change touches the steps that look at what changed. */
export const parts = { title: '标题', body: '正文', fields: '元数据' } as const;
export type Part = keyof typeof parts;
export const partKeys = Object.keys(parts) as readonly Part[];

export interface StepRule {
  readonly name: string;
  /** What whoever gives the mark has looked at, in words (PLT-50, PLT-51). */
  readonly looks: string;
  readonly at: readonly Part[];
  readonly who: readonly Role[];
  /** Earlier steps that the same person may not have marked. */
  readonly apartFrom: readonly StepKey[];
  /** Whether somebody who wrote the text may give it. */
  readonly drafterMay: boolean;
}
export type StepKey = 'proof1' | 'review1' | 'proof2' | 'review2' | 'reviewFinal' | 'proof3';

/** In the order in which they are given: who is proofread is reviewed, level by level; the last look is at the page itself. */
export const steps: Readonly<Record<StepKey, StepRule>> = {
  proof1: {
    name: '一校',
    looks: '对照原稿逐字校对标题和正文',
    at: ['title', 'body'],
    who: ['firstProof', 'officer', 'head'],
    apartFrom: [],
    drafterMay: true,
  },
  review1: {
    name: '一审',
    looks: '文字、事实、人名地名、敏感词，内容是否完整',
    at: ['title', 'body', 'fields'],
    who: ['firstReviewer', 'head'],
    apartFrom: [],
    drafterMay: false,
  },
  proof2: {
    name: '二校',
    looks: '姓名、职务、数字、日期、链接和元数据',
    at: ['title', 'body', 'fields'],
    who: ['secondProof', 'officer', 'head', 'legal'],
    apartFrom: ['proof1'],
    drafterMay: false,
  },
  review2: {
    name: '二审',
    looks: '主题、政策口径、合法性和体例',
    at: ['title', 'body', 'fields'],
    who: ['secondReviewer', 'legal'],
    apartFrom: ['review1'],
    drafterMay: false,
  },
  reviewFinal: {
    name: '终审',
    looks: '政治方向、保密审查，决定是否公开',
    at: ['title', 'body', 'fields'],
    who: ['finalReviewer', 'leader'],
    apartFrom: ['review1', 'review2'],
    drafterMay: false,
  },
  proof3: {
    name: '三校',
    looks: '按发布后的页面样式通读一遍',
    at: ['title', 'body', 'fields'],
    who: ['thirdProof', 'officer', 'head'],
    apartFrom: ['proof1', 'proof2'],
    drafterMay: false,
  },
};
export const stepKeys = Object.keys(steps) as readonly StepKey[];

/** The lowest step that looks at one of the changed parts: where a changed text goes back to; null where nothing changed. */
export function lowestTouched(changed: readonly Part[]): StepKey | null {
  return stepKeys.find((key) => steps[key].at.some((part) => changed.includes(part))) ?? null;
}
