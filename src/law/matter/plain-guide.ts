/** The guide of a service whose elements have not been entered: what 行政许可法 asks for in every case, and no more. */

import { addDays, type Day } from '../calendar/day.ts';
import type { MatterGuide } from './guide.ts';

export interface PlainService {
  readonly code: string;
  readonly name: string;
  /** 事项类型代码 (SVC-02). */
  readonly kind: string;
  readonly department: string;
  readonly from: Day | null;
  readonly cancelledOn: Day | null;
}

/** One edition, or none where no guide was issued. 申请书 (art. 29), 受理, 审查, 决定 (arts 32 to 38), 二十日 (art. 42). */
export function plainGuide({ code, name, department, from, cancelledOn }: PlainService): readonly MatterGuide[] {
  if (from === null) return [];
  return [
    {
      service: code,
      name,
      department,
      edition: 1,
      from,
      until: cancelledOn === null ? null : addDays(cancelledOn, -1),
      steps: [
        { key: 'accept', name: '受理', limit: null },
        { key: 'examine', name: '审查', limit: null },
        { key: 'decide', name: '决定', limit: null },
      ],
      materials: [
        { key: 'form', name: '申请书', required: true },
        { key: 'identity', name: '申请人身份证明', required: true },
      ],
      statutory: { count: 20, unit: 'workingDay' },
      promised: null,
    },
  ];
}
