/** 一件事: services that people need together, handled as one (SVC-33), in plain values. */

import type { Audience, Limit } from '../service/guide.ts';

/** Groups of the two life cycles (SVC-32). */
export const lifeGroups = {
  entering: '准入准营',
  hiring: '招聘用工',
  paying: '纳税缴费',
  operating: '经营发展',
  building: '工程建设',
  closing: '注销退出',
  birth: '出生',
  education: '教育',
  working: '就业',
  living: '生活',
  home: '置业',
  travel: '出行',
  medical: '就医',
  relief: '救助',
  ageing: '养老',
  afterlife: '身后',
} as const;
export type LifeGroup = keyof typeof lifeGroups;

export interface BundleMember {
  /** Code of the service. */
  readonly code: string;
  /** Members of one stage run side by side; a stage begins when the last is over. */
  readonly stage: number;
  /** Only in this case; empty: always. */
  readonly condition: string;
}

/** One material of one member's guide, by its stable key. */
export interface MaterialRef {
  readonly code: string;
  readonly key: string;
}

export interface Bundle {
  readonly name: string;
  readonly group: LifeGroup;
  readonly audiences: readonly Audience[];
  /** 牵头部门, 配合部门. */
  readonly lead: string;
  readonly partners: readonly string[];
  readonly summary: string;
  readonly members: readonly BundleMember[];
  /** 一表申请: the one form, its fields each filled once, and the members' forms that it stands for. */
  readonly form: {
    readonly name: string;
    readonly fields: readonly string[];
    readonly replaces: readonly MaterialRef[];
  };
  /** Materials under different names that are one thing, as somebody who knows has said. */
  readonly sames: readonly { readonly name: string; readonly materials: readonly MaterialRef[] }[];
  /** What is promised for the whole; null: on the spot. */
  readonly promised: Limit | null;
  readonly visits: number;
  readonly place: string;
  readonly hours: string;
  readonly telephone: string;
}

export const bundleFields: Readonly<Record<keyof Bundle, string>> = {
  name: '名称',
  group: '阶段',
  audiences: '服务对象',
  lead: '牵头部门',
  partners: '配合部门',
  summary: '说明',
  members: '事项和次序',
  form: '一张表',
  sames: '同一份材料',
  promised: '承诺办结时限',
  visits: '到办事现场次数',
  place: '办理地点',
  hours: '办理时间',
  telephone: '咨询电话',
};

/** Fields that differ, in the order of the form. */
export function changedBundleFields(before: Bundle, after: Bundle): readonly (keyof Bundle)[] {
  const keys = Object.keys(bundleFields) as (keyof Bundle)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

export const refOf = ({ code, key }: MaterialRef) => `${code}/${key}`;
