/** 办事指南: what an edition of a guide says of a service (SVC-10), in plain values. */

import type { GuideElements } from './elements.ts';
import type { MaterialWays } from './material-ways.ts';

/** 时限单位 (SVC-11). */
export const limitUnits = {
  workingDay: '个工作日',
  day: '天（自然日）',
  hour: '小时',
  minute: '分钟',
  month: '个月',
} as const;
export type LimitUnit = keyof typeof limitUnits;

export interface Limit {
  readonly n: number;
  readonly unit: LimitUnit;
}

/** 事项类型 (SVC-02): those that can be applied for. */
export const serviceKinds = {
  '01': '行政许可',
  '05': '行政给付',
  '07': '行政确认',
  '08': '行政奖励',
  '09': '行政裁决',
  '10': '其他行政权力',
  '20': '公共服务',
} as const;

/** 服务对象 (SVC-04). */
export const audiences = {
  person: '自然人',
  enterprise: '企业法人',
  institution: '事业法人',
  association: '社会组织法人',
  agency: '行政机关',
  other: '其他组织',
} as const;
export type Audience = keyof typeof audiences;

/** 服务主题: by what people come for. */
export const themes = {
  birth: '生育收养',
  education: '教育科研',
  work: '就业创业',
  social: '社会保障',
  medical: '医疗卫生',
  housing: '住房不动产',
  transport: '交通出行',
  household: '户籍证件',
  relief: '救助优抚',
  founding: '设立变更',
  licence: '准营准办',
  construction: '投资建设',
  farming: '农林牧渔',
  environment: '环保资源',
  utilities: '水电气',
  tax: '税费财务',
  culture: '文化旅游',
  closing: '注销退出',
  other: '其他',
} as const;
export type Theme = keyof typeof themes;

/** 办件类型 (SVC-04): on the spot, within a promised time, otherwise. */
export const caseKinds = { instant: '即办件', promised: '承诺件', other: '其他' } as const;
export type CaseKind = keyof typeof caseKinds;

/** 材料必要性 (SVC-10). */
export const necessities = { required: '必要', optional: '非必要', later: '容缺后补' } as const;
export type Necessity = keyof typeof necessities;

export const materialForms = { paper: '纸质', electronic: '电子', either: '纸质或者电子' } as const;
export type MaterialForm = keyof typeof materialForms;

/** 来源渠道. */
export const sources = { applicant: '申请人自备', government: '政府部门核发', other: '其他' } as const;
export type MaterialSource = keyof typeof sources;

export interface LegalBasis {
  readonly law: string;
  readonly article: string;
  readonly text: string;
}

export interface Material {
  /** Stable through editions: matters and bundles name it. */
  readonly key: string;
  readonly name: string;
  readonly necessity: Necessity;
  readonly form: MaterialForm;
  readonly originals: number;
  readonly copies: number;
  readonly source: MaterialSource;
  /** Who issues it; empty where the applicant makes it. */
  readonly issuer: string;
  /** 要求提供材料的依据. */
  readonly basis: string;
  /** 填报须知. */
  readonly note: string;
  /** 规格, 来源说明, 受理标准. */
  readonly specification: string;
  readonly sourceNote: string;
  readonly acceptance: string;
  /** 免提交: an electronic certificate or shared data stands for it (SVC-36). */
  readonly waived: boolean;
  /** Only in this situation; empty: always. */
  readonly situation: string;
  /** Its forms, and by what else it may be met; absent in guides that were written before. */
  readonly ways?: MaterialWays;
}

export interface ServiceStep {
  readonly key: string;
  readonly name: string;
  readonly who: string;
  readonly standard: string;
  readonly limit: Limit | null;
  /** 办理结果 of the step. */
  readonly result: string;
}

export interface ServiceFee {
  readonly name: string;
  readonly standard: string;
  readonly basis: string;
  /** 是否允许减免, 减免依据. */
  readonly reducible: boolean;
  readonly reduction: string;
}

export interface Question {
  readonly question: string;
  readonly answer: string;
}

