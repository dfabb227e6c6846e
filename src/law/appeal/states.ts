/** The small machine of a reconsideration or suit, as a table (REG-63 to REG-67). */

import { litigationLaw, reconsiderationLaw } from '../application/articles.ts';
import type { Citation } from '../ruling.ts';
import type { AppealEvent } from './events.ts';

export const appealStates = {
  unfiled: '未提起',
  filed: '已提起，待受理',
  pending: '审理中',
  decided: '已审结',
} as const;
export type AppealStateKey = keyof typeof appealStates;

export interface AppealTransition {
  readonly id: string;
  readonly from: readonly AppealStateKey[];
  readonly event: AppealEvent['type'];
  readonly to: AppealStateKey | 'same';
  readonly label: string;
  readonly because: Citation;
}

export const appealTransitions: readonly AppealTransition[] = [
  {
    id: 'A1',
    from: ['unfiled'],
    event: 'filed',
    to: 'filed',
    label: '登记复议、诉讼',
    because: reconsiderationLaw('REG-64', '第二十条'),
  },
  {
    id: 'A2',
    from: ['filed'],
    event: 'accepted',
    to: 'pending',
    label: '登记受理（立案）',
    because: reconsiderationLaw('REG-67', '第三十条'),
  },
  {
    id: 'A3',
    from: ['filed', 'pending'],
    event: 'copyReceived',
    to: 'same',
    label: '登记收到申请书（起诉状）副本',
    because: reconsiderationLaw('REG-67', '第四十八条'),
  },
  {
    id: 'A4',
    from: ['filed', 'pending'],
    event: 'answered',
    to: 'same',
    label: '登记答复（答辩）',
    because: litigationLaw('REG-67', '第六十七条'),
  },
  {
    id: 'A5',
    from: ['filed', 'pending'],
    event: 'decided',
    to: 'decided',
    label: '登记复议决定、裁判',
    because: reconsiderationLaw('AR-40', '第六十二条'),
  },
  {
    id: 'A6',
    from: ['decided'],
    event: 'appealed',
    to: 'pending',
    label: '登记上诉',
    because: litigationLaw('REG-67', '第八十五条'),
  },
  {
    id: 'A7',
    from: ['decided'],
    event: 'orderCarriedOut',
    to: 'same',
    label: '按生效裁判重新办理',
    because: litigationLaw('OUT-35', '第七十一条'),
  },
  {
    id: 'A8',
    from: ['filed', 'pending', 'decided'],
    event: 'assigned',
    to: 'same',
    label: '确定承办人',
    because: litigationLaw('REG-68', '第三十一条'),
  },
];
