/** What an edition of a publication says: the fields of a disclosed document (PLT-20) and its text, in plain marks. */

import type { Day } from '../calendar/day.ts';
import type { Audience } from './audiences.ts';
import type { Attribute, Genre } from './catalogue.ts';

/** A file of the publication that goes out with the text: an attachment, or a picture that the text places. */
export interface Attached {
  /** Its id: under one id the bytes never change, so that the approved hash covers them. */
  readonly file: string;
  /** What readers see. */
  readonly title: string;
}

/** Forms of an interpretation (PLT-42). */
export const interpretationForms = { text: '文字', chart: '图表', media: '音视频', answers: '问答' } as const;
export type InterpretationForm = keyof typeof interpretationForms;

/** What an interpretation interprets, and in which form. */
export interface Interprets {
  /** Case id of a publication of the same agency. */
  readonly of: string;
  readonly form: InterpretationForm;
}

export interface EditionContent {
  readonly title: string;
  /** 内容概述, compulsory by Article 12. */
  readonly summary: string;
  /** Paragraphs, `## ` headings, `- ` lists and `| a | b |` tables: no markup of the web can stand in it. */
  readonly body: string;
  /** Item of Article 20, 1 to 15, or of Article 21 (`furtherItems`). */
  readonly item: number;
  /** 序号 of its entry in the standard catalogue (PLT-84); empty or left out: none. */
  readonly standard?: string;
  /** 发文字号; empty where it has none. */
  readonly documentNumber: string;
  /** 发布机构: who stands for it (PLT-13: never empty). */
  readonly issuer: string;
  readonly genre: Genre;
  /** 成文日期: signed on; the 20 working days run from it (PLT-24). */
  readonly formedOn: Day;
  /** 变更日期: on which the information changed since it was signed; the 20 working days run from it. */
  readonly changedOn?: Day | null;
  /** 施行日期; null where it has none. */
  readonly effectiveOn: Day | null;
  /** Until when it is in force; null: without an end. */
  readonly expiresOn: Day | null;
  /** 主题分类. */
  readonly topic: string;
  /** 面向对象; left out: nobody is named. */
  readonly audience?: readonly Audience[];
  readonly keywords: readonly string[];
  readonly attribute: Attribute;
  /** Why it is disclosed or not: an article. */
  readonly attributeBasis: string;
  /** 行政规范性文件 (PLT-30): must be interpreted (PLT-41). */
  readonly normative: boolean;
  /** How it will be interpreted, or why not (PLT-40). */
  readonly interpretation: string;
  /** 与其他机关协商确认 (REG-05): with whom and how, or that it touches none. Never shown to the public, as the next. */
  readonly consultation?: string;
  /** 保密审查 (REG-16): who, when, conclusion, ground. */
  readonly secrecy?: string;
  /** Set where this is an interpretation (PLT-43). */
  readonly interprets?: Interprets | null;
  /** 撤下日期 (PLT-95): from this day on it is shown no more; for what is shown for a term only. */
  readonly takeDownOn?: Day | null;
  /** In the order of the page. What was written before there were attachments has none. */
  readonly attachments?: readonly Attached[];
}

/** Characters of a text: some five hundred pages. */
export const mostBody = 500_000;

/** Names of the fields in Chinese, in the order of the form. */
export const fieldNames: Readonly<Record<keyof EditionContent, string>> = {
  title: '标题',
  issuer: '发布机构',
  documentNumber: '发文字号',
  genre: '公文种类',
  formedOn: '成文日期',
  changedOn: '变更日期',
  effectiveOn: '施行日期',
  expiresOn: '失效日期',
  item: '公开目录',
  standard: '标准目录',
  topic: '主题分类',
  audience: '面向对象',
  keywords: '关键词',
  summary: '内容概述',
  body: '正文',
  attribute: '公开属性',
  attributeBasis: '公开依据',
  normative: '行政规范性文件',
  interpretation: '解读方案',
  consultation: '协商确认',
  secrecy: '保密审查',
  interprets: '解读的文件',
  takeDownOn: '撤下日期',
  attachments: '附件',
};

/** Fields that differ, in the order of the form. */
export function changedFields(before: EditionContent, after: EditionContent): readonly (keyof EditionContent)[] {
  const keys = Object.keys(fieldNames) as (keyof EditionContent)[];
  const words = (content: EditionContent, key: keyof EditionContent) => JSON.stringify(content[key] ?? noneOf(key));
  return keys.filter((key) => words(before, key) !== words(after, key));
}

function noneOf(key: keyof EditionContent): readonly never[] | string | null {
  if (key === 'attachments' || key === 'audience') return [];
  return key === 'consultation' || key === 'secrecy' || key === 'standard' ? '' : null;
}
