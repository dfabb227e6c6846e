/** What can happen to a matter (办件), as other systems and the counter tell it. No word is free: nothing personal can stand in it. */

import type { Day } from '../calendar/day.ts';

/** SVC-40. */
export const closings = {
  passed: '通过',
  passedLacking: '容缺通过',
  failed: '不通过',
  passedOn: '转报',
  correctionLapsed: '补正超时',
  laterLapsed: '容缺逾期终止',
} as const;
export type Closing = keyof typeof closings;

/** Why a material has to be handed in again or at all (SVC-22). */
export const defects = {
  missing: '没有提交',
  form: '不符合法定形式',
  filledIn: '填写有误或者不完整',
  expired: '已过有效期',
  unclear: '看不清',
} as const;
export type Defect = keyof typeof defects;

/** 不予受理: not competent, with where to go, or conditions that the guide names are not met (行政许可法第三十二条). */
export const refusalGrounds = { notCompetent: '不属于本机关职权范围', conditions: '不符合受理条件' } as const;
export type RefusalGround = keyof typeof refusalGrounds;

/** 行政许可法第四十五条; `lengthening`: GB/T 39046 A.7 calls every 延长审批 a special procedure too. */
export const specials = {
  hearing: '听证',
  tender: '招标',
  auction: '拍卖',
  inspection: '检验',
  testing: '检测',
  quarantine: '检疫',
  appraisal: '鉴定',
  experts: '专家评审',
  lengthening: '延长审批',
} as const;
export type Special = keyof typeof specials;

export const stepResults = { passed: '通过', returned: '退回', other: '其他' } as const;
export type StepResult = keyof typeof stepResults;

export const deliveries = { counter: '窗口领取', post: '邮寄', online: '网上下载', locker: '自助终端领取' } as const;
export type Delivery = keyof typeof deliveries;

/** SVC-50 (GB/T 39046 A.8). */
export const ratings = { 1: '非常满意', 2: '满意', 3: '基本满意', 4: '不满意', 5: '非常不满意' } as const;
export type Rating = keyof typeof ratings;

/** By what a material is met other than by handing it in (SVC-35 to SVC-37). */
export const metWays = {
  committed: '签了承诺书',
  fetched: '由窗口取得',
  notFound: '窗口没有查到，请申请人提交',
  later: '后补',
} as const;
export type MetWay = keyof typeof metWays;

export interface Met {
  /** Key of a material of the guide. */
  readonly material: string;
  readonly way: MetWay;
  /** Last day to hand it in, or to check what was committed. */
  readonly by?: Day;
  /** Digest of the words of the commitment that was signed. */
  readonly terms?: string;
}

/** What came of checking a commitment. */
export const checkResults = { true: '属实', false: '不实' } as const;
export type CheckResult = keyof typeof checkResults;

export interface Asked {
  /** Key of a material of the guide. */
  readonly material: string;
  readonly defect: Defect;
}

export type MatterFact =
  | { readonly type: 'received'; readonly materials: readonly string[] }
  | { readonly type: 'met'; readonly met: readonly Met[] }
  | { readonly type: 'correctionAsked'; readonly asked: readonly Asked[] }
  | { readonly type: 'correctionClosed'; readonly materials: readonly string[] }
  | { readonly type: 'accepted' }
  | { readonly type: 'notNeeded' }
  | { readonly type: 'refused'; readonly ground: RefusalGround }
  | { readonly type: 'stepBegun'; readonly step: string }
  | { readonly type: 'stepEnded'; readonly step: string; readonly result: StepResult }
  /** `expectedDays`: working days that the applicant was told in writing; a lengthening adds them to the limit. */
  | {
      readonly type: 'specialBegun';
      readonly special: Special;
      readonly kind: 'lengthen' | 'stop';
      readonly expectedDays: number;
    }
  | { readonly type: 'specialEnded'; readonly special: Special }
  | { readonly type: 'extended'; readonly workingDays: number }
  | { readonly type: 'laterGiven'; readonly materials: readonly string[] }
  | { readonly type: 'checked'; readonly material: string; readonly result: CheckResult }
  | { readonly type: 'decided'; readonly granted: boolean }
  | { readonly type: 'closed'; readonly result: Closing }
  | { readonly type: 'delivered'; readonly how: Delivery }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'rated'; readonly level: Rating };

export type MatterEventType = MatterFact['type'];

/** `id` is the source's own number of it; `at` an instant in UTC, so that text order is time order. */
export type MatterEvent = { readonly id: string; readonly at: string } & MatterFact;