export interface Guide extends GuideElements {
  readonly audiences: readonly Audience[];
  readonly theme: Theme;
  readonly bases: readonly LegalBasis[];
  /** 实施主体, 承办机构. */
  readonly implementer: string;
  readonly undertaker: string;
  readonly caseKind: CaseKind;
  /** Null where the law sets none. */
  readonly statutory: Limit | null;
  /** Null: on the spot. */
  readonly promised: Limit | null;
  readonly conditions: string;
  /** 数量限制; empty: none. */
  readonly quota: string;
  readonly materials: readonly Material[];
  readonly steps: readonly ServiceStep[];
  /** Empty: free of charge. */
  readonly fees: readonly ServiceFee[];
  readonly result: string;
  readonly delivery: string;
  readonly place: string;
  readonly hours: string;
  /** 到办事现场次数. */
  readonly visits: number;
  readonly visitReason: string;
  readonly online: boolean;
  readonly onlineAddress: string;
  readonly telephone: string;
  readonly complaintTelephone: string;
  /** 告知承诺, 容缺受理 (SVC-35, SVC-37). */
  readonly commitment: boolean;
  readonly tolerance: boolean;
  readonly questions: readonly Question[];
}

/** What lists show and search by, without opening the text. */
export interface GuideFacts {
  readonly theme: Theme;
  readonly audiences: readonly Audience[];
  readonly caseKind: CaseKind;
  readonly online: boolean;
  readonly visits: number;
  readonly materials: number;
}

export function factsOfGuide({ theme, audiences: who, caseKind, online, visits, materials }: Guide): GuideFacts {
  return { theme, audiences: who, caseKind, online, visits, materials: materials.length };
}

/** 5个工作日; null: 当场. */
export function limitInWords(limit: Limit | null): string {
  return limit === null ? '当场' : `${limit.n}${limitUnits[limit.unit]}`;
}

/** Names of the fields, in the order of the form. */
export const guideFields: Readonly<Record<keyof Guide, string>> = {
  basicCode: '基本编码',
  itemName: '业务办理项名称',
  itemCode: '业务办理项编码',
  powerSource: '权力来源',
  level: '行使层级',
  division: '权限划分',
  powers: '行使内容',
  plannedFrom: '计划生效日期',
  plannedUntil: '计划取消日期',
  audiences: '服务对象',
  theme: '服务主题',
  secondTheme: '另一服务主题',
  implementer: '实施主体',
  implementerCode: '实施主体编码',
  nature: '实施主体性质',
  entrustedBy: '委托部门',
  undertaker: '承办机构',
  jointly: '联办机构',
  bases: '设定依据',
  caseKind: '办件类型',
  statutory: '法定办结时限',
  statutoryNote: '法定办结时限说明',
  promised: '承诺办结时限',
  promisedNote: '承诺办结时限说明',
  special: '特别程序',
  conditions: '受理条件',
  quota: '数量限制',
  intermediaries: '中介服务',
  materials: '申请材料',
  steps: '办理流程',
  fees: '收费',
  resultKind: '结果类型',
  result: '办理结果',
  resultSample: '结果样本',
  validity: '结果有效期',
  delivery: '送达方式',
  channels: '办理形式',
  place: '办理地点',
  hours: '办理时间',
  inHall: '是否进驻政务大厅',
  visits: '到办事现场次数',
  visitReason: '必须现场办理的原因',
  online: '是否网上办理',
  onlineDepth: '网上办理深度',
  onlineAddress: '网上办理地址',
  mobileAddress: '移动端地址',
  booking: '是否支持预约',
  onlinePayment: '是否支持网上支付',
  express: '物流快递',
  selfService: '是否支持自助终端',
  scope: '通办范围',
  telephone: '咨询电话',
  complaintTelephone: '监督投诉电话',
  commitment: '告知承诺',
  tolerance: '容缺受理',
  bundled: '是否一件事',
  questions: '常见问题',
};

/** Fields that differ, in the order of the form. */
export function changedGuideFields(before: Guide, after: Guide): readonly (keyof Guide)[] {
  const keys = Object.keys(guideFields) as (keyof Guide)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
