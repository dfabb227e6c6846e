/** The handbook of the hall as one PDF: cover, contents with page numbers, the guides by department, the index by pinyin. */

import { type Day, inWords } from '#law/calendar/day';
import { type HandbookGuide, handbookIndex, handbookParts } from '#law/service/handbook';
import { pinyinOrder } from '#law/service/pinyin';
import { type Book, renderBook } from '../pdf/render.ts';

export interface HandbookPaper {
  readonly title: string;
  /** What was chosen, in words. */
  readonly subtitle: string;
  readonly agency: string;
  /** Each guide is the edition in force on it. */
  readonly editionDay: Day;
  readonly example: boolean;
  readonly guides: readonly HandbookGuide[];
}

/** @throws PdfRefused */
export function handbookToPdf(paper: HandbookPaper, stop: AbortSignal): Promise<Book> {
  return renderBook('handbook', handbookData(paper), stop);
}

/** What the template reads. */
export function handbookData({ title, subtitle, agency, editionDay, example, guides }: HandbookPaper) {
  const departments = new Map<string, HandbookGuide[]>();
  for (const guide of guides) departments.set(guide.department, [...(departments.get(guide.department) ?? []), guide]);
  const ordered = [...departments].sort(([a], [b]) => pinyinOrder(a, b));
  const inOrder = ordered.flatMap(([, ofOne]) => ofOne);
  const places = new Map(inOrder.map((guide, n) => [guide, n]));
  return {
    ...{ title, subtitle, author: agency, createdOn: editionDay },
    edition: `${inWords(editionDay)}有效的办事指南，共${guides.length}项`,
    note: `${example ? '示例数据。' : ''}以后有变化的，以网站公布的办事指南为准。`,
    departments: ordered.map(([name, ofOne]) => ({
      name,
      guides: ofOne.map((guide) => ({ ...oneGuide(guide), n: places.get(guide) ?? 0 })),
    })),
    index: handbookIndex(inOrder.map(({ name }) => name)),
  };
}

function oneGuide({ code, name, department, suspended, edition, from, guide }: HandbookGuide) {
  const under = `${department} · 编码 ${code} · 第${edition}版，${inWords(from)}起施行`;
  return { name, under: suspended ? `${under} · 暂停办理` : under, parts: handbookParts(guide) };
}
