/** What can happen to a thing that is published (公开件): the words of its ledger. */

import type { Day } from '../calendar/day.ts';
import type { PartDigests } from './content.ts';
import type { StepKey } from './steps.ts';

/** Where one approved edition goes (REG-23, S5). */
export const channels = {
  website: '政府网站',
  wechat: '微信公众号',
  serviceNetwork: '政务服务网',
  enterpriseCode: '企业码',
  handbook: '大厅服务手册',
  broadcast: '电视广播',
  gazette: '政府公报',
} as const;
export type Channel = keyof typeof channels;

export type PublicationEvent = { readonly on: Day } & (
  | {
      readonly type: 'formed';
      readonly title: string;
      /** 索引号, given once (PLT-21). */
      readonly indexNumber: string;
      readonly documentNumber?: string;
      /** Item of Article 20, 1 to 15 (REG-20). */
      readonly item: number;
      readonly summary: string;
      /** The publication that this one interprets (PLT-43). */
      readonly interprets?: string;
    }
  /** What a later edition says differently; the index number stays (PLT-21). */
  | {
      readonly type: 'amended';
      readonly title: string;
      readonly documentNumber?: string;
      readonly item: number;
      readonly summary: string;
      readonly formedOn: Day;
    }
  /** `hash`: the approved text; left out where an older system's list is taken over. */
  | { readonly type: 'published'; readonly edition?: number; readonly hash?: string; readonly by?: string }
  | { readonly type: 'delivered'; readonly channel: Channel }
  | { readonly type: 'withdrawn'; readonly reason: string; readonly by?: string }
  | EditionEvent
);

/** How an edition comes about: written, marked six times in order, sent back (PLT-50 to 53). Texts stand apart; here are their digests. */
type EditionEvent =
  | { readonly type: 'drafted'; readonly by: string }
  | { readonly type: 'revised'; readonly by: string; readonly edition: number }
  | {
      readonly type: 'submitted';
      readonly by: string;
      readonly edition: number;
      readonly version: number;
      readonly hash: string;
      readonly parts: PartDigests;
      /** Everybody who wrote a version of this edition. */
      readonly writers: readonly string[];
    }
  | {
      readonly type: 'marked';
      readonly step: StepKey;
      readonly by: string;
      readonly hash: string;
      /** What was noted with the mark; may be empty. */
      readonly conclusion: string;
    }
  | { readonly type: 'returned'; readonly step: StepKey; readonly by: string; readonly reason: string };

/** 规章 or 行政规范性文件 and its validity: what table two (一) counts (AR-21). */
export type DocumentEvent = { readonly on: Day } & (
  | {
      readonly type: 'issued';
      readonly kind: 'regulations' | 'normativeDocuments';
      readonly title: string;
      readonly documentNumber: string;
    }
  | { readonly type: 'repealed'; readonly by: string }
  | { readonly type: 'expired' }
);
