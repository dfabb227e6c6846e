/** What can happen to a 规章 or 行政规范性文件: the words of the register (PLT-30 to 33, AR-21). */

import type { Day } from '../calendar/day.ts';

export const documentKinds = { normativeDocuments: '行政规范性文件', regulations: '规章' } as const;
export type DocumentKind = keyof typeof documentKinds;

/** What a document says of itself, and when it holds. */
export interface DocumentTerms {
  readonly title: string;
  readonly documentNumber: string;
  /** 施行日期; null: from its issue. */
  readonly effectiveOn: Day | null;
  /** First day on which it no longer holds; null: without an end. */
  readonly expiresOn: Day | null;
}

/** 清理: what a round finds of a document. */
export const verdicts = { keep: '继续有效', modify: '修改', repeal: '废止', lapse: '失效' } as const;
export type Verdict = keyof typeof verdicts;
export const verdictKeys = Object.keys(verdicts) as readonly Verdict[];

/** A document that changes or ends another: by its name, and by its case where it stands in the register too. */
export interface ChangedBy {
  readonly by: string;
  readonly document?: string;
}

export type DocumentEvent = { readonly on: Day } & (
  | ({
      readonly type: 'issued';
      readonly kind: DocumentKind;
      readonly title: string;
      readonly documentNumber: string;
      /** Case id of the publication that shows its text. */
      readonly publication?: string;
    } & Partial<Pick<DocumentTerms, 'effectiveOn' | 'expiresOn'>>)
  /** A corrected edition says it otherwise. */
  | ({ readonly type: 'restated' } & DocumentTerms)
  | { readonly type: 'linked'; readonly publication: string }
  | ({ readonly type: 'modified' } & ChangedBy)
  | ({ readonly type: 'repealed' } & ChangedBy)
  | { readonly type: 'expired' }
  /** Its term was set anew; null: without an end. */
  | { readonly type: 'prolonged'; readonly expiresOn: Day | null; readonly reason: string }
  | { readonly type: 'reviewed'; readonly round: string; readonly verdict: Verdict; readonly reason: string }
);

export type RoundEvent = { readonly on: Day } & (
  | {
      readonly type: 'opened';
      readonly title: string;
      /** Why it is held: the order of a superior, the yearly routine. */
      readonly basis: string;
      /** Case ids of what was in force on that day. */
      readonly documents: readonly string[];
    }
  | ({ readonly type: 'judged'; readonly document: string } & Judgement)
  | { readonly type: 'concluded' }
);

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
  /** With 继续有效: the new end of its term; left out where the term stays. */
  readonly expiresOn?: Day | null;
}
