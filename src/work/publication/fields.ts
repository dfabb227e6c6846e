/** The fields of a published document as readers see them (PLT-20), how it stands in one sentence (PLT-32), how it is cited. */

import { type Day, inWords } from '#law/calendar/day';
import type { PublishedDocument } from './published.ts';

export interface ShownField {
  readonly label: string;
  readonly value: string;
}

/** Those that have a value, in the order of the form. */
export function shownFields(document: PublishedDocument): readonly ShownField[] {
  const { indexNumber, documentNumber, catalogue, formedOn, publishedOn, edition, agencyName, validity } = document;
  const content = edition?.content;
  const day = (value: Day | null | undefined) => (value === null || value === undefined ? null : inWords(value));
  const rows: readonly (readonly [string, string | null])[] = [
    ['索引号', indexNumber],
    ['发布机构', content?.issuer ?? agencyName],
    ['发文字号', documentNumber],
    ['公文种类', content?.genre ?? null],
    ['主题分类', content?.topic || null],
    ['成文日期', day(content?.formedOn ?? formedOn)],
    ['发布日期', day(publishedOn)],
    ['施行日期', day(content?.effectiveOn)],
    ['失效日期', day(content?.expiresOn)],
    ['有效性', validity],
    ['公开方式', '主动公开'],
    ['关键词', content === undefined || content.keywords.length === 0 ? null : content.keywords.join('、')],
    ['内容概述', content?.summary ?? document.summary],
    ['公开目录', catalogue],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

/** 现行有效。 … Null of what has no validity of its own. */
export function standingSentence({ validity, edition }: PublishedDocument): string | null {
  if (validity === null || edition === null) return null;
  const { effectiveOn, expiresOn } = edition.content;
  if (validity === '失效')
    return `已于${expiresOn === null ? '此前' : inWords(expiresOn)}失效，不再作为行政管理的依据。`;
  if (validity === '尚未施行') return `尚未施行${effectiveOn === null ? '' : `，自${inWords(effectiveOn)}起施行`}。`;
  return expiresOn === null ? '现行有效。' : `现行有效，有效期至${inWords(expiresOn)}前。`;
}

/** A reference by GB/T 7714: author, title, kind, days of publication and of reading, address. */
export function citationOf(document: PublishedDocument, url: string, readOn: Day): string {
  const { title, agencyName, documentNumber, publishedOn, edition } = document;
  const number = documentNumber === null ? '' : `：${documentNumber}`;
  return `${edition?.content.issuer ?? agencyName}. ${title}${number}[EB/OL]. (${publishedOn})[${readOn}]. ${url}.`;
}
