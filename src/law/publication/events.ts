/** What can happen to a thing that is published (公开件): the words of its ledger. */

import type { Day } from '../calendar/day.ts';
import type { EditionContent } from './content.ts';
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
  subscription: '邮件订阅',
} as const;
export type Channel = keyof typeof channels;

/** What was published, as it was approved. */
export interface PublishedEdition {
  readonly number: number;
  readonly hash: string;
  /** ISO 8601 with offset: items show date and time (PLT-13). */
  readonly at: string;
  readonly content: EditionContent;
  /** What is corrected and why; from the second edition on. */
  readonly note: string | null;
}

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
  /** Handed in for 三审三校: the text by its hash, who wrote it, from which step on it is looked at. */
  | {
      readonly type: 'submitted';
      readonly hash: string;
      readonly from: StepKey;
      readonly drafters: readonly string[];
      readonly changed: readonly string[];
    }
  /** One mark of the six (PLT-53). */
  | {
      readonly type: 'marked';
      readonly step: StepKey;
      readonly hash: string;
      readonly by: string;
      readonly at: string;
      readonly note: string;
    }
  | {
      readonly type: 'returned';
      readonly step: StepKey;
      readonly hash: string;
      readonly by: string;
      readonly at: string;
      readonly reason: string;
    }
  /** An edition, never changed. What an older system published has neither text nor marks. */
  | { readonly type: 'published'; readonly edition?: PublishedEdition }
  /** Urgent release (PLT-54): the three reviews are enough, by deputies too; what is left out is made up for by a day. */
  | {
      readonly type: 'hastened';
      readonly by: string;
      readonly at: string;
      readonly reason: string;
      readonly makeUpBy: Day;
    }
  /** A mark that was left out in haste, set on the published text. */
  | {
      readonly type: 'madeUp';
      readonly step: StepKey;
      readonly hash: string;
      readonly by: string;
      readonly at: string;
      /** False: something was found, and the note says what. */
      readonly sound: boolean;
      readonly note: string;
    }
  /** Whoever set a mark takes it back before the text went out: the steps from there on are done again. */
  | {
      readonly type: 'recalled';
      readonly step: StepKey;
      readonly by: string;
      readonly at: string;
      readonly reason: string;
    }
  /** The approved text goes out at this moment by itself, if nothing stands against it then. */
  | {
      readonly type: 'scheduled';
      /** ISO 8601 with offset. */
      readonly at: string;
      readonly hash: string;
      readonly by: string;
      readonly note: string;
    }
  /** By a person; by nobody where the moment came and something stood against it. */
  | { readonly type: 'unscheduled'; readonly by: string | null; readonly reason: string }
  /** From this day on it is shown no more (PLT-95); null: without an end. */
  | { readonly type: 'takeDownSet'; readonly day: Day | null; readonly reason: string }
  | { readonly type: 'delivered'; readonly channel: Channel }
  | { readonly type: 'withdrawn'; readonly reason: string }
);
