/** States of a matter × events: one table that the fold, buttons, refusals and tests read (SVC-40). */

import type { MatterEventType } from './events.ts';

export const matterStates = {
  awaited: '等待收件记录',
  received: '已收件',
  correcting: '补正中',
  handling: '办理中',
  suspended: '特别程序中',
  decided: '已决定',
  closed: '已办结',
  delivered: '已送达',
  notNeeded: '不需要受理',
  refused: '不予受理',
  withdrawn: '已撤回',
} as const;
export type MatterState = keyof typeof matterStates;
export const matterStateKeys = Object.keys(matterStates) as readonly MatterState[];

export interface EventRow {
  readonly label: string;
  /** States in which it fits. */
  readonly from: readonly MatterState[];
  /** State that it leads to; null where the state stays, or the fold says which. */
  readonly to: MatterState | null;
  readonly article: string;
}

const licensing = '《中华人民共和国行政许可法》';
const beforeEnd: readonly MatterState[] = ['received', 'correcting', 'handling', 'suspended'];
const ended: readonly MatterState[] = ['closed', 'delivered', 'notNeeded', 'refused', 'withdrawn'];

/** In the order in which events of one instant are taken. */
export const eventRows = {
  received: { label: '收件', from: ['awaited'], to: 'received', article: `${licensing}第三十二条` },
  met: { label: '登记承诺、免提交和后补', from: ['received', 'correcting'], to: null, article: '国办发〔2020〕42号' },
  correctionAsked: {
    label: '一次性告知补正',
    from: ['received'],
    to: 'correcting',
    article: `${licensing}第三十二条第一款第四项`,
  },
  correctionClosed: {
    label: '补正收齐',
    from: ['correcting'],
    to: 'received',
    article: `${licensing}第三十二条第一款第五项`,
  },
  accepted: { label: '受理', from: ['received'], to: 'handling', article: `${licensing}第三十二条第一款第五项` },
  notNeeded: {
    label: '告知不需要受理',
    from: ['received'],
    to: 'notNeeded',
    article: `${licensing}第三十二条第一款第一项`,
  },
  refused: { label: '不予受理', from: ['received'], to: 'refused', article: `${licensing}第三十二条第一款第二项` },
  stepBegun: {
    label: '环节开始',
    from: [...beforeEnd, 'decided', 'closed'],
    to: null,
    article: '《优化营商环境条例》第三十五条',
  },
  stepEnded: {
    label: '环节结束',
    from: [...beforeEnd, 'decided', 'closed'],
    to: null,
    article: '《优化营商环境条例》第三十五条',
  },
  specialBegun: {
    label: '特别程序开始',
    from: ['handling', 'suspended'],
    to: null,
    article: `${licensing}第四十五条`,
  },
  specialEnded: {
    label: '特别程序结束',
    from: ['handling', 'suspended'],
    to: null,
    article: `${licensing}第四十五条`,
  },
  extended: { label: '延长办理期限', from: ['handling', 'suspended'], to: null, article: `${licensing}第四十二条` },
  laterGiven: {
    label: '后补材料收到',
    from: [...beforeEnd, 'decided'],
    to: null,
    article: '《优化营商环境条例》第四十四条',
  },
  checked: {
    label: '登记承诺的核查结果',
    from: [...beforeEnd, 'decided', 'closed', 'delivered'],
    to: null,
    article: '国办发〔2020〕42号',
  },
  decided: { label: '作出决定', from: ['handling'], to: 'decided', article: `${licensing}第三十八条` },
  closed: {
    label: '办结',
    from: ['correcting', 'handling', 'decided'],
    to: 'closed',
    article: `${licensing}第四十二条`,
  },
  delivered: { label: '送达', from: ['closed'], to: 'delivered', article: `${licensing}第四十四条` },
  withdrawn: { label: '撤回', from: beforeEnd, to: 'withdrawn', article: '政务服务办件撤回' },
  rated: { label: '评价', from: ended, to: null, article: '国办发〔2019〕51号' },
} as const satisfies Readonly<Record<MatterEventType, EventRow>>;
export const eventTypes = Object.keys(eventRows) as readonly MatterEventType[];

export function fits(type: MatterEventType, state: MatterState): boolean {
  const { from }: EventRow = eventRows[type];
  return from.includes(state);
}
