/** What an edition of a publication says: title, text, and the fields of a disclosed document (PLT-20 to 24). */

import type { Day } from '../calendar/day.ts';
import { canonical } from '../log/canonical.ts';
import type { LocalTopic } from './catalogue.ts';
import { type Part, partKeys } from './steps.ts';

/** 公文种类 of the 2012 rules, and what is published beside them (PLT-22). */
export const genres = [
  '决议',
  '决定',
  '命令（令）',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
  '其他',
] as const;
export type Genre = (typeof genres)[number];

export interface EditionFields {
  /** 内容概述: compulsory by Article 12. */
  readonly summary: string;
  /** Item of Article 20, 1 to 15. */
  readonly item: number;
  /** Topics of Article 21; empty where none fits. */
  readonly topics: readonly LocalTopic[];
  readonly issuer: string;
  /** 发文字号; null where it has none. */
  readonly documentNumber: string | null;
  readonly genre: Genre;
  /** 成文日期 */
  readonly formedOn: Day;
  /** 施行日期 */
  readonly effectiveOn: Day | null;
  /** 失效日期 */
  readonly endsOn: Day | null;
  readonly keywords: readonly string[];
  /** 信息来源, never empty on a page (PLT-13). */
  readonly source: string;
}

export interface EditionContent {
  readonly title: string;
  /** Cleaned HTML. */
  readonly body: string;
  readonly fields: EditionFields;
}

export type Digest = (text: string) => string;
export type PartDigests = Readonly<Record<Part, string>>;

/** Each part's digest, and one over all: what a mark stands for. */
export function digestsOf(
  content: EditionContent,
  digest: Digest,
): { readonly hash: string; readonly parts: PartDigests } {
  const parts = { title: digest(content.title), body: digest(content.body), fields: digest(canonical(content.fields)) };
  return { hash: digest(canonical(parts)), parts };
}

export function changedParts(before: PartDigests, after: PartDigests): readonly Part[] {
  return partKeys.filter((part) => before[part] !== after[part]);
}
