/** The fields of a published document as readers see them (PLT-20), how it stands in one sentence (PLT-32), how it is cited. */

import { type Day, inWords } from '#law/calendar/day';
import { audienceWords } from '#law/publication/audiences';
import type { EntryOfText } from '../document/published.ts';
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
    ['面向对象', audienceWords(content?.audience) || null],
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

/** 现行有效。 … By the register where it stands there, else by its own days; null of what has no validity. */
export function standingSentence({ validity, edition, entry }: PublishedDocument): string | null {
  if (validity === null) return null;
  if (entry !== null) return standingInRegister(entry);
  if (edition === null) return null;
  const { effectiveOn, expiresOn } = edition.content;
  if (validity === '失效') return `本文件已于${expiresOn === null ? '此前' : inWords(expiresOn)}失效，供查阅。`;
  if (validity === '尚未施行')
    return effectiveOn === null ? '本文件尚未施行。' : `本文件自${inWords(effectiveOn)}起施行。`;
  return expiresOn === null ? '现行有效。' : `现行有效，至${inWords(expiresOn)}失效。`;
}

function standingInRegister({ validity, validityName, endedOn, effectiveOn }: EntryOfText): string {
  if (validity === 'expired' || validity === 'repealed')
    return `本文件已${endedOn === null ? '' : `于${inWords(endedOn)}`}${validityName}，供查阅。`;
  if (validity === 'pending')
    return effectiveOn === null ? '本文件尚未施行。' : `本文件自${inWords(effectiveOn)}起施行。`;
  return validity === 'modified' ? '本文件已被修改，适用时请一并查阅修改它的文件。' : '现行有效。';
}

/** A reference by GB/T 7714: author, title, kind, days of publication and of reading, address. */
export function citationOf(document: PublishedDocument, url: string, readOn: Day): string {
  const { title, agencyName, documentNumber, publishedOn, edition } = document;
  const number = documentNumber === null ? '' : `：${documentNumber}`;
  return `${edition?.content.issuer ?? agencyName}. ${title}${number}[EB/OL]. (${publishedOn})[${readOn}]. ${url}.`;
}
