/** What can happen to a government service (政务服务事项): the words of its ledger. */

import type { Day } from '../calendar/day.ts';
import type { Guide } from './guide.ts';

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
  /** A guide handed in for review: its text by its hash, and who wrote it. */
  | { readonly type: 'guideSubmitted'; readonly hash: string; readonly drafters: readonly string[] }
  | {
      readonly type: 'guideReviewed';
      readonly hash: string;
      readonly by: string;
      readonly at: string;
      readonly passed: boolean;
      readonly opinion: string;
    }
  /**
   * An edition of the guide (办事指南) comes into force on `on`; `form`: with its form texts (通用格式文本). What an older
   * system listed has no text.
   */
  | {
      readonly type: 'guideIssued';
      readonly edition: number;
      readonly form: boolean;
      readonly hash?: string;
      readonly content?: Guide;
      readonly note?: string;
    }
  | { readonly type: 'suspended'; readonly reason: string }
  | { readonly type: 'resumed' }
  | { readonly type: 'cancelled'; readonly reason: string }
);
