/** Elements of a service's list (SVC-10) with their values: who may do it and by what power, where, how, and what comes of it. */

import type { Guide, Limit, Theme } from './guide.ts';

/** 权力来源. */
export const powerSources = {
  own: '法定本级行使',
  handedDown: '上级下放',
  authorisedAbove: '上级授权',
  authorised: '同级授权',
  entrustedAbove: '上级委托',
  entrusted: '同级委托',
} as const;
export type PowerSource = keyof typeof powerSources;

/** 行使层级 (SVC-03); the key is the place in the code. */
export const powerLevels = {
  '1': '国家级',
  '2': '省级',
  '3': '市级',
  '4': '县级',
  '5': '镇（乡、街道）级',
  '6': '村（社区）级',
  '7': '分级管理',
} as const;
export type PowerLevel = keyof typeof powerLevels;

/** 实施主体性质 (SVC-04). */
export const natures = { organ: '法定机关', authorised: '授权组织', entrusted: '受委托组织', other: '其他' } as const;
export type Nature = keyof typeof natures;

/** 办理形式 (SVC-04). */
export const channels = {
  window: '窗口办理',
  web: '电脑端网上办理',
  mobile: '移动端网上申请',
  express: '快递申请',
  other: '其他形式',
} as const;
export type ServiceChannel = keyof typeof channels;

/** 通办范围 (SVC-04). */
export const scopes = {
  none: '不通办',
  nation: '全国通办',
  province: '跨省通办',
  city: '跨市通办',
  county: '跨县通办',
} as const;
export type ServiceScope = keyof typeof scopes;

/** 网上办理深度: how far one comes without going there. */
export const onlineDepths = {
  none: '不能网上办理',
  information: '网上咨询和预约',
  application: '网上申请',
  acceptance: '网上受理',
  whole: '全程网办',
} as const;
export type OnlineDepth = keyof typeof onlineDepths;

/** 结果类型. */
export const resultKinds = { licence: '证照', approval: '批文', other: '其他' } as const;
export type ResultKind = keyof typeof resultKinds;

/** 物流快递: in both directions, or for the result only. */
export const expresses = { none: '不支持', result: '寄送结果', both: '收件和寄送结果' } as const;
export type Express = keyof typeof expresses;

/** 特别程序: what is not counted in the limit (SVC-42), told beforehand. */
export interface SpecialProcedure {
  readonly name: string;
  readonly basis: string;
  readonly limit: Limit | null;
}

/** 中介服务 (SVC-23). */
export interface Intermediary {
  readonly name: string;
  readonly basis: string;
}

export interface GuideElements {
  /** 基本编码; 业务办理项. */
  readonly basicCode: string;
  readonly itemName: string;
  readonly itemCode: string;
  /** Null, here and below: not written yet. */
  readonly powerSource: PowerSource | null;
  readonly level: PowerLevel | null;
  /** 权限划分, 行使内容. */
  readonly division: string;
  readonly powers: string;
  /** 计划生效、取消日期; empty: none. */
  readonly plannedFrom: string;
  readonly plannedUntil: string;
  readonly implementerCode: string;
  readonly nature: Nature | null;
  /** 委托部门: who has it done. */
  readonly entrustedBy: string;
  /** 联办机构. */
  readonly jointly: string;
  /** Where people and legal persons come for different things. */
  readonly secondTheme: Theme | null;
  readonly statutoryNote: string;
  readonly promisedNote: string;
  readonly special: readonly SpecialProcedure[];
  readonly intermediaries: readonly Intermediary[];
  readonly resultKind: ResultKind | null;
  /** 结果样本: its address, or what it looks like. */
  readonly resultSample: string;
  /** 有效期. */
  readonly validity: string;
  readonly channels: readonly ServiceChannel[];
  /** 是否进驻政务大厅. */
  readonly inHall: boolean;
  readonly onlineDepth: OnlineDepth | null;
  readonly mobileAddress: string;
  readonly booking: boolean;
  readonly onlinePayment: boolean;
  readonly express: Express;
  /** 自助终端. */
  readonly selfService: boolean;
  readonly scope: ServiceScope;
  /** 是否一件事. */
  readonly bundled: boolean;
}

/** Nothing written yet. */
export const noElements: GuideElements = {
  ...{ basicCode: '', itemName: '', itemCode: '', powerSource: null, level: null, division: '', powers: '' },
  ...{ plannedFrom: '', plannedUntil: '', implementerCode: '', nature: null, entrustedBy: '', jointly: '' },
  ...{ secondTheme: null, statutoryNote: '', promisedNote: '', special: [], intermediaries: [] },
  ...{ resultKind: null, resultSample: '', validity: '', channels: [], inHall: false, onlineDepth: null },
  ...{ mobileAddress: '', booking: false, onlinePayment: false, express: 'none', selfService: false },
  ...{ scope: 'none', bundled: false },
};

/** A guide as it was kept, by an older edition of the program too: what it did not know stands as not written. */
export function wholeGuide(kept: Guide): Guide {
  return {
    ...noElements,
    ...kept,
    materials: kept.materials.map((one) => ({ ...{ specification: '', sourceNote: '', acceptance: '' }, ...one })),
    steps: kept.steps.map((one) => ({ ...{ result: '' }, ...one })),
    fees: kept.fees.map((one) => ({ ...{ reducible: false, reduction: '' }, ...one })),
  };
}
