/** Whether the report is all there: its six sections and three tables (AR-50), under a title of its year (AR-04). */

import { sectionNumerals, sectionTitles } from '../form.ts';
import type { AnnualReport } from '../report.ts';
import { cellsOfTable, tableKeys, tableNames } from './cells.ts';
import { broken, type Checked, holds, nowhere, unknown } from './checked.ts';

const proseSections = [
  { key: 'overview', number: 1 },
  { key: 'problems', number: 5 },
  { key: 'other', number: 6 },
] as const;

export function checkShape(report: AnnualReport): readonly Checked[] {
  return [
    ...proseSections.map(({ key, number }) => section(report.sections[key], number)),
    ...tables(report),
    title(report),
  ];
}

function section(text: string | null, number: number): Checked {
  if (text !== null && text.trim() !== '') return holds('AR-50');
  const name = `${sectionNumerals[number - 1] ?? ''}、${sectionTitles[number - 1] ?? ''}`;
  return broken('AR-50', 'error', nowhere, {
    expected: name,
    message: `缺少“${name}”的内容。年度报告的六个部分都应有内容，请补写后再发布。`,
  });
}

function tables(report: AnnualReport): readonly Checked[] {
  return tableKeys.map((table, i) => {
    const at = { table, row: null, column: null };
    const part = `第${sectionNumerals[i + 1] ?? ''}部分`;
    const cells = cellsOfTable(report, table);
    if (cells.length === 0) {
      return broken('AR-50', 'error', at, {
        expected: tableNames[table],
        message: `缺少${part}的${tableNames[table]}，或表格不能识别（例如是图片）。请按格式补充表格；没有发生的事项也应填0。`,
      });
    }
    if (cells.some((cell) => cell.value !== null)) return holds('AR-50');
    return broken('AR-50', 'error', at, {
      expected: tableNames[table],
      message: `${part}的${tableNames[table]}没有一个可以读取的数字。请填写表格；没有发生的事项应填0。`,
    });
  });
}

/** The name of the report uses the report year, not the year of publication (AR-04). */
function title({ title: text, year }: AnnualReport): Checked {
  const years = [...text.replace(/\s/g, '').matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
  if (years.length === 0 || year === 0) return unknown('AR-04');
  const other = years.find((named) => named !== year);
  if (other === undefined) return holds('AR-04');
  return broken('AR-04', 'warning', nowhere, {
    found: other,
    expected: year,
    message: `标题中出现“${other}年”，报告年度是${year}年。标题应使用报告年度，请核对。`,
  });
}
