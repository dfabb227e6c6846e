/** How a reconsideration or a suit can end, and the column of table four that each end is counted in (AR-40). */

import type { AppealResult } from '../report/report.ts';

export type FinalResult = Exclude<AppealResult, 'pending'>;
export type Forum = 'reconsideration' | 'litigation';

export interface DecisionKind {
  readonly name: string;
  readonly result: FinalResult;
  readonly forums: readonly Forum[];
  /**
   * Calendar days within which a decision of first instance may be appealed: judgment 15, ruling 10 (行政诉讼法第八十五条);
   * 0 where it binds at once.
   */
  readonly appealDays: 0 | 10 | 15;
  /** The decision revokes or replaces a reply, or finds that one is owed: it may order a new answer (T20). */
  readonly mayOrderAnswer: boolean;
}

const both: readonly Forum[] = ['reconsideration', 'litigation'];
const onlyReconsideration: readonly Forum[] = ['reconsideration'];
const onlyCourt: readonly Forum[] = ['litigation'];

/** AR-40 [from memory]: kept as data. `appealDays` speaks of the court only; reconsideration decisions bind when served. */
export const decisions = {
  maintained: {
    name: '维持原行政行为',
    result: 'upheld',
    forums: onlyReconsideration,
    appealDays: 0,
    mayOrderAnswer: false,
  },
  requestRejected: {
    name: '驳回行政复议请求',
    result: 'upheld',
    forums: onlyReconsideration,
    appealDays: 0,
    mayOrderAnswer: false,
  },
  claimRejected: {
    name: '判决驳回诉讼请求',
    result: 'upheld',
    forums: onlyCourt,
    appealDays: 15,
    mayOrderAnswer: false,
  },
  revoked: { name: '撤销', result: 'corrected', forums: both, appealDays: 15, mayOrderAnswer: true },
  changed: { name: '变更', result: 'corrected', forums: both, appealDays: 15, mayOrderAnswer: false },
  declaredUnlawful: { name: '确认违法', result: 'corrected', forums: both, appealDays: 15, mayOrderAnswer: true },
  declaredVoid: { name: '确认无效', result: 'corrected', forums: both, appealDays: 15, mayOrderAnswer: true },
  orderedToAct: { name: '责令（判决）履行', result: 'corrected', forums: both, appealDays: 15, mayOrderAnswer: true },
  notAccepted: { name: '不予受理', result: 'other', forums: onlyReconsideration, appealDays: 0, mayOrderAnswer: false },
  applicationDismissed: {
    name: '驳回行政复议申请',
    result: 'other',
    forums: onlyReconsideration,
    appealDays: 0,
    mayOrderAnswer: false,
  },
  terminated: {
    name: '终止行政复议',
    result: 'other',
    forums: onlyReconsideration,
    appealDays: 0,
    mayOrderAnswer: false,
  },
  notFiled: { name: '裁定不予立案', result: 'other', forums: onlyCourt, appealDays: 10, mayOrderAnswer: false },
  suitDismissed: { name: '裁定驳回起诉', result: 'other', forums: onlyCourt, appealDays: 10, mayOrderAnswer: false },
  withdrawn: { name: '撤回', result: 'other', forums: both, appealDays: 0, mayOrderAnswer: false },
  settled: { name: '调解、和解结案', result: 'other', forums: both, appealDays: 0, mayOrderAnswer: false },
} as const satisfies Readonly<Record<string, DecisionKind>>;

export type AppealDecision = keyof typeof decisions;
export const appealDecisions = Object.keys(decisions) as readonly AppealDecision[];
