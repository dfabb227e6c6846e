/** What can happen to a government service (政务服务事项): the words of its ledger. */

import type { Day } from '../calendar/day.ts';

export type ServiceEvent = { readonly on: Day } & (
  | {
      readonly type: 'listed';
      readonly name: string;
      /** 实施编码 or the local code (SVC-05, SVC-06): text without a length check. */
      readonly code: string;
      /** 事项类型代码, two digits (SVC-02). */
      readonly kind: string;
      readonly department: string;
    }
  /** An edition of the guide (办事指南) comes into force; `form`: with its form texts (通用格式文本). */
  | { readonly type: 'guideIssued'; readonly edition: number; readonly form: boolean }
  | { readonly type: 'cancelled'; readonly reason: string }
);
