/** What a report must have and this source does not show (AR-50). */

import { sectionNumerals, sectionTitles } from '../form.ts';
import type { Finding, TableKey } from '../report.ts';
import type { SourceBlock } from '../source.ts';
import { finding, tableNames } from './findings.ts';
import type { Section } from './sections.ts';
import type { Title } from './title.ts';

export function titleFindings(title: Title | null, agency: string, year: number | null): Finding[] {
  const place = title?.place ?? null;
  const lacks: Finding[] = [];
  if (title === null) lacks.push(finding('AR-50', 'error', '没有找到“某机关某年政府信息公开工作年度报告”的标题。'));
  if (agency === '')
    lacks.push(finding('AR-50', 'error', '没有找到报告的发布机关。请在标题中写明机关名称。', { place }));
  if (year === null)
    lacks.push(
      finding('AR-50', 'error', '没有找到报告的年份，年份记作0，不能用来核对。请在标题中写明年份。', { place }),
    );
  return lacks;
}

/** Sections in prose that are missing or empty, and titles out of order. */
export function sectionFindings(
  sections: readonly Section[],
  texts: Readonly<Record<number, string | null>>,
): Finding[] {
  const found: Finding[] = [];
  for (const number of [1, 5, 6]) {
    const section = sections.find((s) => s.number === number);
    const name = `“${sectionNumerals[number - 1]}、${sectionTitles[number - 1]}”`;
    if (section === undefined) found.push(finding('AR-50', 'error', `没有找到${name}一节。`));
    else if ((texts[number] ?? null) === null) {
      found.push(finding('AR-50', 'error', `${name}一节没有文字。`, { place: section.place }));
    }
  }
  const late = sections.find((section, i) => i > 0 && section.number < (sections[i - 1]?.number ?? 0));
  if (late !== undefined) {
    const message = `“${sectionTitles[late.number - 1]}”一节的次序与统一格式不同。`;
    found.push(finding('AR-50', 'error', message, { place: late.place }));
  }
  return found;
}

const sectionOfTable: Readonly<Record<TableKey, number>> = { activeDisclosure: 2, applications: 3, appeals: 4 };

/** A table that is not there, or is a picture: null, and never zeros. */
export function missingTable(table: TableKey, sections: readonly Section[], blocks: readonly SourceBlock[]): Finding {
  const section = sections.find((s) => s.number === sectionOfTable[table]);
  const picture = (section?.blocks ?? (sections.length === 0 ? blocks : [])).find((block) => block.kind === 'picture');
  const what = picture === undefined ? '没有找到' : '是图片，程序不从图片中读数：没有读到';
  const message = `${tableNames[table]}${what}可以读取的表格，其中的数均未读取，不当作0。请提供文字版的表格。`;
  return finding('AR-50', 'error', message, { table, place: picture?.place ?? section?.place ?? null });
}

/** The table was found, but not the title of its section. */
export function lostHeading(table: TableKey): Finding {
  const number = sectionOfTable[table];
  const message = `没有找到“${sectionNumerals[number - 1]}、${sectionTitles[number - 1]}”一节的标题，按表中的内容认出了表格。`;
  return finding('AR-50', 'warning', message, { table });
}

export function hasSection(table: TableKey, sections: readonly Section[]): boolean {
  return sections.some((section) => section.number === sectionOfTable[table]);
}

export function tableOfSection(number: number): TableKey | null {
  return (Object.keys(sectionOfTable) as TableKey[]).find((table) => sectionOfTable[table] === number) ?? null;
}
